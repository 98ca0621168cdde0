const letters = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;
/** Elided French articles and pronouns: "l'intégration" is found as "intégration". */
const elided = /(?<![\p{L}])(?:[ldjnmtsc]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/giu;
/** Persian verbs begin with "می", which is written apart, joined, or with a sign that parts them without a space. */
const apart = /(?<![\p{L}\p{M}\p{N}\u200c])(ن?م[یي])\s+(?=\p{L})/gu;
const insideWord = /(?<=\p{L})['’ʼ`´](?=\p{L})/gu;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text or of a query, as they are spelled. */
export const wordsOf = (text: string): string[] =>
  (text.replace(elided, '').replace(apart, '$1\u200c').replace(insideWord, '').match(letters) ?? []).flatMap((word) => (/\p{Script=Han}/u.test(word) ? hanWords(word) : [word]));

/** Chinese is written without spaces: the browser's dictionary cuts it. Where there is none, every sign is a word. */
function hanWords(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...text];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Signs that no dictionary joined and that follow one another may be one mistyped word. */
export const joinSingleSigns = (words: readonly string[]): string[] =>
  words.reduce<string[]>((joined, word) => {
    const last = joined.at(-1);
    if (last !== undefined && isOneSign(word) && isOneSign(last)) return [...joined.slice(0, -1), last + word];
    return [...joined, word];
  }, []);

const isOneSign = (word: string): boolean => /^\p{Script=Han}$/u.test(word);
