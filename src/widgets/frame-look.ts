import { readableOn, readColour, writeColour, type Colour } from './contrast.ts';

/** What the page around a frame may ask for in the frame's address. */
export const lookNames = ['theme', 'accent', 'font'] as const;

const root = document.documentElement;
const white = [255, 255, 255] as const;
const generic = new Set(['serif', 'sans-serif', 'monospace', 'system-ui', 'ui-sans-serif', 'ui-serif', 'ui-rounded']);

/** Gives the page the asked colours and letters, as far as it stays readable; what is not understood changes nothing. */
export function takeLook(asked: URLSearchParams): void {
  if (!lookNames.some((name) => asked.has(name))) return;
  const theme = asked.get('theme');
  const forced = theme === 'light' || theme === 'dark' ? theme : undefined;
  if (forced) force(forced);
  const look = new CSSStyleSheet();
  document.adoptedStyleSheets.push(look);
  // Paper is white and has colours of its own.
  const draw = (): void => look.replaceSync(`:root{${letters(asked.get('font') ?? '')}}@media screen{:root{${forced ? `color-scheme:${forced};` : ''}${colours(readColour(asked.get('accent') ?? ''))}}}`);
  draw();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
}

function letters(font: string): string {
  if (!/^[\p{L}\p{N} ,_-]{1,120}$/u.test(font)) return '';
  const names = font.split(',').map((name) => name.trim()).filter((name) => name !== '');
  return `--latin:${[...names.map((name) => (generic.has(name) ? name : `"${name}"`)), 'system-ui', 'sans-serif'].join(',')};`;
}

/** Links stand on each of these grounds. */
function colours(accent: Colour | undefined): string {
  if (!accent) return '';
  const grounds = ['--ground', '--tint', '--notice'].map((name) => readColour(getComputedStyle(root).getPropertyValue(name)) ?? white);
  const link = grounds.reduce((colour, ground) => readableOn(ground, colour), accent);
  return `--link:${writeColour(link)};--brand:${writeColour(readableOn(white, accent))};`;
}

/** The style sheets know the reader's own choice only: their rules for it are made to hold, or not to. */
function force(theme: 'light' | 'dark'): void {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme')) rule.media.mediaText = theme === 'dark' ? 'screen' : 'not all';
    }
  }
}
