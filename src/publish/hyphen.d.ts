declare module 'hyphen/*/index.js' {
  const language: { hyphenateSync(text: string, options?: { minWordLength?: number }): string };
  export default language;
}
