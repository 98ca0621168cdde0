import { contentLine, escaped } from '../content-line.ts';
import type { ContactFacts } from '../facts.ts';

/** A contact as a vCard 3.0 (RFC 2426), which old phones read too. */
export function vcard(name: string, note: string, { phone, email, street, building, postcode, city, pages }: ContactFacts): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    phone && `TEL;TYPE=WORK,VOICE:${phone.replaceAll(' ', '')}`,
    email && `EMAIL;TYPE=INTERNET:${email}`,
    // Where no street is known the building stands in its place: few phones show what stands beside it.
    (street ?? building) && `ADR;TYPE=WORK:;${street && building ? escaped(building) : ''};${escaped(street ?? building ?? '')};${escaped(city ?? '')};;${postcode ?? ''};Finland`,
    pages && `URL:${pages.en ?? pages.fi ?? pages.sv ?? ''}`,
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ];
  return lines.filter((line) => line !== undefined && line !== '').map((line) => contentLine(line as string)).join('');
}
