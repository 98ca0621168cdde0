import { readFileSync } from 'node:fs';
import { readFacts, type Facts } from '../facts.ts';
import { langs, languages, scripts, sourceLang, type Lang } from '../languages.ts';
import { holesOf } from '../words/fill.ts';
import { wordsIn } from '../words/index.ts';
import { phrasesOf } from '../words/phrases.ts';
import { fault, type Fault } from '../faults/fault.ts';
import { bidiControl, typedContact } from './rules.ts';

/** What the compiler cannot see in the phrases: lost holes, empty phrases, pasted signs, typed numbers; and endonyms in a wrong script. */
export function wordsFaults(): Fault[] {
  const { facts } = readFacts('content/facts');
  return langs.flatMap((lang) => [...phraseFaults(lang, facts), ...endonymFaults(lang)]);
}

function phraseFaults(lang: Lang, facts: Facts): Fault[] {
  const file = `src/words/${lang}.ts`;
  const source = readFileSync(file, 'utf8');
  const at = (name: string, wrong: string, remedy: string): Fault => fault(file, lineOf(source, name), wrong, remedy);
  const originals = new Map(phrasesOf(wordsIn(sourceLang)));
  const own = phrasesOf(wordsIn(lang));
  const missing = [...originals.keys()].filter((name) => !own.some(([one]) => one === name)).map((name) => at(name, `the phrase ${name} is missing`, `translate "${originals.get(name)}"`));
  return [...missing, ...own.flatMap(([name, phrase]) => {
    const found: Fault[] = [];
    const holes = holesOf(originals.get(name) ?? '');
    if (phrase.trim() === '') found.push(at(name, `the phrase ${name} is empty`, `translate "${originals.get(name)}"`));
    else if (holesOf(phrase).join() !== holes.join()) found.push(at(name, `the phrase ${name} has the holes ${show(holesOf(phrase))}`, `it must have ${show(holes)}, as "${originals.get(name)}" has`));
    const control = bidiControl(phrase);
    if (control !== undefined) found.push(at(name, `the phrase ${name} holds an invisible direction sign ${control}`, 'delete it: direction is set by the page'));
    const typed = typedContact(phrase, facts);
    if (typed !== undefined) found.push(at(name, `"${typed}" is typed in the phrase ${name}`, 'numbers and addresses are said once, in content/facts: leave a hole for it, or let the page show it beside the phrase'));
    return found;
  })];
}

/** The line of a phrase such as `home.title`: its key, after the keys of the groups it lies in. */
function lineOf(source: string, name: string): number {
  let at = 0;
  for (const key of name.split('.')) {
    const found = new RegExp(`^\\s*['"]?${key}['"]?:`, 'm').exec(source.slice(at));
    if (found === null) break;
    at += found.index + found[0].length;
  }
  return source.slice(0, at).split('\n').length;
}

const show = (holes: readonly string[]): string => (holes.length === 0 ? 'none' : holes.map((hole) => `{${hole}}`).join(' '));

function endonymFaults(lang: Lang): Fault[] {
  const { endonym, script } = languages[lang];
  const foreign = [...endonym].find((sign) => /\p{L}/u.test(sign) && !new RegExp(`\\p{Script=${scripts[script].unicode}}`, 'u').test(sign));
  return foreign === undefined ? [] : [fault('src/languages.ts', 1, `the endonym "${endonym}" of ${lang} holds "${foreign}", a letter of another script than ${script}`, 'type the name anew in its own script')];
}
