import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolve } from 'node:path';
import ts from 'typescript';
import { serviceIds } from '../../src/catalogue.ts';
import { langs } from '../../src/languages.ts';
import { attribute, elements, treeOf } from './site.ts';

const dataOf = (page: string): string[] => elements(treeOf(page), 'script')
  .filter((script) => attribute(script, 'type') === 'application/ld+json')
  .map((script) => script.children.map((child) => (child.type === 'text' ? child.value : '')).join(''));

const name = resolve('structured-data.ts');

/** What the compiler says of data that claims to be schema.org's, as Google's schema-dts writes its types and properties down. */
function faults(data: readonly string[]): string[] {
  const text = [`import type { Thing, WithContext } from 'schema-dts';`, ...data.map((json, at) => `export const data${at}: WithContext<Thing> = ${json};`)].join('\n');
  const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => (file === name ? text : readFile(file));
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) => (file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest));
  return ts.getPreEmitDiagnostics(ts.createProgram([name], options, host)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('every service says in schema.org’s own types and properties what it is, in every language', () => {
  const data = langs.flatMap((lang) => serviceIds.flatMap((id) => dataOf(`/${lang}/${id}/`)));
  assert.ok(data.length > 0);
  // Pages differ in their words, which no type looks at: one of each shape is enough.
  const shapes = new Map(data.map((json) => [JSON.stringify(JSON.parse(json), (key, value: unknown) => (typeof value === 'string' && key !== '@type' ? '' : value)), json]));
  assert.deepEqual(faults([...shapes.values()]), []);
});

test('Hello Espoo, which has no street of its own, is where its building is', () => {
  const offices = JSON.parse(dataOf('/en/other-help-in-espoo/')[0] ?? '{}').mainEntity.serviceOperator as { '@id': string; address?: { streetAddress: string; postalCode: string } }[];
  const { address } = offices.find((office) => office['@id'].endsWith('#contact-hello-espoo')) ?? {};
  assert.deepEqual([address?.streetAddress, address?.postalCode], ['Iso Omena', '02230']);
});

test('a property that schema.org does not know is seen', () => {
  assert.match(faults(['{ "@context": "https://schema.org", "@type": "GovernmentService", "name": "Plan", "inLanguage": "en" }']).join('\n'), /inLanguage/);
  assert.notDeepEqual(faults(['{ "@context": "https://schema.org", "@type": "GovernmentServise", "name": "Plan" }']), []);
});
