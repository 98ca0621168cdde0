const encoder = new TextEncoder();

/**
 * A line of vCard (RFC 2426) or iCalendar (RFC 5545), ended and folded: at most 75 octets, broken between
 * characters and never inside one.
 */
export function contentLine(line: string): string {
  let length = 0;
  const signs = [...line].map((sign) => {
    const octets = encoder.encode(sign).length;
    const fits = length + octets <= 75;
    length = fits ? length + octets : octets + 1;
    return fits ? sign : `\r\n ${sign}`;
  });
  return `${signs.join('')}\r\n`;
}

/** A text as the value of such a line. */
export const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
