import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, describe, test } from 'node:test';
import { assess, helsinkiToday, readFirstPermit, reminderDay } from '../../../src/eligibility/index.ts';

const deviceZone = process.env['TZ'];

after(() => {
  if (deviceZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = deviceZone;
});

const zones = ['Europe/Helsinki', 'America/Los_Angeles', 'Asia/Kabul', 'Pacific/Auckland', 'Pacific/Kiritimati', 'UTC'];

describe('today is the day in Helsinki', () => {
  const instants: [when: string, instant: string, day: string][] = [
    ['a minute before a winter midnight', '2026-11-23T21:59:00Z', '2026-11-23'],
    ['at a winter midnight', '2026-11-23T22:00:00Z', '2026-11-24'],
    ['a minute after a winter midnight', '2026-11-23T22:01:00Z', '2026-11-24'],
    ['in the evening', '2026-11-24T21:59:00Z', '2026-11-24'],
    ['a minute before a summer midnight', '2026-07-14T20:59:00Z', '2026-07-14'],
    ['a minute after a summer midnight', '2026-07-14T21:01:00Z', '2026-07-15'],
    ['before the change to summer time', '2027-03-27T21:59:59Z', '2027-03-27'],
    ['after the change to summer time', '2027-03-28T21:00:00Z', '2027-03-29'],
    ['before the change to winter time', '2026-10-24T20:59:59Z', '2026-10-24'],
    ['after the change to winter time', '2026-10-25T21:59:59Z', '2026-10-25'],
    ['a minute after new year', '2026-12-31T22:01:00Z', '2027-01-01'],
    ['on a leap day', '2028-02-28T22:01:00Z', '2028-02-29'],
  ];
  for (const zone of zones) {
    for (const [when, instant, day] of instants) {
      test(`${when}, on a device in ${zone}`, () => {
        process.env['TZ'] = zone;
        assert.equal(helsinkiToday(new Date(instant)), day);
      });
    }
  }
});

describe('today is a day of the calendar with years like 2026, in figures like 0 to 9', () => {
  const today = new URL('../../../src/eligibility/today.ts', import.meta.url).href;
  const program = `
    import { helsinkiToday } from ${JSON.stringify(today)};
    const now = new Date('2026-11-23T22:01:00Z');
    console.log(helsinkiToday(now), Intl.DateTimeFormat().resolvedOptions().locale);
  `;
  // The Persian device counts the year 1405 and the Thai one 2569; the first two write figures of their own.
  for (const locale of ['fa-IR', 'ar-EG', 'th-TH', 'fi-FI']) {
    test(`on a device set to ${locale}`, () => {
      const env = { ...process.env, LC_ALL: `${locale.replace('-', '_')}.UTF-8` };
      const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { env, encoding: 'utf8' });
      assert.equal(printed.trim(), `2026-11-24 ${locale}`);
    });
  }
});

describe('the device’s zone changes no result', () => {
  for (const zone of zones) {
    test(`in ${zone}`, () => {
      process.env['TZ'] = zone;
      const limit = (firstPermit: string, today: string) => assess({ plan: 'never', firstPermit }, today).limit;
      assert.deepEqual(limit('2023-11-24', '2026-11-24'), { day: '2026-11-24', state: 'today' });
      assert.deepEqual(limit('2023-11-24', '2026-11-25'), { day: '2026-11-24', state: 'passed' });
      assert.deepEqual(limit('2024-02-22', '2026-11-24'), { day: '2027-02-22', state: 'soon' });
      assert.deepEqual(limit('2024-02-23', '2026-11-24'), { day: '2027-02-23', state: 'open' });
      assert.deepEqual(limit('2024-06-27', '2027-03-28'), { day: '2027-06-27', state: 'open' });
      assert.deepEqual(limit('2024-06-26', '2027-03-28'), { day: '2027-06-26', state: 'soon' });
      assert.deepEqual(limit('2024-02-29', '2027-02-28'), { day: '2027-02-28', state: 'today' });
      assert.deepEqual(readFirstPermit({ day: '24', month: '11', year: '2026' }, '2026-11-24'), { value: '2026-11-24' });
      assert.deepEqual(readFirstPermit({ day: '25', month: '11', year: '2026' }, '2026-11-24'), { error: 'in-future' });
      assert.equal(reminderDay('2027-03-31', '2026-11-24'), '2027-02-28');
      assert.equal(reminderDay('2027-03-31', '2027-03-27'), '2027-03-28');
    });
  }
});
