import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf } from './servers.ts';
import { dist } from './site.ts';

test('the servers are asked for every kind of address that the site promises, and for some it has not', () => {
  const promised = [
    /^$/, /^\w+\/$/, /^\w+\/embed\/$/, /^\w+\/embed\/contact\/$/, /^\w+\/embed\/check\/$/, /^\w+\/embed\/contacts\/[\w-]+\/$/, /^\w+\/contact\/with\/\w+\/$/, /^\w+\/guide\/$/,
    /^\w+\/espoo-integration-\w+\.html$/, /\.vcf$/, /^api\/v1\/services\/\w+\.json$/, /^api\/v1\/\w+\.schema\.json$/, /^oembed\/\w+\/[\w-]+\.json$/,
    /^service-worker\.js$/, /^embed\.js$/, /^embed\/v1\.js$/, /^_assets\/.+\.css$/, /^pagefind\/.+\.pf_meta$/, /^search-data\/.+\.json$/, /^sitemap.*\.xml$/, /^icon\.svg$/,
    /^404\.html$/, /^\w+\/404\.html$/, /^\w+\/no-such-page\/$/, /^\w+\/embed\/no-such-page\/$/, /^\w+\/gone\.pdf$/,
  ];
  const asked = addressesOf(dist);
  assert.deepEqual(promised.filter((kind) => !asked.some((address) => kind.test(address))), []);
});
