import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { serviceIds, sitePageIds } from '../catalogue.ts';
import { langs, scriptOf, type Lang, type Script } from '../languages.ts';
import { wordsIn } from '../words/index.ts';
import { startServer } from './serve.ts';
import { readSettings } from './settings.ts';

/*
 * `npm run build:pdf`: ready PDFs beside the built pages, and a link to each in its page. Tagged, with bookmarks, language and title.
 * Fonts are named here: a PDF looks the same whoever's machine made it.
 */

const fonts: Readonly<Record<Script, string>> = {
  Latn: '"Noto Sans"',
  Cyrl: '"Noto Sans"',
  Arab: '"Noto Sans Arabic", "Noto Sans"',
  Hans: '"Noto Sans CJK SC"',
};

/** Debian's Chromium where it is; elsewhere the one Playwright fetches for itself. */
const executable = '/usr/bin/chromium';
const atOnce = 2;

const fontStyle = (lang: Lang): string => {
  const arabic = lang === 'ur' ? '"Noto Nastaliq Urdu", "Noto Sans Arabic", "Noto Sans"' : fonts.Arab;
  return `:root { --latin: ${fonts.Latn}, ${scriptOf(lang) === 'Latn' || scriptOf(lang) === 'Cyrl' ? fonts.Arab : fonts[scriptOf(lang)]}; --arabic: ${fonts.Arab}; --nastaliq: ${arabic}; --han: ${fonts.Hans}; }`;
};

interface Job {
  readonly lang: Lang;
  readonly page: string;
}

const fileOf = ({ lang, page }: Job): string => (page === 'guide' ? `espoo-integration-${lang}.pdf` : `${page}-${lang}.pdf`);

async function printPage(tab: Page, job: Job, origin: string, dist: string): Promise<void> {
  const { lang, page } = job;
  await tab.goto(`${origin}${lang}/${page}/`);
  await tab.addStyleTag({ content: fontStyle(lang) });
  // What may break on a screen need not break on paper: whoever copies or searches the PDF gets whole words.
  await tab.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) node.nodeValue = (node.nodeValue ?? '').replaceAll('\u00AD', '');
  });
  await tab.pdf({ path: join(dist, lang, page, fileOf(job)), format: 'A4', tagged: true, outline: true });
}

/** Pages link to their PDF only now that it is there. */
function linkTo(job: Job, dist: string): void {
  const { lang, page } = job;
  const file = join(dist, lang, page, 'index.html');
  const html = readFileSync(file, 'utf8');
  const link = `<a href="${fileOf(job)}" type="application/pdf" data-pdf>${wordsIn(lang).paper.pdf}</a>`;
  if (!html.includes('data-pdf')) writeFileSync(file, html.replace('<p class="page-ways">', (ways) => ways + link));
}

async function printAll(browser: Browser, jobs: readonly Job[], origin: string, dist: string): Promise<void> {
  const waiting = [...jobs];
  const line = async (): Promise<void> => {
    // Our own policy allows no inline style, and the fonts are named by one.
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
    const tab = await context.newPage();
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await printPage(tab, job, origin, dist);
    await context.close();
  };
  await Promise.all(Array.from({ length: atOnce }, line));
}

/** Makes the PDFs of the languages and links to them; returns how many. */
export async function makePdfs(dist: string, chosen: readonly Lang[]): Promise<number> {
  const settings = readSettings(process.env);
  const server = await startServer({ dist, port: 0, settings });
  const browser = await chromium.launch({ ...(existsSync(executable) && { executablePath: executable }), args: ['--no-sandbox', '--disable-background-networking'] });
  const jobs = chosen.flatMap((lang) => ['guide', ...serviceIds, ...sitePageIds].map((page) => ({ lang, page })));
  try {
    await printAll(browser, jobs, server.url, dist);
  } finally {
    await browser.close();
    await server.close();
  }
  for (const job of jobs) linkTo(job, dist);
  return jobs.length;
}

if (import.meta.main) {
  const start = Date.now();
  const wanted = process.argv.slice(2);
  const made = await makePdfs('dist', langs.filter((lang) => wanted.length === 0 || wanted.includes(lang)));
  console.log(`${made} PDFs in ${Math.round((Date.now() - start) / 1000)} s`);
}
