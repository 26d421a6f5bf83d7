import { describe, expect, it } from '@jest/globals';
import {
  expectedHoursRefusals,
  isBeyondFullTime,
} from '../../../src/placements/registration/expected-hours.rules.js';

const week = (hours: number) => ({ minutes: hours * 60, per: 'week' as const });
const whole = (hours: number) => ({ minutes: hours * 60, per: 'whole' as const });
const TWO_WEEKS = { firstDay: '2026-12-01', lastDay: '2026-12-14' };

describe('the hours that are expected', () => {
  it('are no more a week than a week has', () => {
    expect(expectedHoursRefusals(week(168), null)).toEqual([]);
    expect(expectedHoursRefusals(week(169), null)).toEqual([
      { because: 'more-hours-than-there-are', mostMinutes: 168 * 60 },
    ]);
  });

  it('are no more in all than the days have, once the days are known', () => {
    expect(expectedHoursRefusals(whole(336), TWO_WEEKS)).toEqual([]);
    expect(expectedHoursRefusals(whole(337), TWO_WEEKS)).toEqual([
      { because: 'more-hours-than-there-are', mostMinutes: 336 * 60 },
    ]);
    expect(expectedHoursRefusals(whole(337), null)).toEqual([]);
    expect(expectedHoursRefusals(null, TWO_WEEKS)).toEqual([]);
  });

  it('are asked about where they are more than full time', () => {
    expect([week(37), week(37.5)].map((hours) => isBeyondFullTime(hours, null))).toEqual([false, true]);
    expect([whole(74), whole(75)].map((hours) => isBeyondFullTime(hours, TWO_WEEKS))).toEqual([false, true]);
    expect(isBeyondFullTime(whole(75), null)).toBe(false);
    expect(isBeyondFullTime(null, TWO_WEEKS)).toBe(false);
  });

  it('may be those of a whole week within a short placement', () => {
    const day = { firstDay: '2026-12-01', lastDay: '2026-12-01' };
    expect([whole(8), whole(24)].map((hours) => isBeyondFullTime(hours, day))).toEqual([false, false]);
  });
});
