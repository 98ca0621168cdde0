/** All phrases with their names, such as `home.title`, in the order of the file. */
export function phrasesOf(words: object, path = ''): [name: string, phrase: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[name, value]];
    return typeof value === 'object' && value !== null ? phrasesOf(value, name) : [];
  });
}
