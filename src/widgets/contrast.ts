/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export function readColour(text: string): Colour | undefined {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim()) ?? [];
  return red && green && blue ? [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)] : undefined;
}

export const writeColour = (colour: Colour): string => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What text needs at least (WCAG 1.4.3), and a little for rounding. */
const least = 4.55;

/** The colour, darkened or lightened just as far as text in it needs to be read on the ground. */
export function readableOn(ground: Colour, colour: Colour): Colour {
  const end: Colour = contrast([0, 0, 0], ground) > contrast([255, 255, 255], ground) ? [0, 0, 0] : [255, 255, 255];
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = colour.map((part, index) => Math.round(part + ((end[index] ?? 0) - part) * share)) as unknown as Colour;
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return end;
}
