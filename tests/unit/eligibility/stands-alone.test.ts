import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import ts from 'typescript';

const folder = fileURLToPath(new URL('../../../src/eligibility/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** What a program made of these files alone does not compile, in the compiler's words. */
function faults(names: readonly string[], more: ts.CompilerHost['readFile'] = () => undefined): string[] {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile).config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => more(name) ?? readFile(name);
  host.fileExists = (name) => more(name) !== undefined || fileExists(name);
  const program = ts.createProgram(names, options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the eligibility rules stand alone', () => {
  test('they compile without a browser, without Node and without anything else', () => {
    assert.deepEqual(faults(files.map((name) => folder + name)), []);
  });

  test('a rule that reached for the page or for Node would not compile', () => {
    const reaching = `${folder}reaching.ts`;
    const text = 'export const reached = [document.title, process.env];';
    assert.deepEqual(
      faults([reaching], (name) => (name === reaching ? text : undefined)).map((fault) => /'(\w+)'/.exec(fault)?.[1]),
      ['document', 'process'],
    );
  });

  for (const name of files) {
    test(`${name} imports nothing from outside its folder`, () => {
      const imported = ts.preProcessFile(readFileSync(folder + name, 'utf8')).importedFiles.map(({ fileName }) => fileName);
      assert.deepEqual(imported.filter((from) => !/^\.\/[\w-]+\.ts$/.test(from)), []);
    });
  }

  test('the decision table, which the browser does not need, is imported by no other file', () => {
    for (const name of files) assert.ok(!readFileSync(folder + name, 'utf8').includes('./decision-table.ts'), name);
  });
});
