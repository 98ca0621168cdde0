import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { scriptOf, type Lang, type Script } from '../languages.ts';

/*
 * The fonts of PDFs are named by file, not by what a machine has installed: Debian's two weights of Noto Nastaliq Urdu both claim to
 * be the regular one, so that a system takes either; and Chromium embeds Debian's Noto Sans CJK (CFF outlines) only as hundreds of
 * nameless Type 3 fonts of twice the size. The same design with TrueType outlines comes from npm.
 */

type Family = 'Noto Sans' | 'Noto Sans Arabic' | 'Noto Nastaliq Urdu' | 'Noto Sans SC';

interface Face {
  readonly family: Family;
  readonly weight: 400 | 700;
  readonly file: string;
}

const debian = '/usr/share/fonts/truetype/noto';
const { resolve } = createRequire(import.meta.url);

const filesOf: Readonly<Record<Family, (weight: 400 | 700) => string>> = {
  'Noto Sans': (weight) => `${debian}/NotoSans-${weight === 400 ? 'Regular' : 'Bold'}.ttf`,
  'Noto Sans Arabic': (weight) => `${debian}/NotoSansArabic-${weight === 400 ? 'Regular' : 'Bold'}.ttf`,
  'Noto Nastaliq Urdu': (weight) => `${debian}/NotoNastaliqUrdu-${weight === 400 ? 'Regular' : 'Bold'}.ttf`,
  'Noto Sans SC': (weight) => resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`),
};

/** The first is the language's own; the next have the signs that it lacks. */
const familiesOf: Readonly<Record<Script, readonly Family[]>> = {
  Latn: ['Noto Sans'],
  Cyrl: ['Noto Sans'],
  Arab: ['Noto Sans Arabic', 'Noto Sans'],
  Hans: ['Noto Sans SC', 'Noto Sans'],
};

export const familiesIn = (lang: Lang): readonly Family[] => (lang === 'ur' ? ['Noto Nastaliq Urdu', ...familiesOf.Arab] : familiesOf[scriptOf(lang)]);

const facesIn = (lang: Lang): Face[] => familiesIn(lang).flatMap((family) => ([400, 700] as const).map((weight) => ({ family, weight, file: filesOf[family](weight) })));

/** Where a page under print asks for a font; whoever prints answers with the file. */
export const fontPath = '/fonts-for-paper/';

/** The file that a font's address stands for. */
export function fontFile(lang: Lang, address: string): string {
  const face = facesIn(lang).find(({ file }) => basename(file) === basename(address));
  if (face === undefined) throw new Error(`${address} is no font of ${lang}: src/publish/pdf-fonts.ts`);
  return face.file;
}

export function fontStyle(lang: Lang): string {
  const faces = facesIn(lang);
  const missing = faces.find(({ file }) => !existsSync(file));
  if (missing !== undefined) throw new Error(`The font ${missing.file} is missing: PDFs in ${lang} are set in ${missing.family}. On Debian: apt-get install fonts-noto-core`);
  const named = familiesIn(lang).map((family) => `"${family}"`).join(', ');
  const latinFirst = [...familiesIn(lang)].sort((one) => (one === 'Noto Sans' ? -1 : 1)).map((family) => `"${family}"`).join(', ');
  return [
    ...faces.map(({ family, weight, file }) => `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${fontPath}${basename(file)}"); }`),
    `:root { --latin: ${latinFirst}; --arabic: ${named}; --nastaliq: ${named}; --han: ${named}; }`,
  ].join('\n');
}
