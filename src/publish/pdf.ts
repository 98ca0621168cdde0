import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { serviceIds, sitePageIds } from '../catalogue.ts';
import { dirOf, isLang, langs, type Lang } from '../languages.ts';
import { builtSettings } from './built-settings.ts';
import { writeOffline } from './offline.ts';
import { amended, bookmarksAs, rightToLeft } from './pdf-amend.ts';
import { fontFile, fontPath, fontStyle } from './pdf-fonts.ts';
import { linkToPdfs, type Made } from './pdf-links.ts';
import { faultOf } from './pdf-proof.ts';
import { startServer } from './serve.ts';
import type { Settings } from './settings.ts';

/*
 * `npm run build:pdf`: ready PDFs beside the built pages, and a link to each in its page, with the settings of the build. Tagged, with bookmarks, language and title.
 * The check is its form on paper. Pages that only lead on (home, topics, offline) and second views have none.
 */

/** Pages that have a PDF in each language. */
export const pdfPages = ['guide', 'check', ...serviceIds, ...sitePageIds] as const;

type PdfPage = (typeof pdfPages)[number];

/** Debian's Chromium where it is; elsewhere the one Playwright fetches for itself. */
const executable = '/usr/bin/chromium';
const atOnce = 2;

/** Its name says what it is wherever it lands. */
const nameOf = (lang: Lang, page: PdfPage): string => (page === 'guide' ? `espoo-integration-${lang}.pdf` : `${page}-${lang}.pdf`);

async function printPage(tab: Page, { lang, page }: Made, origin: string): Promise<Buffer> {
  await tab.goto(`${origin}${lang}/${page}/`);
  await tab.addStyleTag({ content: fontStyle(lang) });
  const headings = await tab.evaluate(async () => {
    // What may break on a screen need not break on paper: whoever copies or searches the PDF gets whole words.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) node.nodeValue = (node.nodeValue ?? '').replaceAll('\u00AD', '');
    // The check's script names its question there.
    document.title = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').title;
    // All of them: some stand on paper only, and printing does not wait for a font.
    await Promise.all([...document.fonts].map((font) => font.load()));
    return [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  });
  const pdf = await tab.pdf({ format: 'A4', tagged: true, outline: true });
  const fault = faultOf(pdf, lang);
  if (fault !== undefined) throw new Error(`The PDF of /${lang}/${page}/ cannot be published: ${fault}`);
  return amended(pdf, [bookmarksAs(headings), ...(dirOf(lang) === 'rtl' ? [rightToLeft] : [])]);
}

async function printAll(browser: Browser, jobs: readonly Made[], origin: string, dist: string): Promise<void> {
  const waiting = [...jobs];
  const line = async (): Promise<void> => {
    // Our own policy allows no inline style, and the fonts are named by one.
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
    const tab = await context.newPage();
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const { lang, page, file } = job;
      await tab.route(`**${fontPath}*`, (route) => route.fulfill({ path: fontFile(lang, route.request().url()) }));
      writeFileSync(join(dist, lang, page, file), await printPage(tab, job, origin));
      await tab.unrouteAll();
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: atOnce }, line));
}

/** Makes the PDFs, links to them, and renews the offline packs, whose pages now hold the links; returns how many there are. */
export async function makePdfs(dist: string, settings: Settings, chosen: { langs?: readonly Lang[]; pages?: readonly PdfPage[] } = {}): Promise<number> {
  const server = await startServer({ dist, port: 0, settings });
  const browser = await chromium.launch({ ...(existsSync(executable) && { executablePath: executable }), args: ['--no-sandbox', '--disable-background-networking'] });
  const jobs = (chosen.langs ?? langs).flatMap((lang) => (chosen.pages ?? pdfPages).map((page) => ({ lang, page, file: nameOf(lang, page) })));
  try {
    await printAll(browser, jobs, server.url, dist);
  } finally {
    await browser.close();
    await server.close();
  }
  linkToPdfs(dist, jobs);
  await writeOffline(dist, settings);
  return jobs.length;
}

/** The languages that are asked for by their tags; none asked for: all. */
export function readLangs(tags: readonly string[]): readonly Lang[] {
  for (const tag of tags) if (!isLang(tag)) throw new Error(`"${tag}" is not a language of the site; there are: ${langs.join(', ')}`);
  return tags.length === 0 ? langs : tags.filter(isLang);
}

if (import.meta.main) {
  try {
    const start = Date.now();
    const made = await makePdfs('dist', builtSettings('dist'), { langs: readLangs(process.argv.slice(2)) });
    console.log(`${made} PDFs in ${Math.round((Date.now() - start) / 1000)} s`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
