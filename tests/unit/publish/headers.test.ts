import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { headerRules, headersFor } from '../../../src/publish/headers.ts';
import { readSettings } from '../../../src/publish/settings.ts';

const settings = readSettings({});
const sent = (path: string, env = {}) => headersFor(path, headerRules(readSettings(env)));

const policy = (frameAncestors: string) => "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; "
  + "connect-src 'self'; worker-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
  + "require-trusted-types-for 'script'; trusted-types service-worker; "
  + `frame-ancestors ${frameAncestors}`;

const everywhere = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': policy("'none'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), '
    + 'gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), '
    + 'screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
const forAll = { ...everywhere, 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const kept = { ...forAll, 'Cache-Control': 'public, max-age=31536000, immutable' };
const { 'X-Frame-Options': _framing, ...unframed } = everywhere;
const embedded = {
  ...unframed,
  'Content-Security-Policy': policy("'self' https://espoo.fi https://*.espoo.fi https://helloespoo.fi https://*.helloespoo.fi"),
};

const expected: Record<string, Record<string, Record<string, string>>> = {
  'pages, and addresses that do not exist': Object.fromEntries([
    '/', '/fi/', '/fi/contact/', '/fi', '/404.html', '/fi/404.html', '/fi/no-such-page/', '/fi/a/b/c', '/no-such-page', '/robots.txt', '/sitemap.xml',
    '/favicon.svg', '/fi/guide.pdf', '/contacts/koto-espoo.vcf', '/fi/reminder.ics', '/fi/embed', '/embed/', '/fi/embedded/', '/fi/contact/embed/',
  ].map((path) => [path, everywhere])),
  'embedded pages, also those that do not exist': Object.fromEntries(
    ['/fi/embed/', '/ar/embed/contact/', '/fi/embed/no-such-page/', '/fi/embed/contact'].map((path) => [path, embedded]),
  ),
  'files with a hash in their names': Object.fromEntries([
    '/_assets/page.Ab12.css', '/_assets/gone.js', '/pagefind/fragment/en_52bb602.pf_fragment', '/pagefind/index/en_37c7437.pf_index',
    '/pagefind/filter/en_1a2b3c4.pf_filter', '/pagefind/pagefind.en_8a1b582267.pf_meta',
  ].map((path) => [path, kept])),
  'files that any site may read and that may change': Object.fromEntries([
    '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/pagefind/pagefind-worker.js', '/pagefind/wasm.en.pagefind',
    '/search-data/so.json', '/embed.js', '/embed/v1.js', '/api/v1/services/en.json', '/oembed/en/contact.json',
  ].map((path) => [path, forAll])),
  'the guide in one file, which has its styles inside': Object.fromEntries(['/fi/espoo-integration-fi.html', '/ckb/espoo-integration-ckb.html'].map((path) => [path, {
    ...everywhere,
    'Content-Disposition': 'attachment',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'X-Robots-Tag': 'noindex',
  }])),
  'the service worker': { '/service-worker.js': { ...everywhere, 'Cache-Control': 'no-cache, no-store' } },
};

describe('The headers', () => {
  for (const [kind, paths] of Object.entries(expected)) {
    it(`of ${kind} are exactly these`, () => {
      for (const [path, headers] of Object.entries(paths)) assert.deepEqual(sent(path), headers, path);
    });
  }

  it('are the same below a base path', () => {
    for (const paths of Object.values(expected)) {
      for (const [path, headers] of Object.entries(paths)) assert.deepEqual(sent(`/x.y${path}`, { BASE_PATH: '/x.y/' }), headers, path);
    }
  });

  it('ask for https for a year where the site is served by https, and only there', () => {
    const { 'Strict-Transport-Security': asked, ...others } = sent('/fi/', { SITE_URL: 'https://example.fi' });
    assert.equal(asked, 'max-age=31536000');
    assert.deepEqual(others, everywhere);
  });

  it('let only the hosts of the settings embed us', () => {
    const { 'Content-Security-Policy': csp } = sent('/fi/embed/contact/', { EMBED_HOSTS: 'https://a.fi' });
    assert.equal(csp, policy("'self' https://a.fi"));
  });

  it('allow no inline script or style and no other origin', () => {
    for (const csp of [everywhere, embedded].map((headers) => headers['Content-Security-Policy'])) {
      assert.doesNotMatch(csp.replace(/frame-ancestors.*/, ''), /unsafe-inline|'unsafe-eval'|https?:|\*/);
    }
  });

  it('hold policies in which Google’s csp_evaluator finds nothing of weight', () => {
    const policies = new Set(headerRules(settings).map(({ headers }) => headers['Content-Security-Policy']).filter((csp) => typeof csp === 'string'));
    assert.equal(policies.size, 3);
    for (const csp of policies) {
      const findings = new CspEvaluator(new CspParser(csp).csp).evaluate();
      // "Medium, maybe" is left: 'self' lets in scripts of our own host, where nobody can upload any.
      assert.deepEqual(findings.filter(({ severity }) => severity < Severity.MEDIUM_MAYBE), []);
    }
  });
});
