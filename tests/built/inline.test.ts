import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { attribute, dist, elements } from './site.ts';

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:html|svg|xml)$/.test(file));
/** The guide in one file is made to be passed on: it has its styles inside, and needs nothing else. */
const isToPassOn = (file: string): boolean => /espoo-integration-\w+\.html$/.test(file);

function allIn(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...allIn(child)] : []));
}

/** What a file would run, style or fetch by itself: all of it but the kinds that are allowed there. */
function inlineIn(file: string): string[] {
  const all = allIn(fromHtml(readFileSync(`${dist}/${file}`, 'utf8')));
  return all.flatMap((element) => {
    const { tagName, properties } = element;
    const said = Object.entries(properties).flatMap(([name, value]) => (/^on[A-Z]|^on[a-z]+$/.test(name) || name === 'style' || name === 'srcDoc' || /^\s*(?:javascript|vbscript|data:text)/i.test(String(value)) ? [`${tagName} ${name}`] : []));
    const isScript = tagName === 'script' && attribute(element, 'src') === undefined && attribute(element, 'type') !== 'application/ld+json';
    return isScript || (tagName === 'style' && !isToPassOn(file)) ? [...said, tagName] : said;
  });
}

test('no file of the site runs or styles anything inline', () => {
  assert.ok(files.length > 100, `${files.length} files were read`);
  assert.deepEqual(files.flatMap((file) => inlineIn(file).map((what) => `${file}: ${what}`)), []);
});

test('the guide to pass on runs nothing, and fetches nothing', () => {
  const guides = files.filter(isToPassOn);
  assert.notEqual(guides.length, 0);
  for (const file of guides) {
    const text = readFileSync(`${dist}/${file}`, 'utf8');
    const fetching = elements(fromHtml(text), 'script', 'img', 'iframe', 'object', 'embed', 'source', 'link').filter((element) => !/^(?:canonical|alternate)$/.test(attribute(element, 'rel') ?? '') && !attribute(element, 'src')?.startsWith('data:'));
    assert.deepEqual(fetching.map(({ tagName, properties }) => `${file}: ${tagName} ${JSON.stringify(properties)}`), []);
    assert.doesNotMatch(text, /@import|url\((?!['"]?(?:data:|#))/, file);
  }
});
