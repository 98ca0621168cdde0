import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { writeHostFiles } from '../../../src/publish/hosts.ts';
import { readSettings } from '../../../src/publish/settings.ts';

describe('The files for hosts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  const config = join(folder, 'dist-server');
  after(() => rmSync(folder, { recursive: true }));

  it('are written into the site and into a folder beside it', () => {
    writeHostFiles(folder, config, readSettings({ SITE_URL: 'https://integration.example.fi' }));
    assert.match(readFileSync(join(folder, '_headers'), 'utf8'), /^\/\*$/m);
    assert.match(readFileSync(join(folder, '_redirects'), 'utf8'), /^\/fi\/\* \/fi\/404\.html 404$/m);
    assert.match(readFileSync(join(config, 'nginx.conf'), 'utf8'), /^ {4}server_name integration\.example\.fi;$/m);
    assert.match(readFileSync(join(config, 'Caddyfile'), 'utf8'), /^https:\/\/integration\.example\.fi \{$/m);
  });

  it('name no folder of the machine that built the site', () => {
    for (const name of ['nginx.conf', 'Caddyfile']) assert.doesNotMatch(readFileSync(join(config, name), 'utf8'), new RegExp(folder), name);
  });
});
