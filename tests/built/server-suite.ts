import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../src/publish/serve.ts';
import type { RunningServer } from '../../src/publish/serve.ts';
import { readSettings } from '../../src/publish/settings.ts';
import type { Settings } from '../../src/publish/settings.ts';
import { freePort } from '../free-port.ts';
import { addressesOf, ask, assertSameAnswers, climbing, listening } from './servers.ts';

export interface Program {
  readonly name: string;
  /** Where the program may lie. */
  readonly paths: readonly string[];
  /** Writes what the program needs into a folder of its own and gives the words it is started with. */
  readonly prepare: (place: { folder: string; root: string; port: number }, settings: Settings) => readonly string[];
}

// DIST names another built site; without it, the one npm run build left.
const dist = resolve(process.env['DIST'] || 'dist');

// Without https: the tests have no certificate.
const settingsAt = (base: string): Settings => ({ ...readSettings({ ...process.env, BASE_PATH: base }), siteUrl: 'http://localhost' });

async function start({ name, paths, prepare }: Program, base: string): Promise<RunningServer> {
  const path = paths.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
  assert(path, `${name} is not installed; it is looked for at ${paths.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const words = prepare({ folder, root: dist, port }, settingsAt(base));
  const child = spawn(path, words, { stdio: ['ignore', 'ignore', 'pipe'], env: { HOME: folder } });
  let said = '';
  child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  try {
    await listening(port, () => (child.exitCode === null ? null : `${name} did not start: ${said}`));
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://localhost:${port}${base}`, close };
}

/** Runs a real web server with its generated configuration over the built site, at the root of its host and under a path. */
export function testServer(program: Program): void {
  for (const base of ['/', '/integration/v1.0/']) {
    describe(`${program.name} with the generated configuration, the site at ${base}`, () => {
      let theirs: RunningServer;
      let ours: RunningServer;
      // Only those that started: a failure of the second must not leave the first running, and the tests waiting.
      const running: RunningServer[] = [];

      before(async () => {
        running.push(theirs = await start(program, base));
        running.push(ours = await startServer({ dist, port: 0, settings: settingsAt(base) }));
      });
      after(() => Promise.all(running.map(({ close }) => close())));

      it('answers every kind of address as the local server does', async () => {
        for (const address of addressesOf(dist)) await assertSameAnswers(theirs.url, ours.url, address);
      });

      it('sends its policy and its refusals with every answer of ours, errors and frames among them', async () => {
        for (const address of addressesOf(dist)) {
          const { status, headers } = await ask(theirs.url + address);
          if (status !== 200 && status !== 404) continue;
          assert.match(String(headers['content-security-policy']), /^default-src 'none'; .*frame-ancestors /, address);
          assert.equal(headers['x-content-type-options'], 'nosniff', address);
          assert.equal(headers['referrer-policy'], 'same-origin', address);
          assert.equal(headers['set-cookie'], undefined, address);
          assert.equal(headers['x-frame-options'] === undefined, /^\/?\w+\/embed\//.test(address), address);
        }
      });

      it('answers HEAD as the local server does, and refuses POST', async () => {
        for (const address of ['fi/', 'fi', 'fi/no-such-page/', 'no-such-page']) await assertSameAnswers(theirs.url, ours.url, address, 'HEAD');
        const { status } = await ask(`${theirs.url}fi/`, {}, 'POST');
        assert.equal(status, 405);
      });

      it('sends nothing from outside the site', async () => {
        for (const address of climbing) {
          const { status } = await ask(theirs.url + address);
          assert(status === 400 || status === 404, `${address} is answered with ${status}`);
        }
      });

      it('says in the language of the address that a page does not exist', async () => {
        for (const lang of ['fi', 'ar']) {
          const { status, body } = await ask(`${theirs.url}${lang}/no-such-page/`);
          assert.equal(status, 404);
          assert.match(body, new RegExp(`<html[^>]* lang="${lang}"`));
        }
      });

      it('compresses pages for a browser that can read it', async () => {
        const { headers } = await ask(`${theirs.url}fi/`, { 'accept-encoding': 'gzip' });
        assert.equal(headers['content-encoding'], 'gzip');
        assert.equal(headers['vary'], 'Accept-Encoding');
      });

      it('lets a browser keep a page only if it asks again, and then sends it once', async () => {
        const first = await ask(`${theirs.url}fi/`);
        assert.equal(first.headers['cache-control'], 'no-cache');
        const again = await ask(`${theirs.url}fi/`, { 'if-none-match': String(first.headers['etag']) });
        assert.equal(again.status, 304);
        assert.equal(again.body, '');
      });

      it('sends one policy only, also with an error', async () => {
        for (const address of ['fi/', 'fi/embed/no-such-page/', 'no-such-page/']) {
          const { policies } = await ask(theirs.url + address);
          assert.equal(policies.length, 1, address);
        }
      });
    });
  }
}
