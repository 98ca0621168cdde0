const latin: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya', ё: 'e',
};

/** A Cyrillic word in Latin letters, as people type it who have no Cyrillic keyboard. */
export const inLatin = (word: string): string => loose([...word].map((letter) => latin[letter] ?? letter).join(''));

/** The many habits of typing Cyrillic in Latin letters, made one; both sides of a comparison go through it. */
export const loose = (word: string): string =>
  word.replace(/shch/g, 'sch').replace(/kh/g, 'h').replace(/j/g, 'y').replace(/w/g, 'v').replace(/ia/g, 'ya').replace(/iu/g, 'yu').replace(/ie/g, 'e').replace(/y(?![au])/g, 'i').replace(/ii+/g, 'i').replace(/c(?!h)/g, 'ts');
