import { contentLine, escaped } from '../content-line.ts';

const compact = (date: string): string => date.replaceAll('-', '');

/** An iCalendar file with one whole day, the last before `limit`, and an alarm on `reminder`; both YYYY-MM-DD. */
export function calendarFile(title: string, limit: string, reminder: string, now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lastDay = new Date(Date.parse(limit) - 86_400_000).toISOString().slice(0, 10);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Espoo integration services//check//EN',
    'BEGIN:VEVENT',
    `UID:${stamp}@eligibility-check`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(lastDay)}`,
    `DTEND;VALUE=DATE:${compact(limit)}`,
    `SUMMARY:${escaped(title)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER;VALUE=DATE-TIME:${compact(reminder)}T090000Z`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}
