import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { readSettings } from '../../src/publish/settings.ts';
import { startServer } from '../../src/publish/serve.ts';
import { LinkChecker } from 'linkinator';
import { dist, htmlOf, pages } from './site.ts';

test('the Nu HTML checker finds no error, no warning and no text in another language than it says', () => {
  const { stderr } = spawnSync('java', ['-jar', 'node_modules/vnu-jar/build/dist/vnu.jar', '--skip-non-html', '--format', 'json', dist], { encoding: 'utf8', maxBuffer: 1e8 });
  const { messages } = JSON.parse(stderr) as { messages: { url: string; message: string; extract?: string }[] };
  // In a frame the first heading is that of the page around.
  const isOfTheHost = ({ url, message }: { url: string; message: string }): boolean => url.includes('/embed/') && message.includes('none of them has a computed heading level of 1');
  // Its reading of CSS is years old, and it meets styles only within the guide in one file; stylelint reads them all.
  const isOfCss = ({ message }: { message: string }): boolean => message.startsWith('CSS:');
  assert.deepEqual(messages.filter((message) => !isOfTheHost(message) && !isOfCss(message)).map(({ url, message, extract }) => `${url.split(`/${dist}/`)[1] ?? url}: ${message} ${extract ?? ''}`), []);
});

/** What linkinator says of the links of some pages of a site. */
async function linksOf(origin: string, paths: readonly string[]): Promise<{ dead: string[]; alive: string[] }> {
  const { links } = await new LinkChecker().check({
    path: paths.map((page) => origin + page),
    checkFragments: true,
    concurrency: 50,
    linksToSkip: async (link) => !link.startsWith(origin),
  });
  const said = (state: string): string[] => links.filter((link) => link.state === state).map(({ url, parent, status }) => `${parent?.replace(origin, '')} → ${url.replace(origin, '')} (${status})`);
  return { dead: said('BROKEN'), alive: said('OK') };
}

test('every link and every anchor inside the site leads somewhere, in every language', async () => {
  const server = await startServer({ dist, base: '/', port: 0, settings: readSettings({}) });
  try {
    const { dead, alive } = await linksOf(new URL(server.url).origin, pages.filter((page) => !page.endsWith('404.html')));
    assert.deepEqual(dead, []);
    assert.ok(alive.length > pages.length, 'the crawl saw the site');
  } finally {
    await server.close();
  }
});

test('dead links and dead anchors planted into a page are seen, each of them, and no true one beside them', async () => {
  const site = await startServer({ dist, base: '/', port: 0, settings: readSettings({}) });
  const page = '/fi/seniors/';
  const planted = {
    true: ['../contact/', '/fi/contact/#contact-koto-espoo', '#groups', '/fi/embed/seniors/', '/fi/contacts/koto-espoo.vcf', '/sv/seniors/#groups'],
    false: ['../contat/', '/fi/contact/#contact-nobody', '#grups', '/fi/embed/senoirs/', '/fi/guide/none.pdf', '/sv/seniors/#grups'],
  };
  const html = htmlOf(page).replace('</main>', () => `${[...planted.true, ...planted.false].map((href) => `<a href="${href}">x</a>`).join(' ')}</main>`);
  const front = createServer((request, response) => {
    if (request.url === page) return void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    void fetch(new URL(request.url ?? '', site.url)).then(async (answer) => response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' }).end(Buffer.from(await answer.arrayBuffer())));
  });
  await new Promise<void>((listening) => front.listen(0, '127.0.0.1', listening));
  try {
    const origin = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
    const { dead, alive } = await linksOf(origin, [page]);
    const leadsTo = (href: string): string => new URL(href, origin + page).href.replace(origin, '');
    assert.deepEqual(dead.map((link) => link.split(' ')[2]).sort(), planted.false.map(leadsTo).sort());
    // Of what is well it names the page, not the place in it.
    assert.deepEqual(planted.true.map(leadsTo).filter((href) => !alive.some((link) => link.split(' ')[2] === href.replace(/#.*/, ''))), []);
  } finally {
    front.close();
    front.closeAllConnections();
    await site.close();
  }
});
