import * as fc from 'fast-check';
import {
  atStart,
  formatDay,
  formatDayInWords,
  formatInstant,
  formatMonth,
  formatPeriod,
  lacksYear,
  parseDanishDay,
} from '../../src/shared/danish-date.js';
import { anyDay } from './days.arbitrary.js';

describe('writing days', () => {
  it('writes a day with two digits for day and month', () => {
    expect(formatDay('2026-11-22')).toBe('22.11.2026');
    expect(formatDay('2026-01-06')).toBe('06.01.2026');
  });

  it('writes a day in words without breaking the line in it', () => {
    expect(formatDayInWords('2026-11-22')).toBe('22.\u00a0november\u00a02026');
    expect(formatDayInWords('2026-01-06')).toBe('6.\u00a0januar\u00a02026');
  });

  it('writes a month in words', () => {
    expect(formatMonth('2026-10')).toBe('oktober 2026');
    expect(formatMonth('2027-01')).toBe('januar 2027');
    expect(atStart(formatMonth('2027-01'))).toBe('Januar 2027');
  });

  it('says that the last day of a period is part of it', () => {
    expect(formatPeriod({ firstDay: '2026-10-01', lastDay: '2027-03-31' })).toBe(
      '01.10.2026 til og med 31.03.2027',
    );
  });

  it('writes a period of one day as that day', () => {
    expect(formatPeriod({ firstDay: '2026-10-01', lastDay: '2026-10-01' })).toBe('01.10.2026');
  });

  it('writes an instant in Danish time, winter and summer, around midnight too', () => {
    expect(formatInstant(new Date('2026-11-22T13:05:00Z'))).toBe('22.11.2026 kl. 14.05');
    expect(formatInstant(new Date('2026-07-22T12:05:59Z'))).toBe('22.07.2026 kl. 14.05');
    expect(formatInstant(new Date('2026-12-31T23:00:00Z'))).toBe('01.01.2027 kl. 00.00');
    expect(formatInstant(new Date('2026-11-22T08:05:00Z'))).toBe('22.11.2026 kl. 09.05');
  });
});

describe('reading days', () => {
  it.each([
    '22.11.2026',
    '22-11-2026',
    '22/11/2026',
    '22/11 2026',
    '22/11-2026',
    '22. 11. 2026',
    '22.11 2026',
    '22 11 2026',
    '22,11,2026',
    '22112026',
    '2026-11-22',
    ' 22.11.2026\u00a0',
  ])('reads %p as 22 November 2026', (text) => {
    expect(parseDanishDay(text)).toBe('2026-11-22');
  });

  it('takes one digit for day and month', () => {
    expect(parseDanishDay('6.1.2026')).toBe('2026-01-06');
    expect(parseDanishDay('6/1 2026')).toBe('2026-01-06');
  });

  it('takes seven digits that are one day alone', () => {
    expect(parseDanishDay('6102026')).toBe('2026-10-06');
    expect(parseDanishDay('2912026')).toBe('2026-01-29');
    expect(parseDanishDay('3112026')).toBeNull();
    expect(parseDanishDay('9992026')).toBeNull();
  });

  it('tells a day without its year from what is no day', () => {
    for (const text of ['13.11', '13.11.', '13/11', '13 11', '13,11', ' 29.2. ']) {
      expect(parseDanishDay(text)).toBeNull();
      expect(lacksYear(text)).toBe(true);
    }
    for (const text of ['', '13', '30.2', '13.13', '13.11.2026', '1311']) expect(lacksYear(text)).toBe(false);
  });

  it('takes real dates only', () => {
    expect(parseDanishDay('29.02.2028')).toBe('2028-02-29');
    expect(parseDanishDay('29.02.2026')).toBeNull();
    expect(parseDanishDay('31.04.2026')).toBeNull();
    expect(parseDanishDay('2026-02-29')).toBeNull();
  });

  it('reads day before month', () => {
    expect(parseDanishDay('05.06.2026')).toBe('2026-06-05');
    expect(parseDanishDay('12.13.2026')).toBeNull();
  });

  it.each([
    '',
    '22.11.26',
    '22.11',
    '22112026x',
    '22.11.2026 kl. 9',
    '2211 2026',
    '00.11.2026',
    '22.00.2026',
    '2026/11/22',
    '20261122',
    '２２.11.2026',
    '9'.repeat(100_000),
    `22.11.${' '.repeat(100_000)}2026`,
  ])('refuses %p', (text) => {
    expect(parseDanishDay(text)).toBeNull();
  });

  it('reads back what is written', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDanishDay(formatDay(day))).toBe(day);
      }),
    );
  });
});
