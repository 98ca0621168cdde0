import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LinkChecker } from 'linkinator';
import { readSettings } from '../../src/publish/settings.ts';
import { startServer } from '../../src/publish/serve.ts';
import { copyOfProject, type Copy } from '../unit/prose/copy.ts';

function build({ folder }: Copy, env: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  assert.equal(status, 0, stdout + stderr);
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
    const settings = readSettings({ BASE_PATH: '/integration/', SITE_URL: 'https://example.fi' });
    const server = await startServer({ dist, base: '/integration/', port: 0, settings });
    try {
      const origin = new URL(server.url).origin;
      const { links } = await new LinkChecker().check({ path: ['', 'en/', 'ar/check/', 'fi/contact/'].map((page) => `${origin}/integration/${page}`), checkFragments: true, linksToSkip: async (link) => !link.startsWith(origin) });
      assert.deepEqual(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent} → ${url}`), []);
    } finally {
      await server.close();
    }
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
