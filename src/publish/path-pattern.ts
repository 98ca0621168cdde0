/*
 * Patterns are written as static hosts read them in `_headers`: `*` is any text, `:name` is one part between slashes.
 * Every server's configuration is made from this one reading.
 */

/** The text as a regular expression that fits it and nothing else. */
export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pattern as a regular expression's source that Node, nginx (PCRE) and Caddy (RE2) read alike; null if it fits every path. */
export function patternSource(pattern: string): string | null {
  if (pattern === '/*') return null;
  const source = pattern
    .split(/(\*|:[a-z]+)/)
    .map((piece) => (piece === '*' ? '.*' : piece.startsWith(':') ? '[^/]+' : literally(piece)))
    .join('');
  return `^${source}$`.replace(/\.\*\$$/, '');
}

export function fits(pattern: string, path: string): boolean {
  const source = patternSource(pattern);
  return source === null || new RegExp(source).test(path);
}
