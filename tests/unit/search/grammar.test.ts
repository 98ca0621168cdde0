import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { langs, type Lang } from '../../../src/languages.ts';
import { beginnings, endings, syllabic } from '../../../src/search/endings.ts';
import { halvesIn } from '../../../src/search/compounds.ts';
import { fold } from '../../../src/search/fold.ts';
import { grammarOf, stemOf } from '../../../src/search/grammar.ts';
import { stopWords } from '../../../src/search/stop-words.ts';
import { inLatin, loose } from '../../../src/search/transliterate.ts';

const grammarIn = (lang: Lang) => grammarOf({ stop: stopWords[lang] ?? '', endings: endings[lang] ?? '', beginnings: beginnings[lang] ?? '', compounds: false, syllables: syllabic.includes(lang) });

/** Forms of one word each. */
const forms: Partial<Record<Lang, readonly (readonly string[])[]>> = {
  fi: [['tulkki', 'tulkin', 'tulkille', 'tulkit'], ['pakolainen', 'pakolaiset', 'pakolaisille', 'pakolaisten'], ['lapsi', 'lapsen', 'lapset', 'lapsille'], ['kotoutumissuunnitelma', 'kotoutumissuunnitelmaa', 'kotoutumissuunnitelmassa']],
  sv: [['flykting', 'flyktingar', 'flyktingarna'], ['tolk', 'tolken', 'tolkens', 'tolkar'], ['barn', 'barnen', 'barnens']],
  ru: [['переводчик', 'переводчика', 'переводчики', 'переводчикам'], ['безработный', 'безработная', 'безработным']],
  uk: [['перекладач', 'перекладача', 'перекладачем', 'перекладачі'], ['дзвонити', 'дзвоню']],
  et: [['laps', 'lapsed', 'lapsega'], ['teenus', 'teenused', 'teenuseid']],
  en: [['call', 'calling', 'called'], ['interpreter', 'interpreters'], ['payment', 'payments']],
  ar: [['طفل', 'طفلها', 'طفلهم'], ['مترجم', 'المترجم', 'بالمترجم', 'والمترجم', 'للمترجم'], ['خطة', 'الخطة', 'والخطة']],
  fa: [['مترجم', 'مترجمان', 'مترجم‌ها', 'مترجم‌های'], ['بیکار', 'بیکاران', 'بیکارم'], ['می‌خواهم', 'خواهید', 'نمی‌خواهند']],
  tr: [['tercüman', 'tercümana', 'tercümanlar', 'tercümanım'], ['ofis', 'ofisiniz', 'ofisler']],
  sq: [['refugjat', 'refugjatët', 'refugjatëve'], ['fëmijë', 'fëmijët', 'fëmijëve']],
  so: [['turjumaan', 'turjumaanka', 'turjumaanno'], ['qaxooti', 'qaxootiga']],
  ckb: [['فینلاند', 'لەفینلاند', 'بەفینلاند'], ['پەنابەر', 'پەنابەران', 'پەنابەرەکان'], ['پلان', 'پلانەکەم']],
  ur: [['مترجم', 'مترجموں'], ['پناہ', 'پناہوں']],
  es: [['intérprete', 'intérpretes'], ['refugiado', 'refugiada', 'refugiados']],
  fr: [['interprète', 'interprètes'], ['réfugié', 'réfugiés', 'réfugiée']],
};

test('every language that has endings, and every one whose words begin with small ones, has a word in its forms that shows it', () => {
  const without = (lang: Lang, list: 'endings' | 'beginnings') => grammarOf({ stop: '', endings: list === 'endings' ? '' : endings[lang] ?? '', beginnings: list === 'beginnings' ? '' : beginnings[lang] ?? '', compounds: false, syllables: false });
  for (const [list, langsOf] of [['endings', endings], ['beginnings', beginnings]] as const) {
    for (const lang of Object.keys(langsOf) as Lang[]) {
      assert.notEqual(langsOf[lang], '', `${lang} has ${list} or is left out`);
      const stems = (forms[lang] ?? []).map((one) => new Set(one.map((form) => stemOf(fold(form).replaceAll('\u200c', ''), without(lang, list)))).size);
      assert.ok(stems.some((count) => count > 1), `${lang} needs no ${list} for its forms here`);
    }
  }
});

for (const [lang, words] of Object.entries(forms)) {
  test(`the forms of a word have one stem in ${lang}`, () => {
    for (const one of words) assert.equal(new Set(one.map((form) => stemOf(fold(form).replaceAll('\u200c', ''), grammarIn(lang as Lang)))).size, 1, `${one.join(', ')}: ${one.map((form) => stemOf(fold(form), grammarIn(lang as Lang))).join(', ')}`);
  });
}

test('a stem is never empty where the word is not, in any language', () => {
  fc.assert(fc.property(fc.constantFrom(...langs), fc.string({ unit: 'grapheme', minLength: 1 }), (lang, text) => {
    const word = fold(text);
    assert.equal(stemOf(word, grammarIn(lang)) === '', word === '');
  }));
});

test('a stem loses an article, three endings at most, and double letters; three letters stay', () => {
  const grammar = grammarOf({ stop: '', endings: 'a aa n en ssa', beginnings: 'al wal', compounds: false, syllables: false });
  const stems = { albait: 'bait', walbait: 'bait', alba: 'alba', taloa: 'talo', taloaan: 'talo', taloaaana: 'taloa', talossa: 'talo', ilossa: 'ilos', isa: 'isa', isan: 'isan', isen: 'isen', tatti: 'tati', tatttti: 'tatti', vuorra: 'vuorr' };
  assert.deepEqual(Object.fromEntries(Object.keys(stems).map((word) => [word, stemOf(word, grammar)])), stems);
});

test('lists of words are read folded, the longest ending first, each once', () => {
  const grammar = grammarOf({ stop: 'Und  SÄ sa', endings: 'n ssä ssa a', beginnings: 'b abc', compounds: true, syllables: true });
  assert.deepEqual({ ...grammar, stop: [...grammar.stop] }, { stop: ['und', 'sa'], endings: ['ssa', 'n', 'a'], beginnings: ['abc', 'b'], compounds: true, syllables: true });
});

test('a short stem is never cut from a short word', () => {
  assert.equal(stemOf('kela', grammarIn('fi')), 'kela');
  assert.equal(stemOf('isa', grammarIn('fi')), 'isa');
});

test('the second half of a compound is found in any of its forms', () => {
  assert.deepEqual(halvesIn('fi', ['kotoutumiskoulutuksessa', 'oleskeluluvan']), ['koulutus', 'lupa']);
  assert.deepEqual(halvesIn('sv', ['integrationsutbildningen']), ['utbildning']);
  assert.deepEqual(halvesIn('et', ['keelekoolitusel', 'elamisloa']), ['koolitus', 'luba']);
  assert.deepEqual(halvesIn('en', ['integration']), []);
});

test('a short word that holds a half by chance is none, one of seven letters may be a compound', () => {
  assert.deepEqual(halvesIn('sv', ['avslag']), []);
  assert.deepEqual(halvesIn('fi', ['työlupa']), ['lupa']);
});

test('a half is found in long words only, behind a beginning, and named once', () => {
  assert.deepEqual(halvesIn('fi', ['sotuki', 'kotuki', 'lasten', 'tukihenkilö']), []);
  assert.deepEqual(halvesIn('fi', ['kotituki', 'lastentuki', 'tukituki']), ['tuki']);
});

test('Cyrillic typed in Latin letters is read, whatever the writer’s habit', () => {
  assert.equal(loose('perevodchik'), inLatin('переводчик'));
  for (const typed of ['bezhentsy', 'bezhency', 'bezhentsi']) assert.equal(loose(typed), inLatin('беженцы'), typed);
  for (const typed of ['integraciya', 'integratsiya', 'integraciia', 'integracija']) assert.equal(loose(typed), inLatin('интеграция'), typed);
});
