import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { readSettings } from '../../src/publish/settings.ts';
import { startServer } from '../../src/publish/serve.ts';
import { LinkChecker } from 'linkinator';
import { dist, pages } from './site.ts';

test('the Nu HTML checker finds no error, no warning and no text in another language than it says', () => {
  const { stderr } = spawnSync('java', ['-jar', 'node_modules/vnu-jar/build/dist/vnu.jar', '--skip-non-html', '--format', 'json', dist], { encoding: 'utf8', maxBuffer: 1e8 });
  const { messages } = JSON.parse(stderr) as { messages: { url: string; message: string; extract?: string }[] };
  // In a frame the first heading is that of the page around.
  const isOfTheHost = ({ url, message }: { url: string; message: string }): boolean => url.includes('/embed/') && message.includes('none of them has a computed heading level of 1');
  // Its reading of CSS is years old, and it meets styles only within the guide in one file; stylelint reads them all.
  const isOfCss = ({ message }: { message: string }): boolean => message.startsWith('CSS:');
  assert.deepEqual(messages.filter((message) => !isOfTheHost(message) && !isOfCss(message)).map(({ url, message, extract }) => `${url.split(`/${dist}/`)[1] ?? url}: ${message} ${extract ?? ''}`), []);
});

test('every link and every anchor inside the site leads somewhere, in every language', async () => {
  const server = await startServer({ dist, base: '/', port: 0, settings: readSettings({}) });
  try {
    const checker = new LinkChecker();
    const origin = new URL(server.url).origin;
    const { links } = await checker.check({
      path: pages.filter((page) => !page.endsWith('404.html')).map((page) => origin + page),
      checkFragments: true,
      concurrency: 50,
      linksToSkip: async (link) => !link.startsWith(origin),
    });
    const dead = links.filter(({ state }) => state === 'BROKEN').map(({ url, parent, status }) => `${parent} → ${url} (${status})`);
    assert.deepEqual(dead, []);
    assert.ok(links.filter(({ state }) => state === 'OK').length > pages.length, 'the crawl saw the site');
  } finally {
    await server.close();
  }
});
