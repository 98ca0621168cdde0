/**
 * Addresses of the script for other websites. The first one changes with the site. The second one keeps its promise to whoever
 * has written it into a page: the same element, the same attributes; a change that breaks a page gets another number.
 */
export const embedScripts = ['embed.js', 'embed/v1.js'] as const;
