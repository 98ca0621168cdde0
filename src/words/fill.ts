/** Puts values into the holes of a phrase; throws when the phrase has a hole that gets no value. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The phrase "${phrase}" has a hole {${name}}, and no value was given for it`);
    return value;
  });
}

/** The names of a phrase's holes, sorted. */
export const holesOf = (phrase: string): string[] => [...phrase.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string).sort();
