import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile } from '../../src/publish/caddy.ts';
import { testServer } from './server-suite.ts';

testServer({
  name: 'caddy',
  paths: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
  prepare: ({ folder, root, port }, settings) => {
    const file = join(folder, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n}\n${caddyfile(settings, { root, port })}`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
});
