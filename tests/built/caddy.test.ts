import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { caddyfile } from '../../src/publish/caddy.ts';
import { startServer } from '../../src/publish/serve.ts';
import type { RunningServer } from '../../src/publish/serve.ts';
import { readSettings } from '../../src/publish/settings.ts';
import { addressesOf, ask, assertSameAnswers, freePort, listening } from './servers.ts';

// DIST names another built site; without it, the one npm run build left.
const dist = resolve(process.env['DIST'] ?? 'dist');

async function startCaddy(base: string): Promise<{ url: string; close: () => Promise<void> }> {
  const caddy = ['/usr/bin/caddy', '/usr/local/bin/caddy'].find((path) => existsSync(path));
  assert(caddy, 'caddy is not installed: on Debian, apt-get install caddy');
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const port = await freePort();
  const file = join(folder, 'Caddyfile');
  const settings = { ...readSettings({ ...process.env, BASE_PATH: base }), siteUrl: 'http://localhost' };
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${caddyfile(settings, { root: dist, port })}`);
  const child = spawn(caddy, ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
  await listening(port, () => (child.exitCode === null ? null : `caddy did not start: ${said}`));
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
  describe(`Caddy with the generated configuration, the site at ${base}`, () => {
    let caddy: Awaited<ReturnType<typeof startCaddy>>;
    let ours: RunningServer;

    before(async () => {
      ours = await startServer({ dist, port: 0, settings: { ...readSettings({ ...process.env, BASE_PATH: base }), siteUrl: 'http://localhost' } });
      caddy = await startCaddy(base);
    });
    after(async () => {
      await caddy.close();
      await ours.close();
    });

    it('answers every kind of address as the local server does', async () => {
      for (const address of addressesOf(dist)) await assertSameAnswers(caddy.url, ours.url, address);
    });

    it('says in the language of the address that a page does not exist', async () => {
      for (const lang of ['fi', 'ar']) {
        const { status, body } = await ask(`${caddy.url}${lang}/no-such-page/`);
        assert.equal(status, 404);
        assert.match(body, new RegExp(`<html[^>]* lang="${lang}"`));
      }
    });

    it('compresses pages for a browser that can read it', async () => {
      const { headers } = await ask(`${caddy.url}fi/`, { 'accept-encoding': 'gzip' });
      assert.equal(headers['content-encoding'], 'gzip');
    });
  });
}
