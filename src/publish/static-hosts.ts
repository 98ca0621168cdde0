import { langs } from '../languages.ts';
import { headerRules } from './headers.ts';
import type { Settings } from './settings.ts';

const placement = ({ base }: Settings, name: string) => (base === '/' ? [] : [
  `# The site begins at ${base}: publish it as that folder, and move this file to ${name} of the folder above.`,
]);

/**
 * `_headers` for static hosts. Every rule that fits a path is applied, in the file's order. Cloudflare Pages joins two values
 * of one header with a comma, unless the later rule takes the earlier value away first ("! Name"). Netlify keeps the later
 * value and skips lines without a colon. So general rules come first, and each later value takes the earlier one away.
 */
export function headersFile(settings: Settings): string {
  const sent = new Set<string>();
  const blocks = headerRules(settings).map(({ pattern, headers }, index) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => {
      const again = sent.has(name) || (index === 0 && value === null);
      sent.add(name);
      return [...(again ? [`  ! ${name}`] : []), ...(value === null ? [] : [`  ${name}: ${value}`])];
    });
    return [pattern, ...lines].join('\n');
  });
  return `${[
    '# Made by npm run build from src/publish/headers.ts: change it there.',
    ...placement(settings, '_headers'),
    ...blocks,
  ].join('\n\n')}\n`;
}

/**
 * `_redirects` for static hosts: an unknown address inside a language is answered with that language's error page. Netlify
 * reads these lines; Cloudflare Pages skips them, because it finds the nearest 404.html by itself. `/`, addresses without
 * the slash at their end and `/404.html` outside any language need no line on either.
 */
export function redirectsFile(settings: Settings): string {
  const { base } = settings;
  return `${[
    '# Made by npm run build from src/publish/static-hosts.ts: change it there.',
    ...placement(settings, '_redirects'),
    ...langs.map((lang) => `${base}${lang}/* ${base}${lang}/404.html 404`),
    ...(base === '/' ? [] : [`${base}* ${base}404.html 404`]),
  ].join('\n')}\n`;
}
