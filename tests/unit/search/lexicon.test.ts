import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fold, plain } from '../../../src/search/fold.ts';
import { grammarOf, stemOf, type Grammar } from '../../../src/search/grammar.ts';
import { isSure, matchesOf, type Entry, type Match } from '../../../src/search/lexicon.ts';

const grammarWith = (more: Partial<Parameters<typeof grammarOf>[0]> = {}): Grammar => grammarOf({ stop: '', endings: '', beginnings: '', compounds: false, syllables: false, ...more });

const entryOf = (spelled: string, grammar: Grammar): Entry => {
  const folded = fold(spelled);
  return { spelled, folded, stem: stemOf(folded, grammar) };
};

/** What a typed word stands for among some known ones: each as "word manner quality". */
function found(typed: string, known: string, grammar = grammarWith()): string[] {
  const spelled = plain(typed);
  return matchesOf({ spelled, folded: fold(typed) }, known.split(' ').map((word) => entryOf(word, grammar)), grammar)
    .map(({ entry, manner, quality }) => `${entry.spelled} ${manner} ${quality.toFixed(3)}`);
}

describe('a typed word stands for', () => {
  test('itself, whole, and less for the longer words it begins', () => {
    assert.deepEqual(found('plan', 'planet plan plane other'), ['plan same 1.000', 'plane same 0.516', 'planet same 0.492']);
  });

  test('words it begins, the shorter the better, down to a floor', () => {
    assert.deepEqual(found('int', 'integration interpreter internationally into intolerablenesses'), ['into same 0.860', 'integration same 0.580', 'interpreter same 0.580', 'internationally same 0.580', 'intolerablenesses same 0.580']);
  });

  test('nothing by its beginning if it has two letters only', () => {
    assert.deepEqual(found('in', 'integration'), []);
  });

  test('a word of the same stem, the more they begin alike the better', () => {
    const finnish = grammarWith({ endings: 'ssa n t lle' });
    assert.deepEqual(found('plan', 'plant plane', grammarWith({ endings: 't e' })), ['plant same 0.920', 'plane same 0.920']);
    assert.deepEqual(found('talossa', 'talon talolle talo', finnish), ['talon same 0.886', 'talolle same 0.886', 'talo same 0.886']);
    assert.deepEqual(found('talolla', 'talot talolle', grammarWith({ endings: 'lla lle t' })), ['talolle same 0.929', 'talot same 0.886']);
  });

  test('a stem of three letters says a little less', () => {
    assert.deepEqual(found('tieta', 'tiena', grammarWith({ endings: 'ta na' })), ['tiena same 0.790']);
  });

  test('a word of three letters with an ending, where a stem cannot be so short', () => {
    const finnish = grammarWith({ endings: 'n' });
    assert.deepEqual(found('isän', 'isä', finnish), ['isä same 0.750']);
    assert.deepEqual(found('isäk', 'isä', finnish), ['isä guess 0.700']);
    assert.deepEqual(found('isänn', 'isä', finnish), []);
    assert.deepEqual(found('äsän', 'isä', finnish), []);
    assert.deepEqual(found('talon', 'talo', grammarWith()), ['talo form 0.680']);
  });

  test('long words that differ only at the end', () => {
    assert.deepEqual(found('integrate', 'integration integrity other'), ['integration form 0.716']);
    assert.deepEqual(found('registering', 'registrar'), []);
    assert.deepEqual(found('planned', 'plannabcd'), ['plannabcd form 0.607']);
    assert.deepEqual(found('registering', 'registered'), ['registered form 0.618']);
  });

  test('no word that shares less than its larger part, or ends too differently', () => {
    assert.deepEqual(found('internet', 'interpretation'), []);
    assert.deepEqual(found('planned', 'plannabilities'), []);
    assert.deepEqual(found('abcdefghijklm', 'abcdefgh'), ['abcdefgh form 0.523']);
    assert.deepEqual(found('abcdefghijklmn', 'abcdefgh'), []);
  });

  test('in Arabic script three letters in common are enough', () => {
    assert.deepEqual(found('مدرس', 'مدربة'), ['مدربة form 0.637']);
    assert.deepEqual(found('abcd', 'abce').map((one) => one.split(' ')[1]), ['guess']);
  });

  test('a word of as many letters, one of them another, as a guess: the reader is told what was understood', () => {
    assert.deepEqual(found('الاندماح', 'الاندماج'), ['الاندماج guess 0.744']);
    assert.deepEqual(found('integratioz', 'integration'), ['integration guess 0.773']);
    assert.deepEqual(found('integratiozz', 'integrationy'), ['integrationy form 0.708']);
  });

  test('of other forms only those about as good as the best, six at most', () => {
    assert.deepEqual(found('integrated', 'integrates integrator integrationally').length, 2);
    assert.equal(found('abcdefgh', 'abcdefga abcdefgb abcdefgc abcdefgd abcdefge abcdefgf abcdefgi abcdefgj').length, 6);
  });

  test('a Cyrillic word typed in Latin letters, of four letters at least', () => {
    assert.deepEqual(found('plan', 'план'), ['план form 0.950']);
    assert.deepEqual(found('perevodchik', 'переводчик переводчица план'), ['переводчик form 0.950']);
    assert.deepEqual(found('pla', 'план'), []);
    assert.deepEqual(found('dom', 'дом'), []);
    assert.deepEqual(found('plan1', 'план'), []);
    assert.deepEqual(found('integraciia', 'интеграция'), ['интеграция form 0.950']);
    assert.deepEqual(found('perevodchika', 'переводчик'), ['переводчик form 0.779']);
  });

  test('a word with one typing error, in a long one with two', () => {
    assert.deepEqual(found('intrepreter', 'interpreter'), ['interpreter guess 0.700']);
    assert.deepEqual(found('xntrepreter', 'interpreter'), ['interpreter guess 0.550']);
    assert.deepEqual(found('kela', 'kexa'), ['kexa guess 0.600']);
    assert.deepEqual(found('kela', 'kexas'), []);
    assert.deepEqual(found('kla', 'kela'), []);
    assert.deepEqual(found('keela', 'kela'), ['kela guess 0.700']);
    assert.deepEqual(found('xela', 'kela'), ['kela guess 0.550']);
    assert.deepEqual(found('kelas', 'ke'), []);
    assert.deepEqual(found('hlafway', 'halfway'), ['halfway guess 0.700']);
    assert.deepEqual(found('hlafawy', 'halfway'), []);
    assert.deepEqual(found('hlafawys', 'halfways'), ['halfways guess 0.600']);
    assert.deepEqual(found('kelxas', 'kelaas'), ['kelaas guess 0.700']);
  });

  test('of guesses only those nearer to the best than one error', () => {
    assert.deepEqual(found('axcdefgh', 'abcdefgh abxdefgh'), ['abcdefgh guess 0.700']);
    assert.deepEqual(found('xbcdefgh', 'abcdefgh xbcdefgi').length, 1);
  });

  test('a long word whose mistyped beginning is typed', () => {
    assert.deepEqual(found('tnterp', 'interpreter'), ['interpreter guess 0.620']);
    assert.deepEqual(found('tnter', 'interpreter'), []);
  });

  test('of guesses a good one before any half, a poor one after it', () => {
    const compounds = grammarWith({ compounds: true });
    assert.deepEqual(found('keulutus', 'koulutus kotokeulutus', compounds), ['koulutus guess 0.700']);
    assert.deepEqual(found('tupi', 'tuki kotitupi', compounds), ['kotitupi half 0.700']);
    assert.deepEqual(found('tupi', 'tuki kotitupi'), ['tuki guess 0.600']);
  });

  test('in languages that join words: a longer word it is within, the end of a shorter one, a beginning in common', () => {
    const compounds = grammarWith({ compounds: true });
    assert.deepEqual(found('tuki', 'kotihoidontuki', compounds), ['kotihoidontuki half 0.700']);
    assert.deepEqual(found('tuk', 'kotihoidontuki', compounds), []);
    assert.deepEqual(found('tuki', 'kotuki', compounds), []);
    assert.deepEqual(found('hoidontuki', 'tuki', compounds), ['tuki half 0.650']);
    assert.deepEqual(found('tuki', 'kantuki', compounds), ['kantuki half 0.700']);
    assert.deepEqual(found('hoidtuki', 'tuki', compounds), ['tuki half 0.650']);
    assert.deepEqual(found('hoituki', 'tuki', compounds), []);
    assert.deepEqual(found('hoidontyo', 'tyo', compounds), []);
    assert.deepEqual(found('kotituki', 'tituki', compounds), ['tituki guess 0.550']);
    assert.deepEqual(found('kotihoit', 'kotihankinta', compounds), ['kotihankinta half 0.487']);
    assert.deepEqual(found('kotihait', 'kotihankinta', compounds), []);
    assert.deepEqual(found('kotihoit', 'kotihoidontuki', compounds).length, 1);
    assert.deepEqual(found('kotihoitaja', 'kotihanke', compounds), ['kotihanke half 0.436']);
    assert.deepEqual(found('kotihoitaja', 'tuki', compounds), []);
    assert.equal(found('hoidontuki', 'ahoidontuki', compounds).length, 1);
    assert.equal(found('xxxxtuki', 'akotixxxxtuki bkotixxxxtuki ckotixxxxtuki dkotixxxxtuki ekotixxxxtuki', compounds).length, 4);
  });
});

describe('Chinese is cut differently by each dictionary:', () => {
  test('a known word inside the typed one, the longer the better, or one around it', () => {
    assert.deepEqual(found('融入计划', '计划 融入计 融'), ['融入计 half 0.650', '计划 half 0.530', '融 half 0.375']);
    assert.deepEqual(found('计划', '融入计划'), ['融入计划 half 0.700']);
  });

  test('else one sign different, in words of as many signs', () => {
    assert.deepEqual(found('培训', '陪训 培养训'), ['陪训 guess 0.600']);
    assert.deepEqual(found('培', '陪'), []);
  });
});

describe('in a language written syllable by syllable', () => {
  const vietnamese = grammarWith({ syllables: true });

  test('another mark is another word, unless all marks are left out', () => {
    assert.deepEqual(found('con', 'con cơn', vietnamese), ['con same 1.000', 'cơn same 1.000']);
    assert.deepEqual(found('cơn', 'con cơn', vietnamese).slice(0, 2), ['cơn same 1.000', 'con same 0.350']);
  });

  test('a mark on the other letter of a syllable is the same mark', () => {
    assert.deepEqual(found('khoẻ', 'khỏe', vietnamese), ['khỏe same 1.000']);
    assert.deepEqual(found('ngừơi', 'người', vietnamese), ['người same 1.000']);
    assert.deepEqual(found('ươn', 'ương', vietnamese)[0], 'ương same 0.860');
  });

  test('a syllable of two letters is one still, a single letter is none', () => {
    assert.deepEqual(found('cơ', 'co', vietnamese), ['co same 0.350']);
    assert.deepEqual(found('ơ', 'o', vietnamese), []);
  });

  test('the letter đ is no d', () => {
    assert.deepEqual(found('đâu', 'dâu đâu', vietnamese).slice(0, 2), ['đâu same 1.000', 'dâu same 0.350']);
  });

  test('with another mark only, and guesses beside it, as many as twenty', () => {
    const many = Array.from('abcdefghijklmnopqrstuvwxy', (letter) => `${letter}ươn`).join(' ');
    assert.equal(found('zươn', many, vietnamese).length, 20);
    assert.deepEqual(found('còn', 'con xon', vietnamese), ['con same 0.350', 'con guess 0.700', 'xon guess 0.550']);
  });
});

test('a word and its form are sure, a half and a guess are not', () => {
  assert.deepEqual((['same', 'form', 'half', 'guess'] as const).map((manner) => isSure({ manner } as Match)), [true, true, false, false]);
});
