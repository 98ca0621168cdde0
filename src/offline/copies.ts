/** Other applications of the same host keep copies too, under names of theirs: all of ours, and no other, begin with this. */
const ours = (base: string): string => `espoo-integration ${base} `;

/** Where pages that were opened lie. */
export const keptPages = (base: string): string => `${ours(base)}visited`;
/** The files these pages need. */
export const keptFiles = (base: string): string => `${ours(base)}files`;
/** What is said where a page is not there. As long as it lies there the reader wants copies; it goes first when they are taken back. */
export const keptNotices = (base: string): string => `${ours(base)}notices`;

export const packName = (base: string, lang: string, version: string): string => `${ours(base)}pack ${lang} ${version}`;

/** Language and version of a cache that holds a pack of ours. */
export function readPackName(base: string, name: string): { lang: string; version: string } | undefined {
  const [, lang, version] = (name.startsWith(ours(base)) && /^pack (\S+) (\S+)$/.exec(name.slice(ours(base).length))) || [];
  return lang === undefined || version === undefined ? undefined : { lang, version };
}

export const ownCaches = async (base: string): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(ours(base)));

/** Takes every copy of ours back. */
export async function deleteCopies(base: string): Promise<void> {
  await caches.delete(keptNotices(base));
  for (const name of await ownCaches(base)) await caches.delete(name);
}
