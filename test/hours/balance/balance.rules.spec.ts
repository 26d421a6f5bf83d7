import { balanceOf, balancesAfter, type GrantUse } from '../../../src/hours/balance/balance.rules.js';

const use: GrantUse = {
  placementId: 'one',
  firstDay: '2026-10-01',
  lastDay: '2026-10-31',
  grantedMinutes: 600,
  claimedMinutes: 60,
  returnedMinutes: 0,
  openMinutes: { meeting: 90, transport: 30 },
};
const isPaid = (activity: string) => activity !== 'transport';

it('counts claimed hours and those that will be claimed, and none that are never paid', () => {
  expect(balanceOf(use, isPaid).minutesLeft).toBe(450);
  expect(balanceOf(use, () => true).minutesLeft).toBe(420);
});

it('counts the hours of a returned claim once, as they stand now', () => {
  const returned = { ...use, claimedMinutes: 300, returnedMinutes: 240 };

  expect(balanceOf({ ...returned, openMinutes: { meeting: 240 } }, isPaid).minutesLeft).toBe(300);
  expect(balanceOf({ ...returned, openMinutes: { meeting: 180 } }, isPaid).minutesLeft).toBe(360);
});

it('goes below nothing where more is written than granted', () => {
  expect(balanceOf({ ...use, claimedMinutes: 600 }, isPaid).minutesLeft).toBe(-90);
});

it('counts what is being typed in the grant of its day', () => {
  const october = balanceOf(use, isPaid);
  const december = { ...october, firstDay: '2026-12-01', lastDay: '2026-12-31' };
  const lines = [
    { day: '2026-10-31', minutes: 60 },
    { day: '2026-11-01', minutes: 60 },
  ];

  expect(
    balancesAfter([october, december], { firstDay: '2026-10-31', lastDay: '2026-11-30' }, lines),
  ).toEqual([{ ...october, minutesLeft: 390 }]);
});
