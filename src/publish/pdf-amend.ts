/*
 * What Chromium leaves out of its PDFs, or gets wrong. Newer versions of a few objects are added at the end, as PDF allows; the
 * older ones stay in place.
 */

/** The sheets follow each other from right to left: on which side a reader's program turns the page. */
export const rightToLeft = (object: string): string => object.replace('/DisplayDocTitle true', '/DisplayDocTitle true\n/Direction /R2L');

/**
 * Bookmarks as the page has its headings. Chromium writes them as they look: it loses the space where a heading breaks, puts the
 * parts of two directions in their order on the line, and says the first lines twice of a heading that moved to the next sheet.
 */
export const bookmarksAs = (headings: readonly string[]) => (object: string): string => {
  const [whole = '', literal, hex] = /^<<\/Title (?:\(((?:\\.|[^\\)])*)\)|<FEFF([0-9A-F]*)>)\n\/Dest/.exec(object) ?? [];
  if (whole === '') return object;
  const said = hex === undefined ? (literal ?? '').replace(/\\(.)/g, '$1') : Buffer.from(hex, 'hex').swap16().toString('utf16le');
  const heading = headings.filter((one) => isSaidBy(bare(one), bare(said))).sort((one, other) => other.length - one.length)[0];
  return heading === undefined ? object : object.replace(whole, `<</Title <FEFF${Buffer.from(heading, 'utf16le').swap16().toString('hex').toUpperCase()}>\n/Dest`);
};

/** Whether a bookmark has all letters of a heading, in whatever order, and beside them only some of the same again. */
function isSaidBy(heading: string, said: string): boolean {
  const again = without(said, heading);
  return again !== undefined && without(heading, again) !== undefined;
}

/** A text without the letters of another; undefined if it lacks one. */
function without(text: string, letters: string): string | undefined {
  let left: string | undefined = text;
  for (const letter of letters) left = left?.includes(letter) ? left.replace(letter, '') : undefined;
  return left;
}

/** Without spaces, and without the number that the guide's styles put before a chapter. */
const bare = (text: string): string => text.replace(/[\s\u2066-\u2069]/g, '').replace(/^\d+\./, '');

/** The PDF with all changes made to its catalog and its bookmarks. */
export function amended(pdf: Buffer, changes: readonly ((object: string) => string)[]): Buffer {
  const text = pdf.toString('latin1');
  const trailer = /trailer\n<<\/Size \d+\n\/Root \d+ 0 R\n\/Info \d+ 0 R/.exec(text)?.[0];
  const table = /startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1];
  if (trailer === undefined || table === undefined) throw new Error('Chromium writes its PDFs in another way than src/publish/pdf-amend.ts reads them: their end is not what it was');
  let end = '\n';
  let references = 'xref\n';
  for (const [, id, object = ''] of text.matchAll(/\n(\d+) 0 obj\n(<<\/(?:Title|Type \/Catalog)\b[^]*?>>)\nendobj/g)) {
    const newer = changes.reduce((made, change) => change(made), object);
    if (newer === object) continue;
    references += `${id} 1\n${String(pdf.length + end.length).padStart(10, '0')} 00000 n \n`;
    end += `${id} 0 obj\n${newer}\nendobj\n`;
  }
  return Buffer.concat([pdf, Buffer.from(`${end}${references}${trailer}\n/Prev ${table}>>\nstartxref\n${pdf.length + end.length}\n%%EOF\n`, 'latin1')]);
}
