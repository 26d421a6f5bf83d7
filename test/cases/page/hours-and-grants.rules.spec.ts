import { expect, it } from '@jest/globals';
import { hoursAndGrants } from '../../../src/cases/page/hours-and-grants.rules.js';

const GRANT = { firstDay: '2026-09-15', lastDay: '2026-12-31', grantedMinutes: 600 };

it('adds up what was used, also over months without hours', () => {
  const worked = [
    { month: '2026-11', minutes: 30 },
    { month: '2026-09', minutes: 60 },
  ];
  expect(hoursAndGrants(worked, [GRANT], '2026-11-03')).toEqual([
    { month: '2026-09', minutes: 60, usedInAll: 60, grantedInAll: 600 },
    { month: '2026-10', minutes: 0, usedInAll: 60, grantedInAll: 600 },
    { month: '2026-11', minutes: 30, usedInAll: 90, grantedInAll: 600 },
  ]);
});

it('counts a grant from the month that it begins in', () => {
  const next = { firstDay: '2026-11-30', lastDay: '2027-02-28', grantedMinutes: 120 };
  const months = hoursAndGrants([], [GRANT, next], '2026-12-01');

  expect(months.map(({ grantedInAll }) => grantedInAll)).toEqual([600, 600, 720, 720]);
});

it('ends with the grants, or with the last hours', () => {
  const last = (worked: { month: string; minutes: number }[]) =>
    hoursAndGrants(worked, [GRANT], '2027-06-01').at(-1)?.month;

  expect(last([])).toBe('2026-12');
  expect(last([{ month: '2027-01', minutes: 30 }])).toBe('2027-01');
});

it('shows nothing where nothing is granted, or the grant has not begun', () => {
  expect(hoursAndGrants([{ month: '2026-10', minutes: 30 }], [], '2026-11-03')).toEqual([]);
  expect(hoursAndGrants([], [GRANT], '2026-08-01')).toEqual([]);
});
