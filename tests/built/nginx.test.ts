import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxConfiguration } from '../../src/publish/nginx.ts';
import { testServer } from './server-suite.ts';

testServer({
  name: 'nginx',
  paths: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'],
  prepare: ({ folder, root, port }, settings) => {
    writeFileSync(join(folder, 'site.conf'), nginxConfiguration(settings, { root, port }));
    const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
    writeFileSync(join(folder, 'nginx.conf'), [
      'daemon off;',
      'master_process off;',
      `pid ${folder}/nginx.pid;`,
      'events {}',
      `http { access_log off; ${scratch.join(' ')} include ${folder}/site.conf; }`,
    ].join('\n'));
    return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
  },
});
