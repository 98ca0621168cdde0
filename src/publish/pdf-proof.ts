import { inflateSync } from 'node:zlib';
import type { Lang } from '../languages.ts';
import { familiesIn } from './pdf-fonts.ts';

/*
 * What must hold of every PDF before it is published. Chromium writes PDFs in plain objects with deflated streams; that is all
 * that is read here. It never says that a sign had no font: it prints an empty box (glyph 0, ".notdef") and goes on.
 */

/** The names of the embedded fonts, without the mark of a subset; a Type 3 font has none. */
export function fontsIn(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const named = [...text.matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/<>]+)/g)].map((match) => match[1] ?? '');
  const nameless = /\/Subtype \/Type3\b/.test(text) ? ['Type 3'] : [];
  return [...new Set([...named, ...nameless])].sort();
}

/** How many empty boxes stand in place of signs. */
export function emptyBoxesIn(pdf: Buffer): number {
  const shown = streamsIn(pdf).flatMap((stream) => [...stream.matchAll(/<([0-9A-F]+)>(?=[^<>]*T[jJ])/gi)].map((match) => match[1] ?? ''));
  return shown.flatMap((glyphs) => glyphs.match(/.{4}/g) ?? []).filter((glyph) => glyph === '0000').length;
}

/** The contents of pages and forms, in words. */
function streamsIn(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\bobj\n<<(?:(?!\bobj\b)[^])*?\/Length (\d+)(?:(?!\bobj\b)[^])*?>>\s*stream\r?\n/g)].flatMap((match) => {
    if (!match[0].includes('/FlateDecode') || match[0].includes('/Length1 ')) return [];
    const start = match.index + match[0].length;
    const stream = inflateSync(pdf.subarray(start, start + Number(match[1]))).toString('latin1');
    return / Tf\b/.test(stream) ? [stream] : [];
  });
}

const plain = (family: string): string => family.replaceAll(' ', '');

/** What is wrong with a PDF in a language, in words for whoever built it; undefined where nothing is. */
export function faultOf(pdf: Buffer, lang: Lang): string | undefined {
  const strange = fontsIn(pdf).filter((font) => !familiesIn(lang).some((family) => new RegExp(`^${plain(family)}(?:Thin)?-(?:Regular|Bold)$`).test(font)));
  if (strange.length > 0) return `it is set in ${strange.join(', ')} too, which ${lang} does not name. Add the font of these signs to src/publish/pdf-fonts.ts, or take the signs out`;
  const boxes = emptyBoxesIn(pdf);
  return boxes === 0 ? undefined : `${boxes} signs have no font and are printed as empty boxes. Take them out, or name a font that has them in src/publish/pdf-fonts.ts`;
}
