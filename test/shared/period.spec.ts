import * as fc from 'fast-check';
import { addDays, daysBetween } from '../../src/shared/day.js';
import { includes, lastDayOfMonths, overlaps, type Period, periodOfMonth } from '../../src/shared/period.js';
import { anyDay } from './days.arbitrary.js';

const anyPeriod = fc
  .tuple(anyDay, fc.nat(400))
  .map(([firstDay, days]): Period => ({ firstDay, lastDay: addDays(firstDay, days) }));

describe('a period', () => {
  const october = periodOfMonth('2026-10');

  it('of a month has its first and last day', () => {
    expect(october).toEqual({ firstDay: '2026-10-01', lastDay: '2026-10-31' });
  });

  it('includes both its ends and neither neighbour', () => {
    expect(includes(october, '2026-10-01')).toBe(true);
    expect(includes(october, '2026-10-31')).toBe(true);
    expect(includes(october, '2026-09-30')).toBe(false);
    expect(includes(october, '2026-11-01')).toBe(false);
  });

  it('overlaps another from the first day they share', () => {
    expect(overlaps(october, { firstDay: '2026-10-31', lastDay: '2026-12-31' })).toBe(true);
    expect(overlaps(october, { firstDay: '2026-11-01', lastDay: '2026-12-31' })).toBe(false);
  });

  it('overlaps another exactly when one of them includes the first day of the other', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (one, other) => {
        const shared = includes(one, other.firstDay) || includes(other, one.firstDay);
        expect(overlaps(one, other)).toBe(shared);
        expect(overlaps(other, one)).toBe(shared);
      }),
    );
  });
});

describe('a period of whole months', () => {
  it.each([
    ['2026-10-06', 6, '2027-04-05'],
    ['2026-10-01', 6, '2027-03-31'],
    ['2026-10-01', 1, '2026-10-31'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-29', 6, '2027-02-28'],
    ['2026-08-28', 6, '2027-02-27'],
    ['2027-08-29', 6, '2028-02-28'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('from %s over %d months ends on %s', (firstDay, months, lastDay) => {
    expect(lastDayOfMonths(firstDay, months)).toBe(lastDay);
  });

  it('is never longer than the months it spans, and never ends before its last month begins', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (firstDay, months) => {
        const days = daysBetween(firstDay, lastDayOfMonths(firstDay, months)) + 1;
        expect(days).toBeGreaterThanOrEqual(28 * months);
        expect(days).toBeLessThanOrEqual(31 * months);
      }),
    );
  });
});
