/** Patterns that differ from a pattern in one thing, as Stryker changes them: an anchor less, a class turned around, a repetition less, a flag of all less. */
export function changedRegex(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const changed = new Set<string>();
  const put = (from: number, length: number, to: string): void => { changed.add(pattern.slice(0, from) + to + pattern.slice(from + length)); };
  let inClass = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at] as string;
    if (sign === '\\') {
      const next = pattern[at + 1] as string;
      if (/[dDsSwWpPbB]/.test(next) && !inClass) put(at + 1, 1, next === next.toLowerCase() ? next.toUpperCase() : next.toLowerCase());
      at += 1;
    } else if (inClass) {
      inClass = sign !== ']';
    } else if (sign === '[') {
      inClass = true;
      if (pattern[at + 1] === '^') put(at + 1, 1, '');
      else put(at, 1, '[^');
    } else if (sign === '^' || sign === '$') put(at, 1, '');
    else if ((sign === '+' || sign === '*') && at > 0) put(at, 1, '');
    else if (sign === '{' && /^\{\d+,?\d*\}/.test(pattern.slice(at))) put(at, pattern.indexOf('}', at) - at + 1, '');
    else if (sign === '?' && /[)\w]/.test(pattern[at - 1] ?? '')) put(at, 1, '');
    else if (/^\(\?<?[=!]/.test(pattern.slice(at))) {
      const which = pattern[at + 2] === '<' ? at + 3 : at + 2;
      put(which, 1, pattern[which] === '=' ? '!' : '=');
    }
  }
  const all = [...changed].map((one) => `/${one}/${flags}`);
  return flags.includes('g') ? [...all, `/${pattern}/${flags.replace('g', '')}`] : all;
}
