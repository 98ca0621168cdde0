import { contentLine, escaped } from '../content-line.ts';

/**
 * An iCalendar file with one whole day, the last before a limit, and an alarm. The browser fills its holes: {stamp} is now, {last}, {limit}
 * and {alarm} are days without hyphens, {date} is the limit in words. {date} has a line of its own, for a line has at most 75 octets.
 */
export function calendarFile(title: string): string {
  const titled = (name: string): string => `${name}:${escaped(title)}`.split(/(\{date\})/).filter(Boolean).map((part, index) => contentLine(index === 0 ? part : ` ${part}`)).join('');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Espoo integration services//check//EN',
    'BEGIN:VEVENT',
    'UID:{stamp}@eligibility-check',
    'DTSTAMP:{stamp}',
    'DTSTART;VALUE=DATE:{last}',
    'DTEND;VALUE=DATE:{limit}',
    titled('SUMMARY'),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    titled('DESCRIPTION'),
    'TRIGGER;VALUE=DATE-TIME:{alarm}T090000Z',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ].map((line) => (line.endsWith('\r\n') ? line : `${line}\r\n`)).join('');
}
