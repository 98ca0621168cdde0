import { langs } from '../languages.ts';
import { compressedFrom, contentTypes, textTypes, unknownType } from './content-types.ts';
import { errorHeaders, headerRules } from './headers.ts';
import { literally, patternSource } from './path-pattern.ts';
import type { Settings } from './settings.ts';
import { hostFiles } from './site-files.ts';

/** Where a server finds the site's files and where it listens. */
export interface Place {
  /** The folder that holds what the build left in dist/; no slash at its end. */
  readonly root: string;
  readonly port: number;
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

const variable = (name: string) => `$integration_${name.toLowerCase().replaceAll('-', '_')}`;

const map = (from: string, to: string, cases: readonly (readonly [string, string])[]) => [
  `map ${from} ${to} {`,
  ...cases.map(([when, then]) => `    ${when} ${then};`),
  '}',
];

type Values = readonly { readonly pattern: string; readonly value: string; readonly always: boolean }[];

/** The rules that set a header, last first: nginx takes the first expression that fits, and the last rule is to win. */
function valuesOf(name: string, settings: Settings): Values {
  return headerRules(settings)
    .filter(({ headers }) => name in headers)
    .map(({ pattern, headers }) => ({ pattern, value: quoted(headers[name] ?? ''), always: pattern === `${settings.base}*` }))
    .reverse();
}

const headerMap = (name: string, values: Values) => map('$integration_path', variable(name), values.map(({ pattern, value, always }) => [
  always ? 'default' : `"~${patternSource(pattern)}"`,
  value,
]));

/** Sent with one value wherever the site is. */
const isConstant = ([first, ...others]: Values): boolean => first?.always === true && others.length === 0;

function sentValue(name: string, values: Values): string {
  if (name === 'Cache-Control') return '$integration_cache';
  return isConstant(values) ? (values[0]?.value ?? '""') : variable(name);
}

const typesByName = Object.entries(Object.groupBy(Object.entries(contentTypes), ([, { type }]) => type));

function siteLocation({ base }: Settings, { root }: Place): string[] {
  return base === '/' ? [`    root ${quoted(root)};`] : [
    `    location ${base} {`,
    `        alias ${quoted(`${root}/`)};`,
    '    }',
    `    location = ${base.slice(0, -1)} {`,
    `        return 301 ${base}$is_args$args;`,
    '    }',
    '    location / {',
    '        return 404;',
    '    }',
  ];
}

/** A whole `server {}` with its maps, to be put into nginx's conf.d. */
export function nginxConfiguration(settings: Settings, place: Place): string {
  const { base, siteUrl } = settings;
  const { hostname, protocol } = new URL(siteUrl);
  const names = [...new Set(headerRules(settings).flatMap(({ headers }) => Object.keys(headers)))];
  const headers = names.map((name) => ({ name, values: valuesOf(name, settings) }));
  const differing = headers.filter(({ values }) => !isConstant(values));
  const files = hostFiles.join('|');
  return `${[
    '# Made by npm run build from src/publish/headers.ts and nginx.ts: change it there.',
    `# Put the content of dist/ into ${place.root} and this file into /etc/nginx/conf.d/.`,
    ...(protocol === 'https:' ? ['# Encryption ends in front of this server, or add "listen 443 ssl;" and the certificate here.'] : []),
    '',
    '# nginx drops every inherited add_header where a location has one of its own: values differ by map instead,',
    '# and no location adds a header. An empty value is not sent.',
    ...differing.flatMap(({ name, values }) => headerMap(name, values)),
    ...map('$status', '$integration_cache', [
      ['"~^[45]"', quoted(errorHeaders['Cache-Control'])],
      ['default', variable('Cache-Control')],
    ]),
    ...map('$integration_path', '$integration_error_page', [
      [`"~^${literally(base)}(?<integration_lang>${langs.join('|')})/"`, quoted(`${base}$integration_lang/404.html`)],
      ['default', quoted(`${base}404.html`)],
    ]),
    '',
    'server {',
    `    listen ${place.port};`,
    `    server_name ${hostname};`,
    '    server_tokens off;',
    '',
    '    # The path that was asked for, kept when nginx turns to an error page.',
    '    uninitialized_variable_warn off;',
    '    if ($integration_path = "") {',
    '        set $integration_path $uri;',
    '    }',
    ...headers.map(({ name, values }) => `    add_header ${name} ${sentValue(name, values)} always;`),
    '',
    ...siteLocation(settings, place),
    '    index index.html;',
    '    # The slash at the end of a page is added without naming a host.',
    '    absolute_redirect off;',
    '    # A folder without a page (403) is an unknown address too.',
    '    error_page 403 404 =404 $integration_error_page;',
    `    location ~ "^${literally(base.slice(0, -1))}(?<integration_missing>/(?:(?:${langs.join('|')})/)?404\\.html)$" {`,
    '        internal;',
    `        alias ${quoted(`${place.root}$integration_missing`)};`,
    '    }',
    `    location ~ "^${literally(base)}(?:${files})$" {`,
    '        return 404;',
    '    }',
    '',
    '    charset utf-8;',
    `    charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    '    gzip on;',
    '    gzip_static on;',
    `    gzip_min_length ${compressedFrom};`,
    '    gzip_vary on;',
    '    gzip_proxied any;',
    `    gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    `    default_type ${unknownType.type};`,
    '    types {',
    ...typesByName.map(([type, endings]) => `        ${type} ${endings?.map(([ending]) => ending).join(' ')};`),
    '    }',
    '}',
  ].join('\n')}\n`;
}
