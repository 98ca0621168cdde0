import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFacts } from '../../../src/facts.ts';
import { copyOfProject, type Copy } from './copy.ts';

/** A mistake, where it is planted, and what the editor is told: file and line, what is wrong, what to write. */
interface Mistake {
  readonly what: string;
  readonly plant: (copy: Copy) => void;
  readonly says: readonly (string | RegExp)[];
}

const { facts } = readFacts('content/facts');
const kotoEspoo = facts.contacts['koto-espoo'];
const page = 'content/en/services/who-is-entitled.mdx';
const arabic = 'content/ar/services/who-is-entitled.mdx';
const addLine = (line: string) => (copy: Copy) => copy.edit(page, '\n\n## Jobseekers', `\n\n${line}\n\n## Jobseekers`);

const mistakes: readonly Mistake[] = [
  { what: 'two pages with one id', plant: ({ folder }) => cpSync(join(folder, page), join(folder, 'content/en/site/who-is-entitled.mdx')), says: ['two pages have the id "who-is-entitled"', 'delete one'] },
  { what: 'a page in a folder inside its folder', plant: ({ folder }) => { mkdirSync(join(folder, 'content/en/services/old')); cpSync(join(folder, page), join(folder, 'content/en/services/old/extra.mdx')); }, says: ['content/en/services/old/extra.mdx:1', 'no page is made of this file'] },
  { what: 'an id that is not in the catalogue', plant: ({ folder }) => cpSync(join(folder, page), join(folder, 'content/en/services/who-is-entiteld.mdx')), says: ['"who-is-entiteld" is not an id', 'rename the file', 'who-is-entitled'] },
  { what: 'an unknown contact in prose', plant: (copy) => copy.edit(page, '<Phone id="koto-espoo" />', '<Phone id="koto-espo" />'), says: [/who-is-entitled\.mdx:\d+ {2}<Phone> asks for contact "koto-espo"/, 'koto-espoo'] },
  { what: 'an unknown contact among the facts', plant: ({ folder }) => cpSync(join(folder, 'content/facts/contacts/kela.yaml'), join(folder, 'content/facts/contacts/kella.yaml')), says: ['kella.yaml:1', 'not a contact of src/catalogue.ts'] },
  { what: 'a contact without a source', plant: (copy) => copy.edit('content/facts/contacts/kela.yaml', /^source:.*\n(?: {2}.*\n)*/m, ''), says: ['content/facts/contacts/kela.yaml:1', 'the file lacks "source"', 'source: [LUVN]'] },
  { what: 'an unknown term', plant: (copy) => copy.edit(page, '<Term id="quota-refugee">', '<Term id="quota">'), says: ['<Term> asks for term "quota"', 'quota-refugee'] },
  { what: 'other words in place of an official term', plant: (copy) => copy.edit('content/fi/services/who-is-entitled.mdx', /<Term id="jobseeker">[^<]+</, '<Term id="jobseeker">hakijoille<'), says: ['"hakijoille" is not the term "työnhakija"', 'content/facts/terms.yaml'] },
  { what: 'an official term that is used before it is marked', plant: addLine('A quota refugee may ask.'), says: [/who-is-entitled\.mdx:\d+ {2}the first "quota refugee" of the page is not marked/, '<Term id="quota-refugee">'] },
  { what: 'official terms, in the plural and in a link, that are never marked', plant: (copy) => copy.edit(page, /<Term id="unaccompanied-minor">(unaccompanied minors)<\/Term>/, '[$1](page:young-people-who-came-alone)'), says: ['the first "unaccompanied minor" of the page is not marked'] },
  { what: 'a component that does not exist', plant: addLine('<Button />'), says: ['<Button> is not a component of ours', 'Phone'] },
  { what: 'an unknown front matter key', plant: (copy) => copy.edit(page, '\nupdated:', '\nupdate: 2026-11-25\nupdated:'), says: [/who-is-entitled\.mdx:\d+ {2}the front matter has an unknown key "update"/, 'take it out'] },
  { what: 'a missing translation field', plant: (copy) => copy.edit(arabic, /^translation:.*\n/m, ''), says: ['content/ar/services/who-is-entitled.mdx', 'lacks "translation"', 'translation: machine'] },
  { what: 'a translation that does not say what it was made from', plant: (copy) => copy.edit(arabic, /^original:.*\n/m, ''), says: ['lacks "original"', '--done'] },
  { what: 'a date as 24.11.2026', plant: (copy) => copy.edit(page, /^updated:.*$/m, 'updated: 24.11.2026'), says: [/who-is-entitled\.mdx:\d+ {2}"updated" is not a date/, '2026-11-24'] },
  { what: 'a phone typed in prose', plant: addLine('Call 040 634 4480 today.'), says: [/who-is-entitled\.mdx:\d+ {2}"040 634 4480" is typed in prose/, '<Phone id='] },
  { what: 'a phone with dashes that do not break', plant: addLine('Call 040\u2011634\u20114480 today.'), says: ['"040\u2011634\u20114480" is typed in prose', '<Phone id='] },
  { what: 'a phone with a slash', plant: addLine('Call 040/634 4480 today.'), says: ['"040/634 4480" is typed in prose'] },
  { what: 'a phone half in bold', plant: addLine('Call 040 **634** 4480 today.'), says: ['"040 634 4480" is typed in prose'] },
  { what: 'a phone with narrow spaces, brackets and its country', plant: addLine('Call +358\u202F(0)40\u2009634\u00A04480 today.'), says: ['is typed in prose'] },
  { what: 'a known phone without its first zero', plant: addLine(`Call ${kotoEspoo.phone?.replace('+358 ', '')} today.`), says: [`"${kotoEspoo.phone?.replace('+358 ', '')}" is typed in prose`] },
  { what: 'a phone among the keywords', plant: (copy) => copy.edit(page, 'keywords: [', 'keywords: ["040 634 4480", '), says: ['"040 634 4480" is typed in prose'] },
  { what: 'a phone link of Markdown', plant: addLine('Call [040 634 4480](tel:+358406344480) today.'), says: ['the link "tel:+358406344480" is an address', '"040 634 4480" is typed in prose', '<Phone id='] },
  { what: 'a phone typed in a phrase', plant: (copy) => copy.edit('src/words/ar.ts', /(^ {4}noneHelp: ['"])/m, '$1040 634 4480 '), says: [/src\/words\/ar\.ts:\d+ {2}"040 634 4480" is typed in the phrase search\.noneHelp/, 'content/facts'] },
  { what: 'a phone of somebody who has none', plant: addLine('Call <Phone id="kela" />.'), says: [/who-is-entitled\.mdx:\d+ {2}<Phone> asks for contact "kela", of which no phone is known/, 'koto-espoo'] },
  { what: 'a mail address of somebody who has none', plant: addLine('Write <Email id="kela" />.'), says: [/who-is-entitled\.mdx:\d+ {2}<Email> asks for contact "kela", of which no email is known/, 'koto-espoo'] },
  { what: 'a link to the web page of a contact that has none', plant: addLine('Read [more](contact:feedback).'), says: [/who-is-entitled\.mdx:\d+ {2}the contact "feedback" has no web page/, '<Email id="feedback" />'] },
  { what: 'slanted words in Arabic', plant: (copy) => copy.edit(arabic, '\n\n## ', '\n\n*كلمة*\n\n## '), says: [/ar\/services\/who-is-entitled\.mdx:\d+ {2}"كلمة" is to be slanted/, 'write **…**'] },
  { what: 'slanted words in Chinese', plant: (copy) => copy.edit('content/zh/services/who-is-entitled.mdx', '\n\n## ', '\n\n_融入_\n\n## '), says: ['"融入" is to be slanted'] },
  { what: 'a link that leads by a name', plant: addLine('Read [more][1].\n\n[1]: https://www.espoo.fi'), says: ['pages have no markup of the kind "linkReference"', 'link:ID'] },
  { what: 'a picture', plant: addLine('![A house](house.png)'), says: [/who-is-entitled\.mdx:\d+ {2}pages have no markup of the kind "image"/] },
  { what: 'a phone in Persian digits', plant: addLine('Call ۰۴۰ ۶۳۴ ۴۴۸۰ today.'), says: ['is typed in prose'] },
  { what: 'a mail address typed in prose', plant: addLine('Write to somebody@example.org soon.'), says: ['"somebody@example.org" is typed in prose', '<Email id='] },
  { what: 'a street typed in prose', plant: addLine(`Go to ${kotoEspoo.street} now.`), says: [`"${kotoEspoo.street}" is typed in prose`] },
  { what: 'a link to a page that does not exist', plant: addLine('Read [more](page:who-is-entiteld).'), says: ['there is no page "who-is-entiteld"', 'who-is-entitled'] },
  { what: 'a link to an anchor that does not exist', plant: addLine('Read [more](page:jobseekers#registration).'), says: ['has no heading "#registration"', 'register'] },
  { what: 'a link to another language that does not say so', plant: addLine('Read [more](/fi/jobseekers/).'), says: ['the link "/fi/jobseekers/" is an address', 'page:fi/ID'] },
  { what: 'a web address in prose', plant: addLine('Read [more](https://www.espoo.fi/).'), says: ['the link "https://www.espoo.fi/" is an address', 'link:ID'] },
  { what: 'a bare address in angle brackets', plant: addLine('See <https://www.espoo.fi>.'), says: [/who-is-entitled\.mdx:\d+ {2}this is not MDX/, 'in prose, write'] },
  { what: 'a curly bracket', plant: addLine('Some {text here.'), says: [/who-is-entitled\.mdx:\d+ {2}this is not MDX/] },
  { what: 'an expression in curly brackets', plant: addLine('Some {text} here.'), says: ['{text} is code'] },
  { what: '"<3 years"', plant: addLine('If <3 years have passed.'), says: [/who-is-entitled\.mdx:\d+ {2}this is not MDX/, 'under 3 years'] },
  { what: 'a heading without an id', plant: addLine('## One more'), says: ['the heading "One more" has no id', '[#begin]'] },
  { what: 'two headings with one id', plant: addLine('## One more [#plan]'), says: ['two headings have the id "plan"'] },
  { what: 'an empty translation', plant: (copy) => copy.edit(arabic, /\n---\n[\s\S]*$/, '\n---\n'), says: ['content/ar/services/who-is-entitled.mdx', 'the text is empty'] },
  { what: 'an empty title', plant: (copy) => copy.edit(page, /^title:.*$/m, 'title: ""'), says: [/who-is-entitled\.mdx:2 {2}"title" is empty/] },
  { what: 'a translation that lost a paragraph', plant: (copy) => copy.edit(arabic, /\n## [^\n]*\[#jobseekers\]\n\n[^\n]+\n/, '\n'), says: ['content/ar/services/who-is-entitled.mdx', 'keep headings, paragraphs'] },
  { what: 'a fact that nobody knows', plant: (copy) => copy.edit(page, 'sources: [F04', 'sources: [F99, F04'), says: ['there is no fact "F99"'] },
  { what: 'a page without its original', plant: (copy) => copy.remove(page), says: ['content/en/services/who-is-entitled.mdx:1', 'the original is missing'] },
  { what: 'a language folder that nobody publishes', plant: ({ folder }) => mkdirSync(join(folder, 'content/xx')), says: ['the folder "xx" is a language that nobody publishes', 'src/languages.ts'] },
  { what: 'a missing phrase', plant: (copy) => copy.edit('src/words/ar.ts', /^ {4}skip: .*\n/m, ''), says: [/src\/words\/ar\.ts:\d+ {2}the phrase site\.skip is missing/, 'translate "'] },
  { what: 'an empty phrase', plant: (copy) => copy.edit('src/words/ar.ts', /^ {4}skip: .*$/m, "    skip: '',"), says: [/src\/words\/ar\.ts:\d+ {2}the phrase site\.skip is empty/] },
  { what: 'a hole lost in translation', plant: (copy) => copy.edit('src/words/ar.ts', /(^ {4}call: .*)\{name\}/m, '$1'), says: [/src\/words\/ar\.ts:\d+ {2}the phrase contact\.call has the holes none/, '{name}'] },
  { what: 'a direction sign pasted into prose', plant: addLine('Some \u202Btext\u202C here.'), says: [/who-is-entitled\.mdx:\d+ {2}an invisible direction sign U\+202B/, 'delete it'] },
  { what: 'a direction sign pasted into a title', plant: (copy) => copy.edit(page, 'title: ', 'title: \u200F'), says: [/who-is-entitled\.mdx:2 {2}an invisible direction sign U\+200F/] },
  { what: 'a direction sign pasted into a phrase', plant: (copy) => copy.edit('src/words/ar.ts', /(^ {4}skip: ['"])/m, '$1\u200F'), says: ['the phrase site.skip holds an invisible direction sign U+200F'] },
  { what: 'an endonym with a letter of another script', plant: (copy) => copy.edit('src/languages.ts', "endonym: 'suomi'", "endonym: 'su\u043Emi'"), says: ['the endonym "su\u043Emi" of fi holds "\u043E"', 'type the name anew'] },
];

test('the content as it is has no fault', () => {
  const copy = copyOfProject();
  try {
    assert.deepEqual(copy.check(), { passed: true, said: '' });
  } finally {
    copy.discard();
  }
});

for (const { what, plant, says } of mistakes) {
  test(`an editor is told of ${what}`, () => {
    const copy = copyOfProject();
    try {
      plant(copy);
      const { passed, said } = copy.check();
      assert.equal(passed, false, 'the mistake passed');
      for (const part of says) assert.match(said, typeof part === 'string' ? new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : part);
    } finally {
      copy.discard();
    }
  });
}
