/** What is asked stands behind "#" in the address: no browser sends that to a server. */
export const asked = (): string | null => new URLSearchParams(location.hash.slice(1)).get('q');

export const hashOf = (query: string): string => `#q=${encodeURIComponent(query)}`;
