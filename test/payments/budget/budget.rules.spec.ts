import { assert, nat, property } from 'fast-check';
import {
  averageRate,
  budgetFigures,
  budgetRefusals,
  isCovered,
  minutesWithoutPrice,
  overBy,
  partInYear,
  type RestOfGrants,
  spread,
} from '../../../src/payments/budget/budget.rules.js';
import { addDays } from '../../../src/shared/day.js';

const EVERYONE = { covers: 'everyone', targetGroup: null } as const;
const NO_GROUP = { covers: 'without-group', targetGroup: null } as const;
const SICK = { covers: 'group', targetGroup: 'Sygemeldte' } as const;

const REST: RestOfGrants = {
  targetGroup: null,
  firstDay: '2026-12-01',
  lastDay: '2027-01-31',
  pricedMinutes: 600,
  amountOre: 6_200,
  unpricedMinutes: 0,
};

describe('an amount that is spread on days', () => {
  it('falls in each month by its days', () => {
    const parts = spread(6_200, { firstDay: '2026-12-01', lastDay: '2027-01-31' });
    expect([...parts]).toEqual([
      ['2026-12', 3_100],
      ['2027-01', 3_100],
    ]);
    expect([...spread(100, { firstDay: '2026-12-30', lastDay: '2026-12-30' })]).toEqual([['2026-12', 100]]);
  });

  it('adds up to itself, to the øre, whatever the days', () => {
    assert(
      property(nat(1_000_000_000), nat(3_000), nat(400), (amount, from, days) => {
        const firstDay = addDays('2024-01-01', from);
        const parts = [...spread(amount, { firstDay, lastDay: addDays(firstDay, days) }).values()];
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is of each of its years in part, and of no other', () => {
    const period = { firstDay: '2026-12-01', lastDay: '2027-01-31' };
    expect([2025, 2026, 2027].map((year) => partInYear(6_200, period, year))).toEqual([0, 3_100, 3_100]);
  });
});

describe('a year of a budget', () => {
  const claimed = [
    { targetGroup: 'Sygemeldte', month: '2026-10', isDecided: true, amountOre: 1_000 },
    { targetGroup: null, month: '2026-11', isDecided: false, amountOre: 200 },
    { targetGroup: null, month: '2027-01', isDecided: true, amountOre: 5 },
  ];

  it('is what is spent, what waits and what is left of grants', () => {
    const figures = budgetFigures(EVERYONE, 2026, claimed, [REST]);
    expect(figures).toMatchObject({ spentOre: 1_000, waitingOre: 200, restOre: 3_100, forecastOre: 4_300 });
    expect(figures.months).toHaveLength(12);
    expect(figures.months.slice(9).map(({ soFarOre }) => soFarOre)).toEqual([1_000, 1_200, 4_300]);
    expect(budgetFigures(EVERYONE, 2027, claimed, [REST])).toMatchObject({ spentOre: 5, restOre: 3_100 });
    expect(budgetFigures(EVERYONE, 2028, claimed, [REST])).toMatchObject({ forecastOre: 0 });
  });

  it('counts for a group its own alone, and all groups come to everybody', () => {
    const of = (scope: Parameters<typeof budgetFigures>[0]) =>
      budgetFigures(scope, 2026, claimed, [REST]).forecastOre;
    expect([of(SICK), of(NO_GROUP), of(EVERYONE)]).toEqual([1_000, 3_300, 4_300]);
    expect(isCovered(SICK, 'Flexjob')).toBe(false);
  });

  it('reckons hours without a wage cost by the average of those with one', () => {
    const unpriced = {
      ...REST,
      targetGroup: 'Sygemeldte',
      pricedMinutes: 0,
      amountOre: 0,
      unpricedMinutes: 60,
    };
    expect(averageRate([REST, unpriced])).toBe(620);
    expect(budgetFigures(SICK, 2026, [], [REST, unpriced]).restOre).toBe(310);
    expect(minutesWithoutPrice([REST, unpriced])).toBe(0);
    expect(budgetFigures(SICK, 2026, [], [unpriced]).restOre).toBe(0);
    expect(minutesWithoutPrice([unpriced])).toBe(60);
  });
});

describe('a grant', () => {
  it('keeps a budget to the last øre, and passes it by the next', () => {
    expect(overBy(1_000, 600, 400)).toBe(0);
    expect(overBy(1_000, 600, 401)).toBe(1);
  });
});

describe('a budget', () => {
  it('names a group where it is of one, and nowhere else', () => {
    expect(budgetRefusals(SICK)).toEqual([]);
    expect(budgetRefusals(EVERYONE)).toEqual([]);
    expect(budgetRefusals({ ...SICK, targetGroup: null })).toEqual([{ because: 'budget-without-group' }]);
    expect(budgetRefusals({ ...EVERYONE, targetGroup: 'Sygemeldte' })).toEqual([
      { because: 'budget-group-not-asked' },
    ]);
  });
});
