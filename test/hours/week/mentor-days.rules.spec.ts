import { weekWithoutPlacements } from '../../../src/hours/week/mentor-days.rules.js';

const WEEK = { firstDay: '2026-11-02', lastDay: '2026-11-08' };
const NOTHING = { isOutside: true, replacedAfter: null, lastDayBefore: null, nextFirstDay: null };
const days = (firstDay: string, lastDay: string) => ({ firstDay, lastDay });

describe('a week without placements', () => {
  it('says nothing of somebody who was never a mentor, or has begun since', () => {
    expect(weekWithoutPlacements(WEEK, [], '2026-11-05')).toEqual(NOTHING);
    expect(weekWithoutPlacements(WEEK, [days('2026-11-20', '2026-12-31')], '2026-11-20')).toEqual(NOTHING);
  });

  it.each([
    ['in it', days('2026-10-01', '2026-11-02'), '2026-11-02'],
    ['on its last day', days('2026-11-08', '2026-11-08'), '2026-11-08'],
    ['after it', days('2026-10-01', '2026-12-31'), '2026-12-31'],
  ])('tells who was replaced %s of their last day', (_, period, replacedAfter) => {
    expect(weekWithoutPlacements(WEEK, [period], '2027-01-01')).toEqual({
      ...NOTHING,
      isOutside: false,
      replacedAfter,
    });
  });

  it('tells of the last day before it, and of the first that comes', () => {
    const periods = [
      days('2026-09-01', '2026-11-01'),
      days('2026-08-01', '2026-10-15'),
      days('2027-01-01', '2027-03-31'),
      days('2026-11-09', '2026-12-31'),
    ];

    expect(weekWithoutPlacements(WEEK, periods, '2026-11-05')).toEqual({
      ...NOTHING,
      lastDayBefore: '2026-11-01',
      nextFirstDay: '2026-11-09',
    });
  });

  it('is one that somebody begins in', () => {
    expect(weekWithoutPlacements(WEEK, [days('2026-11-04', '2026-12-31')], '2026-10-28')).toEqual({
      ...NOTHING,
      isOutside: false,
      nextFirstDay: '2026-11-04',
    });
  });
});
