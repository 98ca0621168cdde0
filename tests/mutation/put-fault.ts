import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Loaded before all else in a process that tests a mutant: in place of one file, it hands out the text with the fault. */
const { MUTANT_OF: file, MUTANT_TEXT: text } = process.env;

if (file !== undefined && text !== undefined) {
  const { href } = pathToFileURL(file);
  registerHooks({
    load: (url, context, next) => (url === href ? { format: 'module-typescript', source: readFileSync(text, 'utf8'), shortCircuit: true } : next(url, context)),
  });
}
