import * as fc from 'fast-check';
import { addDays } from '../../src/shared/day.js';
import {
  addWorkingDays,
  addWorkingDaysToEach,
  isWorkingDay,
  workingDaysBetween,
} from '../../src/shared/working-days.js';

const anyDayInOurTime = fc.nat(20 * 365).map((days) => addDays('2020-01-01', days));

describe('a working day', () => {
  it('is Monday to Friday', () => {
    expect(isWorkingDay('2026-11-20')).toBe(true);
    expect(isWorkingDay('2026-11-21')).toBe(false);
    expect(isWorkingDay('2026-11-22')).toBe(false);
    expect(isWorkingDay('2026-11-23')).toBe(true);
  });

  it.each([
    ['Nytårsdag', '2026-01-01'],
    ['skærtorsdag', '2026-04-02'],
    ['langfredag', '2026-04-03'],
    ['anden påskedag', '2026-04-06'],
    ['Kristi himmelfartsdag', '2026-05-14'],
    ['anden pinsedag', '2026-05-25'],
    ['juledag', '2026-12-25'],
    ['anden juledag, on a Monday', '2022-12-26'],
  ])('is not %s', (_name, holiday) => {
    expect(isWorkingDay(holiday)).toBe(false);
  });

  it('is store bededag from 2024, when it was no longer a holiday', () => {
    expect(isWorkingDay('2023-05-05')).toBe(false);
    expect(isWorkingDay('2024-04-26')).toBe(true);
    expect(isWorkingDay('2026-05-01')).toBe(true);
  });

  it('is a day that only collective agreements take off', () => {
    expect(isWorkingDay('2026-06-05')).toBe(true);
    expect(isWorkingDay('2026-12-24')).toBe(true);
    expect(isWorkingDay('2026-12-31')).toBe(true);
  });
});

describe('adding working days', () => {
  it.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-20', 5, '2026-11-27'],
    ['2026-04-01', 1, '2026-04-07'],
    ['2026-12-23', 3, '2026-12-29'],
    ['2026-12-31', 1, '2027-01-04'],
  ])('to %s: %d gives %s', (day, days, reached) => {
    expect(addWorkingDays(day, days)).toBe(reached);
  });

  it('always reaches a working day', () => {
    fc.assert(
      fc.property(anyDayInOurTime, fc.nat(30), (day, days) => {
        expect(isWorkingDay(addWorkingDays(day, days))).toBe(true);
      }),
    );
  });

  it('takes whole numbers from zero', () => {
    expect(() => addWorkingDays('2026-11-20', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-20', 0.5)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-20', Infinity)).toThrow(RangeError);
  });
});

it('is the same for each of many days at once', () => {
  for (const n of [0, 1, 5, 51]) {
    const each = Array.from({ length: 400 }, (_, ago) => addWorkingDays(addDays('2026-12-28', -ago), n));
    expect(addWorkingDaysToEach('2026-12-28', 400, n)).toEqual(each);
  }
});

describe('counting working days', () => {
  it('leaves out the first day and counts the last', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-20')).toBe(0);
    expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(1);
    expect(workingDaysBetween('2026-11-20', '2026-11-22')).toBe(0);
    expect(workingDaysBetween('2026-04-01', '2026-04-07')).toBe(1);
  });

  it('is negative when the last day comes first', () => {
    expect(workingDaysBetween('2026-11-23', '2026-11-20')).toBe(-1);
  });

  it('counts as many as were added', () => {
    fc.assert(
      fc.property(anyDayInOurTime, fc.integer({ min: 1, max: 30 }), (day, days) => {
        expect(workingDaysBetween(day, addWorkingDays(day, days))).toBe(days);
      }),
    );
  });
});
