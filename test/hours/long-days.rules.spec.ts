import { expect, it } from '@jest/globals';
import { longDays } from '../../src/hours/long-days.rules.js';

const hours = (day: string, minutes: number) => ({ day, minutes });

it('finds the days with more than ten hours in all', () => {
  expect(longDays([])).toEqual([]);
  expect(longDays([hours('2026-10-05', 600)])).toEqual([]);
  expect(longDays([hours('2026-10-05', 601)])).toEqual([hours('2026-10-05', 601)]);
  expect(
    longDays([
      hours('2026-10-06', 660),
      hours('2026-10-05', 400),
      hours('2026-10-05', 300),
      hours('2026-10-07', 60),
    ]),
  ).toEqual([hours('2026-10-05', 700), hours('2026-10-06', 660)]);
});
