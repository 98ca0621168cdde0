import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { langs } from '../../../src/languages.ts';
import { writeBuiltSettings } from '../../../src/publish/built-settings.ts';
import { headerRules, headersFor } from '../../../src/publish/headers.ts';
import { startServer } from '../../../src/publish/serve.ts';
import type { RunningServer } from '../../../src/publish/serve.ts';
import { readSettings } from '../../../src/publish/settings.ts';
import { freePort } from '../../free-port.ts';
import { sampleSite } from './sample-site.ts';

/** Sends the path as it is written; fetch would tidy "//" and ".." away. */
function raw(url: string, path: string): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((done, fail) => {
    request(new URL(url).origin, { path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => { body += piece; });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    }).on('error', fail).end();
  });
}

for (const base of ['/', '/x/'] as const) {
  describe(`The local server of a site at ${base}`, () => {
    const site = sampleSite();
    const settings = readSettings({ BASE_PATH: base });
    let server: RunningServer;
    before(async () => { server = await startServer({ dist: site.dist, port: 0, settings }); });
    after(async () => {
      await server.close();
      site.remove();
    });
    const get = (path: string, headers = {}) => fetch(server.url + path, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } });

    it('names its home page, which it serves', async () => {
      assert.match(server.url, new RegExp(`^http://localhost:\\d+${base}$`));
      const response = await get('');
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.match(await response.text(), /<h1>Languages/);
    });

    it('serves a page at its folder’s address, whatever the query says', async () => {
      for (const path of ['fi/contact/', 'fi/contact/?q=1&x=/404.html', 'fi/embed/contact/?theme=dark']) assert.equal((await get(path)).status, 200, path);
    });

    it('adds the slash at the end of a page’s address and keeps the query', async () => {
      const response = await get('fi/contact?q=%C3%A4');
      assert.equal(response.status, 301);
      assert.equal(response.headers.get('location'), `${base}fi/contact/?q=%C3%A4`);
    });

    it('says in the language of the address that a page does not exist, with the status 404', async () => {
      for (const lang of langs) {
        for (const path of [`${lang}/no-such-page/`, `${lang}/no-such-page`, `${lang}/a/b/c/`, `${lang}/contact/gone.pdf`, `${lang}/embed/gone/`, `${lang}/404.html`]) {
          const response = await get(path);
          assert.equal(response.status, 404, path);
          assert.match(await response.text(), new RegExp(`<html lang="${lang}"><title>No such page`), path);
        }
      }
    });

    it('has one error page outside any language', async () => {
      for (const path of ['no-such-page', 'xx/no-such-page/', '404.html', '_assets/gone.js', 'api/gone.json']) {
        const response = await get(path);
        assert.equal(response.status, 404, path);
        assert.match(await response.text(), /<html lang="mul"><title>No such page/, path);
      }
    });

    it('sends the headers of the one source with every answer', async () => {
      const rules = headerRules(settings);
      for (const path of ['', 'fi/', 'fi/contact', 'fi/embed/contact/', 'fi/embed/gone/', 'fi/gone/', '_assets/page.Ab12.css', 'embed.js', 'service-worker.js']) {
        const response = await get(path);
        const headers = { ...headersFor(base + path, rules), ...(response.status === 404 && { 'Cache-Control': 'no-cache' }) };
        for (const [name, value] of Object.entries(headers)) assert.equal(response.headers.get(name), value, `${name} of ${path}`);
        if (path.includes('embed/')) assert.equal(response.headers.get('x-frame-options'), null, path);
      }
    });

    it('lets nobody keep an error, not even in place of a file that never changes', async () => {
      assert.equal((await get('_assets/gone.js')).headers.get('cache-control'), 'no-cache');
      assert.equal((await get('_assets/check.Cd34.js')).headers.get('cache-control'), 'public, max-age=31536000, immutable');
    });

    it('sends an unchanged page only once', async () => {
      const tag = (await get('fi/')).headers.get('etag') ?? '';
      const again = await get('fi/', { 'if-none-match': tag });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
      assert.equal(again.headers.get('content-security-policy')?.startsWith("default-src 'none'"), true);
      assert.equal((await get('fi/', { 'if-none-match': '"other"' })).status, 200);
    });

    it('compresses texts for those who can read it, and nothing else', async () => {
      for (const [path, encoding] of [['fi/', 'gzip'], ['embed.js', 'gzip'], ['fi/gone/', 'gzip'], ['robots.txt', null], ['pagefind/index/en_37c7437.pf_index', null]] as const) {
        const response = await get(path, { 'accept-encoding': 'gzip, br' });
        assert.equal(response.headers.get('content-encoding'), encoding, path);
        assert((await response.text()).length > 0, path);
      }
      assert.equal((await get('fi/')).headers.get('content-encoding'), null);
    });

    it('sends a page whole, compressed or not', async () => {
      const [compressed, whole] = await Promise.all([get('fi/', { 'accept-encoding': 'gzip' }), get('fi/')]);
      assert.equal(await compressed.text(), await whole.text());
    });

    it('answers HEAD as GET, without the text', async () => {
      for (const path of ['fi/', 'fi/gone/', 'fi/contact']) {
        const [head, whole] = await Promise.all([fetch(server.url + path, { method: 'HEAD', redirect: 'manual' }), fetch(server.url + path, { redirect: 'manual' })]);
        assert.equal(head.status, whole.status, path);
        assert.equal(await head.text(), '', path);
        assert.equal(head.headers.get('content-type'), whole.headers.get('content-type'), path);
      }
    });

    it('refuses to be written to', async () => {
      const response = await fetch(`${server.url}fi/`, { method: 'POST', body: 'x' });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'GET, HEAD');
    });

    it('names each kind of file', async () => {
      const types = {
        '_assets/page.Ab12.css': 'text/css; charset=utf-8', 'embed.js': 'text/javascript; charset=utf-8', 'contacts/koto-espoo.vcf': 'text/vcard; charset=utf-8',
        'en/reminder.ics': 'text/calendar; charset=utf-8', 'en/guide.pdf': 'application/pdf', 'favicon.svg': 'image/svg+xml; charset=utf-8',
        'pagefind/wasm.en.pagefind': 'application/octet-stream', 'api/v1/services/en.json': 'application/json; charset=utf-8',
      };
      for (const [path, type] of Object.entries(types)) assert.equal((await get(path)).headers.get('content-type'), type, path);
    });

    it('lists no folder and shows no file that is meant for hosts', async () => {
      for (const path of ['_assets/', 'api/', '_headers', '_redirects']) assert.equal((await get(path)).status, 404, path);
    });

    it('sends nothing from outside the site', async () => {
      for (const path of ['../secret.txt', '%2e%2e/secret.txt', 'fi/../../secret.txt', '..%2fsecret.txt', '..%5csecret.txt', `%2e%2e/%2e%2e${resolve(site.dist, '../secret.txt')}`]) {
        const { status, body } = await raw(server.url, base + path);
        assert(status === 400 || status === 404, path);
        assert.doesNotMatch(body, /secret/, path);
      }
    });

    it('never redirects to another host', async () => {
      for (const path of ['//evil.example', '//evil.example/', '//fi', '/%2ffi', '///fi', '/\\fi', '//evil.example/%2e%2e/fi']) {
        const location = (await raw(server.url, base.slice(0, -1) + path)).headers.location ?? '/';
        assert.match(location, /^\/(?![/\\])/, path);
      }
    });

    it('answers an address that cannot be read with 400, and lives on', async () => {
      for (const path of ['%', '%zz', '%00', '%c0%ae']) assert.equal((await raw(server.url, base + path)).status, 400, path);
      assert.equal((await raw(server.url, `${base}${'a'.repeat(5000)}`)).status, 404);
      assert.equal((await get('')).status, 200);
    });
  });
}

describe('The local server of a site below a path', () => {
  const site = sampleSite();
  let server: RunningServer;
  before(async () => { server = await startServer({ dist: site.dist, base: '/x/', port: 0, settings: readSettings({}) }); });
  after(async () => {
    await server.close();
    site.remove();
  });

  it('leads to the site from its address without the slash', async () => {
    const { status, headers } = await raw(server.url, '/x');
    assert.deepEqual([status, headers.location], [301, '/x/']);
  });

  it('knows nothing beside the site, and says so with the same headers', async () => {
    for (const path of ['/', '/fi/', '/xfi/', '/embed.js', '/a/embed/b']) {
      const { status, headers, body } = await raw(server.url, path);
      assert.equal(status, 404, path);
      assert.match(body, /<html lang="mul">/, path);
      assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'$/, path);
    }
  });
});

describe('The local server', () => {
  it('says to build the site first when nothing is built', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    await assert.rejects(startServer({ dist: empty, port: 0, settings: readSettings({}) }), /Run npm run build first\.$/);
    const { stderr, status } = spawnSync(process.execPath, [resolve(import.meta.dirname, '../../../src/publish/serve.ts')], { cwd: empty, encoding: 'utf8' });
    rmSync(empty, { recursive: true });
    assert.equal(status, 1);
    assert.match(stderr, /^There is no built site in dist: it has no dist-server\/settings\.json\. Run npm run build first\.\n$/);
  });

  it('serves a site under the path it was built for, whatever the environment says now', async () => {
    const site = sampleSite();
    writeBuiltSettings(site.dist, readSettings({ BASE_PATH: '/x/' }));
    const started = spawn(process.execPath, [resolve(import.meta.dirname, '../../../src/publish/serve.ts'), '--port', String(await freePort())], { cwd: dirname(site.dist), env: { ...process.env, BASE_PATH: '/y/' } });
    const [said] = await once(started.stdout, 'data') as [Buffer];
    const [url = ''] = /http:\S+/.exec(said.toString()) ?? [];
    const { status } = await fetch(`${url}fi/contact/`);
    started.kill();
    site.remove();
    assert.match(url, /\/x\/$/);
    assert.equal(status, 200);
  });

  it('says that another program has the port', async () => {
    const site = sampleSite();
    const first = await startServer({ dist: site.dist, port: 0, settings: readSettings({}) });
    const port = Number(new URL(first.url).port);
    await assert.rejects(startServer({ dist: site.dist, port, settings: readSettings({}) }), new RegExp(`^Error: Port ${port} is taken by another program`));
    await first.close();
    site.remove();
  });
});
