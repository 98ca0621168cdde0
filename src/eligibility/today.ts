import { isoDate, type IsoDate } from './dates.ts';

/** The calendar day in Espoo at this moment, whatever zone, calendar or digits the device is set to. */
export function helsinkiToday(now: Date): IsoDate {
  const american = now.toLocaleDateString('en-US-u-ca-gregory-nu-latn', { timeZone: 'Europe/Helsinki' });
  const [month, day, year] = american.split('/').map(Number) as [number, number, number];
  return isoDate(year, month, day);
}
