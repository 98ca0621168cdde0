import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LinkChecker } from 'linkinator';
import { builtSettings } from '../../src/publish/built-settings.ts';
import { readSettings } from '../../src/publish/settings.ts';
import { startServer } from '../../src/publish/serve.ts';
import { wordsIn } from '../../src/words/index.ts';
import { copyOfProject, type Copy } from '../unit/prose/copy.ts';

function build({ folder }: Copy, env: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  assert.equal(status, 0, stdout + stderr);
}

/** What other websites copy, ask or are sent to begins with the address of the site. */
function framesStayUnder(dist: string, site: string): void {
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  const answer = JSON.parse(read('oembed/en/seniors.json')) as { html: string; page_url: string };
  assert.match(answer.html, new RegExp(`src="${site}en/embed/seniors/"`));
  assert.equal(answer.page_url, `${site}en/seniors/`);
  assert.ok(read('en/seniors/index.html').includes(`href="${site}oembed/en/seniors.json"`));
  for (const address of [`data-script="${site}embed/v1.js"`, `script src="${site}embed/v1.js"`, `iframe src="${site}fi/embed/contact/"`]) assert.ok(read('fi/for-websites/index.html').includes(address), address);
  assert.ok(read('ar/embed/seniors/index.html').includes('href="/integration/ar/embed/who-is-entitled/#groups"'));
  const [service] = (JSON.parse(read('api/v1/services/ar.json')) as { services: Record<string, string>[] }).services;
  assert.deepEqual([service?.['url'], service?.['embedUrl']], [`${site}ar/what-is-integration/`, `${site}ar/embed/what-is-integration/`]);
  assert.match(read('_headers'), /^\/integration\/:lang\/embed\/\*$/m);
}

test('a site under a sub-path is whole: every link and file stays under it', async () => {
  const copy = copyOfProject();
  try {
    build(copy, { BASE_PATH: '/integration/', SITE_URL: 'https://example.fi' });
    const dist = join(copy.folder, 'dist');
    const html = readFileSync(join(dist, 'ar/contact/index.html'), 'utf8');
    const strays = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1] ?? '').filter((address) => !address.startsWith('/integration/'));
    assert.deepEqual(strays, []);
    assert.match(html, /rel="canonical" href="https:\/\/example\.fi\/integration\/ar\/contact\/"/);
    framesStayUnder(dist, 'https://example.fi/integration/');
    const settings = builtSettings(dist);
    assert.deepEqual(settings, readSettings({ BASE_PATH: '/integration/', SITE_URL: 'https://example.fi' }));
    const server = await startServer({ dist, base: '/integration/', port: 0, settings });
    try {
      const origin = new URL(server.url).origin;
      const { links } = await new LinkChecker().check({ path: ['', 'en/', 'ar/check/', 'fi/contact/', 'en/embed/seniors/', 'sv/for-websites/'].map((page) => `${origin}/integration/${page}`), checkFragments: true, linksToSkip: async (link) => !link.startsWith(origin) });
      assert.deepEqual(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent} → ${url}`), []);
    } finally {
      await server.close();
    }
  } finally {
    copy.discard();
  }
});

test('where saving is switched off no page offers it, and the worker published takes copies back', () => {
  const copy = copyOfProject();
  try {
    build(copy, { OFFLINE: 'off' });
    const dist = join(copy.folder, 'dist');
    const { keep, save, saveTitle } = wordsIn('en').offline;
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const offering = pages.filter((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return /data-keeps=|<offline-saving|id="saving"/.test(html) || [keep, save, `>${saveTitle}<`].some((phrase) => html.includes(phrase));
    });
    assert.deepEqual(offering, []);
    assert.match(readFileSync('dist/en/seniors/index.html', 'utf8'), /data-keeps=/);
    assert.ok(!existsSync(join(dist, 'offline')));
    assert.match(readFileSync(join(dist, 'service-worker.js'), 'utf8'), /unregister\(\)/);
    assert.equal(builtSettings(dist).offline, false);
  } finally {
    copy.discard();
  }
});

test('a deleted translation leaves no trace: readers get the original under a notice, in its own direction', () => {
  const copy = copyOfProject();
  try {
    build(copy, {});
    copy.remove('content/ar/services/seniors.mdx');
    build(copy, {});
    const html = readFileSync(join(copy.folder, 'dist/ar/seniors/index.html'), 'utf8');
    const arabic = readFileSync('content/ar/services/seniors.mdx', 'utf8');
    const title = /^title: (.*)$/m.exec(arabic)?.[1] ?? '';
    assert.ok(!html.includes(title));
    assert.match(html, /<article class="prose" lang="en" dir="ltr">/);
    assert.match(html, /class="notice notice-strong"/);
    assert.ok(!html.includes('data-pagefind-body'));
    assert.ok(!readFileSync(join(copy.folder, 'dist/sitemap-0.xml'), 'utf8').includes('/ar/seniors/</loc>'));
    const naming = readdirSync(join(copy.folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html') && readFileSync(join(copy.folder, 'dist', file), 'utf8').includes(title));
    assert.deepEqual(naming, []);
  } finally {
    copy.discard();
  }
});

test('content with a fault stops the build, with file and line', () => {
  const copy = copyOfProject();
  try {
    copy.edit('content/en/services/seniors.mdx', 'id="koto-espoo"', 'id="koto-espo"');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: copy.folder, encoding: 'utf8' });
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /content\/en\/services\/seniors\.mdx:\d+ {2}<Phone> asks for contact "koto-espo"/);
    assert.ok(!existsSync(join(copy.folder, 'dist/en')));
  } finally {
    copy.discard();
  }
});
