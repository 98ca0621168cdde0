import type { ContactFacts } from '../facts.ts';

/** A contact as a vCard 3.0 (RFC 2426), which old phones read too; lines of at most 75 octets, folded. */
export function vcard(name: string, note: string, { phone, email, street, postcode, city, pages }: ContactFacts): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    phone && `TEL;TYPE=WORK,VOICE:${phone.replaceAll(' ', '')}`,
    email && `EMAIL;TYPE=INTERNET:${email}`,
    street && `ADR;TYPE=WORK:;;${escaped(street)};${escaped(city ?? '')};;${postcode ?? ''};Finland`,
    pages && `URL:${pages.en ?? pages.fi ?? pages.sv ?? ''}`,
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ];
  return lines.filter((line) => line !== undefined && line !== '').map((line) => `${folded(line as string)}\r\n`).join('');
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** Folds between characters, never inside one: octets are counted in UTF-8. */
function folded(line: string): string {
  let length = 0;
  return [...line].map((sign) => {
    const octets = Buffer.byteLength(sign);
    if (length + octets > 75) {
      length = 1 + octets;
      return `\r\n ${sign}`;
    }
    length += octets;
    return sign;
  }).join('');
}
