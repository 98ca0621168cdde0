import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bracketsOf, type Lang } from '../languages.ts';
import { wordsIn } from '../words/index.ts';

/** A PDF beside the page it was made from. */
export interface Made {
  readonly lang: Lang;
  readonly page: string;
  readonly file: string;
}

/** Pages link to their PDF only now that it is there; the guide's is offered on the page about printing too. */
export function linkToPdfs(dist: string, all: readonly Made[]): void {
  for (const made of all) {
    const { paper } = wordsIn(made.lang);
    link(dist, made, made.page, made.file, paper.pdf);
    if (made.page === 'guide') link(dist, made, 'offline', `../guide/${made.file}`, paper.guide);
  }
}

/** The place for it: the first row of ways on, which every page has that has a PDF. */
const row = /<p class="(?:page-ways|check-paper-link)">/;

function link(dist: string, { lang, page, file }: Made, on: string, href: string, says: string): void {
  const html = join(dist, lang, on, 'index.html');
  const [space, opening, closing] = bracketsOf(lang);
  const size = `PDF, ${Math.ceil(statSync(join(dist, lang, page, file)).size / 1000)} kB`;
  const before = readFileSync(html, 'utf8').replace(/<a [^>]*data-pdf[^>]*>.*?<\/a> /g, '');
  if (!row.test(before)) throw new Error(`${html} has no place for the link to its PDF: it has no <p class="page-ways">`);
  writeFileSync(html, before.replace(row, (start) => `${start}<a href="${href}" type="application/pdf" data-pdf>${says}${space}<bdi dir="ltr">${opening}${size}${closing}</bdi></a> `));
}
