import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Fetches what the tests need and the machine lacks: a browser, fonts, PDF tools, Java, a reader of XLIFF, spell checkers, nginx. Debian has them all. */
const needed: Readonly<Record<string, string>> = {
  '/usr/bin/chromium': 'chromium',
  '/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf': 'fonts-noto-core',
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc': 'fonts-noto-cjk',
  '/usr/bin/pdftotext': 'poppler-utils',
  '/usr/bin/java': 'default-jre-headless',
  '/usr/bin/xliff2po': 'translate-toolkit',
  '/usr/bin/voikkospell': 'libvoikko-dev',
  '/usr/lib/voikko/5/mor-standard/mor.vfst': 'voikko-fi',
  '/usr/bin/hunspell': 'hunspell',
  '/usr/share/hunspell/sv_FI.dic': 'hunspell-sv',
  '/usr/share/hunspell/en_GB.dic': 'hunspell-en-gb',
  '/usr/sbin/nginx': 'nginx-light',
  '/usr/bin/caddy': 'caddy',
};

const missing = Object.entries(needed).filter(([file]) => !existsSync(file)).map(([, name]) => name);

if (missing.length > 0) {
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('sh', ['-c', install], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch {
    console.error(`The tests need ${missing.join(', ')}. As root on Debian: ${install}`);
    process.exitCode = 1;
  }
}
