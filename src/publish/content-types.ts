interface ContentType {
  readonly type: string;
  /** Text is sent as UTF-8, and compressed. */
  readonly text: boolean;
}

/** Bytes below which a text is not compressed: nothing would be won. */
export const compressedFrom = 256;

const text = (type: string): ContentType => ({ type, text: true });
const bytes = (type: string): ContentType => ({ type, text: false });

/** What is sent for a file whose ending is not listed: a browser saves it and never guesses (nosniff). */
export const unknownType = bytes('application/octet-stream');

/** The types of the site's files by their ending, alike on every server we configure. */
export const contentTypes: Readonly<Record<string, ContentType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  mjs: text('text/javascript'),
  json: text('application/json'),
  map: text('application/json'),
  webmanifest: text('application/manifest+json'),
  xml: text('application/xml'),
  txt: text('text/plain'),
  svg: text('image/svg+xml'),
  ics: text('text/calendar'),
  vcf: text('text/vcard'),
  pdf: bytes('application/pdf'),
  png: bytes('image/png'),
  jpg: bytes('image/jpeg'),
  webp: bytes('image/webp'),
  avif: bytes('image/avif'),
  ico: bytes('image/x-icon'),
  woff2: bytes('font/woff2'),
  wasm: bytes('application/wasm'),
  // Pagefind's files are compressed already.
  pagefind: unknownType,
  pf_meta: unknownType,
  pf_index: unknownType,
  pf_filter: unknownType,
  pf_fragment: unknownType,
};

export function contentTypeOf(file: string): ContentType {
  const ending = /\.([^./]+)$/.exec(file)?.[1] ?? '';
  return (Object.hasOwn(contentTypes, ending) ? contentTypes[ending] : undefined) ?? unknownType;
}

/** The types that are text, each once. */
export const textTypes = [...new Set(Object.values(contentTypes).filter((kind) => kind.text).map(({ type }) => type))];
