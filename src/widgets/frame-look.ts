import { readableOn, readColour, writeColour } from './contrast.ts';

/** What the page around a frame may ask for in the frame's address. */
export const lookNames = ['theme', 'accent', 'font'] as const;

const root = document.documentElement;
const white = [255, 255, 255] as const;
const generic = new Set(['serif', 'sans-serif', 'monospace', 'system-ui', 'ui-sans-serif', 'ui-serif', 'ui-rounded']);

/** Gives the page the asked colours and letters, as far as it stays readable; what is not understood changes nothing. */
export function takeLook(asked: URLSearchParams): void {
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') force(theme);
  const font = asked.get('font') ?? '';
  if (/^[\p{L}\p{N} ,_-]{1,120}$/u.test(font)) {
    const names = font.split(',').map((name) => name.trim()).filter((name) => name !== '');
    root.style.setProperty('--latin', [...names.map((name) => (generic.has(name) ? name : `"${name}"`)), 'system-ui', 'sans-serif'].join(', '));
  }
  const accent = readColour(asked.get('accent') ?? '');
  if (!accent) return;
  const colour = (): void => {
    const ground = readColour(getComputedStyle(root).getPropertyValue('--tint')) ?? white;
    root.style.setProperty('--link', writeColour(readableOn(ground, accent)));
    root.style.setProperty('--brand', writeColour(readableOn(white, accent)));
  };
  colour();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colour);
}

/** The style sheets know the reader's own choice only: their rules for it are made to hold, or not to. */
function force(theme: 'light' | 'dark'): void {
  root.style.colorScheme = theme;
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme')) rule.media.mediaText = theme === 'dark' ? 'screen' : 'not all';
    }
  }
}

/** A frame that is shut in a sandbox may not read its own style sheets. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
