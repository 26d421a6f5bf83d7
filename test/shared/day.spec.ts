import * as fc from 'fast-check';
import {
  addDays,
  dayAt,
  daysBetween,
  firstDayOfMonth,
  isDay,
  isMonth,
  lastDayOfMonth,
  monthOf,
  weekday,
} from '../../src/shared/day.js';
import { anyDay } from './days.arbitrary.js';

describe('a calendar day', () => {
  it('is real: leap years have 29 February and others have not', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2000-02-29')).toBe(true);
    expect(isDay('2100-02-29')).toBe(false);
    expect(isDay('1900-02-29')).toBe(false);
  });

  it('lies from 1900 to 2199', () => {
    expect(isDay('1900-01-01')).toBe(true);
    expect(isDay('1899-12-31')).toBe(false);
    expect(isDay('2199-12-31')).toBe(true);
    expect(isDay('2200-01-01')).toBe(false);
  });

  it.each([
    '',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-04-31',
    '2026-1-1',
    '20260101',
    '2026-01-01 ',
    '2026-01-01\n',
    '2026-01-01T00:00',
    '２０２６-01-01',
  ])('is not %p', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('moves over month ends, leap days and the change to summer time', () => {
    expect(addDays('2026-01-31', 1)).toBe('2026-02-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('is as many days from another as were added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('is a real day after every move, and sorts as text in the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(isDay(one)).toBe(true);
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });

  it('knows its weekday from Monday to Sunday', () => {
    expect(weekday('2026-11-16')).toBe(1);
    expect(weekday('2026-11-22')).toBe(7);
  });
});

describe('a calendar month', () => {
  it('is real and has two digits', () => {
    expect(isMonth('2026-10')).toBe(true);
    expect(isMonth('2026-13')).toBe(false);
    expect(isMonth('2026-1')).toBe(false);
    expect(isMonth('2026-10-01')).toBe(false);
  });

  it('goes from its first day to its last', () => {
    expect(monthOf('2026-10-06')).toBe('2026-10');
    expect(firstDayOfMonth('2026-10')).toBe('2026-10-01');
    expect(lastDayOfMonth('2026-10')).toBe('2026-10-31');
    expect(lastDayOfMonth('2026-02')).toBe('2026-02-28');
    expect(lastDayOfMonth('2028-02')).toBe('2028-02-29');
  });
});

describe('the day at an instant', () => {
  it('changes at midnight in Denmark, in winter and in summer', () => {
    expect(dayAt(new Date('2026-01-14T22:59:59Z'))).toBe('2026-01-14');
    expect(dayAt(new Date('2026-01-14T23:00:00Z'))).toBe('2026-01-15');
    expect(dayAt(new Date('2026-07-14T21:59:59Z'))).toBe('2026-07-14');
    expect(dayAt(new Date('2026-07-14T22:00:00Z'))).toBe('2026-07-15');
  });
});
