import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { tellingOfFailure } from '../../../src/publish/search-bundle.ts';
import { openTextIndex } from '../../../src/search/pagefind.ts';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A module in Pagefind's place: it writes down what it is asked, and may be out of reach. */
async function place(): Promise<{ folder: string; told: { asked: unknown[]; fails: boolean } }> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  folders.push(folder);
  writeFileSync(join(folder, 'pagefind.js'), [
    'export const told = { asked: [], fails: false };',
    'export const options = async (given) => { told.asked.push(given); };',
    "export const destroy = async () => { told.asked.push('destroy'); };",
    "export const search = async (term) => { told.asked.push(term); if (told.fails) throw new Error('no network'); return { results: [{ id: `record of ${term}` }] }; };",
  ].join('\n'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const address = pathToFileURL(`${folder}/`).href;
  return { folder: address, told: ((await import(`${address}pagefind.js`)) as { told: { asked: unknown[]; fails: boolean } }).told };
}

test('a stem is asked for in quotes, once, without a worker; the first question tries the index', async () => {
  const { folder, told } = await place();
  const { recordsWith } = await openTextIndex(folder);
  assert.deepEqual(await recordsWith('plan'), ['record of "plan"']);
  assert.deepEqual(await recordsWith('plan'), ['record of "plan"']);
  assert.deepEqual(told.asked, [{ noWorker: true }, '"a"', '"plan"']);
});

test('a question that failed is asked anew at the next query, one that was answered is not', async () => {
  const { folder, told } = await place();
  const { recordsWith } = await openTextIndex(folder);
  told.fails = true;
  await assert.rejects(recordsWith('plan'), /no network/);
  told.fails = false;
  assert.deepEqual(await recordsWith('plan'), ['record of "plan"']);
  await recordsWith('plan');
  assert.deepEqual(told.asked.slice(2), ['"plan"', '"plan"']);
});

test('Pagefind’s script is made to fail where a part of its index cannot be had; another script stops the build', () => {
  assert.equal(tellingOfFailure('load("load_index_chunk")).catch(()=>{})}filter()).catch(()=>{})'), 'load("load_index_chunk"))}filter()).catch(()=>{})');
  assert.throws(() => tellingOfFailure('load()'), /pagefind\.js passes over 0 failures/);
});

test('where the index cannot be had, nothing is kept that would fail again', async () => {
  const { folder, told } = await place();
  told.fails = true;
  await assert.rejects(openTextIndex(folder), /no network/);
  assert.deepEqual(told.asked.at(-1), 'destroy');
  await assert.rejects(openTextIndex(`${folder}gone/`));
});
