import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nginxConfiguration } from '../../src/publish/nginx.ts';
import { startServer } from '../../src/publish/serve.ts';
import type { RunningServer } from '../../src/publish/serve.ts';
import { readSettings } from '../../src/publish/settings.ts';
import { addressesOf, ask, assertSameAnswers, freePort, listening } from './servers.ts';

// DIST names another built site; without it, the one npm run build left.
const dist = resolve(process.env['DIST'] ?? 'dist');

async function startNginx(base: string): Promise<{ url: string; close: () => Promise<void> }> {
  const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));
  assert(nginx, 'nginx is not installed: on Debian, apt-get install nginx-light');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'site.conf'), nginxConfiguration(readSettings({ ...process.env, BASE_PATH: base }), { root: dist, port }));
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  writeFileSync(join(folder, 'nginx.conf'), [
    'daemon off; master_process off;', `pid ${folder}/nginx.pid;`, 'events {}',
    `http { access_log off; ${scratch.join(' ')} include ${folder}/site.conf; }`,
  ].join('\n'));
  const child = spawn(nginx, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
  await listening(port, () => (child.exitCode === null ? null : `nginx did not start: ${said}`));
  return {
    url: `http://localhost:${port}${base}`,
    close: () => new Promise((done) => {
      child.once('exit', () => {
        rmSync(folder, { recursive: true });
        done();
      });
      child.kill('SIGTERM');
    }),
  };
}

for (const base of ['/', '/integration/']) {
  describe(`nginx with the generated configuration, the site at ${base}`, () => {
    let nginx: Awaited<ReturnType<typeof startNginx>>;
    let ours: RunningServer;

    before(async () => {
      ours = await startServer({ dist, port: 0, settings: readSettings({ ...process.env, BASE_PATH: base }) });
      nginx = await startNginx(base);
    });
    after(async () => {
      await nginx.close();
      await ours.close();
    });

    it('answers every kind of address as the local server does', async () => {
      for (const address of addressesOf(dist)) await assertSameAnswers(nginx.url, ours.url, address);
    });

    it('says in the language of the address that a page does not exist', async () => {
      for (const lang of ['fi', 'ar']) {
        const { status, body } = await ask(`${nginx.url}${lang}/no-such-page/`);
        assert.equal(status, 404);
        assert.match(body, new RegExp(`<html[^>]* lang="${lang}"`));
      }
    });

    it('compresses pages for a browser that can read it', async () => {
      const { headers } = await ask(`${nginx.url}fi/`, { 'accept-encoding': 'gzip' });
      assert.equal(headers['content-encoding'], 'gzip');
      assert.equal(headers['vary'], 'Accept-Encoding');
    });

    it('lets a browser keep a page only if it asks again, and then sends it once', async () => {
      const first = await ask(`${nginx.url}fi/`);
      assert.equal(first.headers['cache-control'], 'no-cache');
      const again = await ask(`${nginx.url}fi/`, { 'if-none-match': String(first.headers['etag']) });
      assert.equal(again.status, 304);
      assert.equal(again.body, '');
    });

    it('sends one policy only, also with an error', async () => {
      for (const address of ['fi/', 'fi/embed/no-such-page/', 'no-such-page/']) {
        const { policies } = await ask(nginx.url + address);
        assert.equal(policies.length, 1, address);
      }
    });
  });
}
