import { contentLine, escaped } from '../content-line.ts';
import type { ContactFacts } from '../facts.ts';

/** A contact as a vCard 3.0 (RFC 2426), which old phones read too. */
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
  return lines.filter((line) => line !== undefined && line !== '').map((line) => contentLine(line as string)).join('');
}
