/**
 * A PDF that says that its sheets follow each other from right to left: which half of a spread comes first, and on which side a
 * reader's program turns the page. Chromium does not say it. Added as PDF allows, at the end, with the older object left in place.
 */
export function rightToLeft(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const [, size, root] = /trailer\n<<\/Size (\d+)\n\/Root (\d+) 0 R/.exec(text) ?? [];
  const [, table] = /startxref\n(\d+)\n%%EOF\s*$/.exec(text) ?? [];
  const [, catalog] = new RegExp(`\\n${root} 0 obj\\n([^]*?)\\nendobj`).exec(text) ?? [];
  const preferences = '/DisplayDocTitle true';
  if (size === undefined || root === undefined || table === undefined || !catalog?.includes(preferences)) {
    throw new Error('Chromium writes its PDFs in another way than src/publish/pdf-direction.ts reads them: no trailer, or no catalog with viewer preferences');
  }
  const start = pdf.length + 1;
  const object = `\n${root} 0 obj\n${catalog.replace(preferences, `${preferences}\n/Direction /R2L`)}\nendobj\n`;
  const info = /\/Info \d+ 0 R/.exec(text)?.[0] ?? '';
  const at = pdf.length + object.length;
  const end = `xref\n${root} 1\n${String(start).padStart(10, '0')} 00000 n \ntrailer\n<</Size ${size}\n/Root ${root} 0 R\n${info}\n/Prev ${table}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(object + end, 'latin1')]);
}
