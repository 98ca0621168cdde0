import { langs } from '../languages.ts';
import { compressedFrom, contentTypes, textTypes } from './content-types.ts';
import { errorHeaders, headerRules } from './headers.ts';
import type { Rule } from './headers.ts';
import type { Place } from './nginx.ts';
import { literally, patternSource } from './path-pattern.ts';
import type { Settings } from './settings.ts';
import { hostFiles } from './site-files.ts';

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

const indented = (lines: readonly string[]) => lines.map((line) => `\t${line}`);

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indented(lines), '}'];

/** Inside `route`, directives are carried out as they are written: the last rule that fits wins. */
function ruleLines({ pattern, headers }: Rule, index: number): string[] {
  const matcher = index === 0 ? '' : `@rule${index} `;
  return [
    ...(index === 0 ? [] : [`${matcher}path_regexp ${patternSource(pattern)}`]),
    ...Object.entries(headers)
      .filter(([, value]) => index > 0 || value !== null)
      .map(([name, value]) => `header ${matcher}${value === null ? `-${name}` : `${name} ${quoted(value)}`}`),
  ];
}

// Caddy would answer POST with the page.
const refusalLines = ['@writing not method GET HEAD', 'header @writing Allow "GET, HEAD"', 'respond @writing 405'];

// Pages are left to Caddy: their addresses have no ending.
const typeLines = Object.entries(contentTypes).filter(([ending]) => ending !== 'html').flatMap(([ending, { type, text }]) => [
  `@${ending} path *.${ending}`,
  `header @${ending} Content-Type ${quoted(text ? `${type}; charset=utf-8` : type)}`,
]);

// Caddy's own redirect loses the query, and with it what was searched for. The first slashes are left out of what is repeated:
// "//fi" must not become the address of a host named "fi".
function folderLines(base: string): string[] {
  const folder = ['path_regexp folder ^/+([^/].*[^/]|[^/])$', 'file {path}/'];
  const to = `${base}{http.regexp.folder.1}/`;
  return [
    ...block('@folder', [...folder, 'expression `{http.request.uri.query} == ""`']),
    `redir @folder ${to} 301`,
    ...block('@folder_asked', [...folder, 'expression `{http.request.uri.query} != ""`']),
    `redir @folder_asked ${to}?{http.request.uri.query} 301`,
  ];
}

/** A whole Caddyfile: one site with its headers, redirects and error pages. */
export function caddyfile(settings: Settings, { root, port }: Place): string {
  const { base, siteUrl } = settings;
  const url = new URL(siteUrl);
  // Caddy's own list of what to compress lacks some of our types.
  const compressed = block('match', textTypes.map((type) => `header Content-Type ${type}*`));
  const compression = block('encode gzip', [`minimum_length ${compressedFrom}`, ...compressed]);
  const files = [...folderLines(base), ...block('file_server', [`hide ${hostFiles.join(' ')} 404.html`])];
  const site = base === '/' ? files : [
    `redir ${base.slice(0, -1)} ${base} 301`,
    ...block(`handle_path ${base}*`, files),
    'error 404',
  ];
  return `${[
    '# Made by npm run build from src/publish/headers.ts and caddy.ts: change it there.',
    `# Put the content of dist/ into ${root}. For an https address Caddy fetches the certificate by itself.`,
    ...block('(integration_headers)', ['header -Server', ...headerRules(settings).flatMap(ruleLines)]),
    '',
    ...block(url.protocol === 'https:' ? siteUrl : `http://${url.hostname}:${port}`, [
      `root * ${quoted(root)}`,
      ...compression,
      ...block('route', ['import integration_headers', ...refusalLines, ...typeLines, ...site]),
      ...block('handle_errors', [
        ...compression,
        ...block('map {path} {integration_error_page}', [
          `~^${literally(base)}(${langs.join('|')})/ "/\${1}/404.html"`,
          'default /404.html',
        ]),
        ...block('route', [
          'import integration_headers',
          ...Object.entries(errorHeaders).map(([name, value]) => `header ${name} ${quoted(value)}`),
          'header Content-Type "text/html; charset=utf-8"',
          'rewrite * {integration_error_page}',
          'file_server',
        ]),
      ]),
    ]),
  ].join('\n')}\n`;
}
