/** What a sandbox must allow for phone links, new tabs and saved contacts to work; without a word of it pages can still be read. */
export const sandboxAllows = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
