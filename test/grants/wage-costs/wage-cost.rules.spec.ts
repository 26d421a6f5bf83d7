import type { Settlement } from '../../../src/mentors/settlement.rules.js';
import * as fc from 'fast-check';
import {
  FULL_TIME_HOURS,
  FULL_TIME_PERCENT,
  isUnlikely,
  MOST_ORE_PER_HOUR,
  stands,
  type Wage,
  WAGE_COST_STATUSES,
  WAGE_PERIODS,
  wageCostDecisionRefusals,
  wageCostOf,
  wageCostOn,
  type WageCostParts,
  wageCostRefusals,
  wageCostWithdrawalRefusals,
  whoProposesRefusals,
} from '../../../src/grants/wage-costs/wage-cost.rules.js';

function wage(differences: Partial<Wage> = {}): Wage {
  return {
    amountOre: 32_000_00,
    per: 'month',
    annualHours: FULL_TIME_HOURS,
    employmentPercent: FULL_TIME_PERCENT,
    holidayPay: { percent: 12_50 },
    pension: { percent: 10_00 },
    other: { amountOre: 350, per: 'hour' },
    ...differences,
  };
}

function sum({ hourlyWageOre, holidayPayOre, pensionOre, otherOre }: WageCostParts): number {
  return hourlyWageOre + holidayPayOre + pensionOre + otherOre;
}

const anyContribution = fc.oneof(
  fc.record({ percent: fc.integer({ min: 0, max: 100_00 }) }),
  fc.record({ amountOre: fc.nat(1_000_000), per: fc.constantFrom('hour' as const, 'month' as const) }),
);
const anyWage: fc.Arbitrary<Wage> = fc.record({
  amountOre: fc.integer({ min: 1, max: 100_000_000 }),
  per: fc.constantFrom(...WAGE_PERIODS),
  annualHours: fc.integer({ min: 1, max: 4000 }),
  employmentPercent: fc.integer({ min: 1, max: FULL_TIME_PERCENT }),
  holidayPay: anyContribution,
  pension: anyContribution,
  other: anyContribution,
});

describe('the wage cost of an hour', () => {
  it('is 247,99 kr. for 32.000,00 kr. a month, 12,5 %, 10 % and 3,50 kr.', () => {
    expect(wageCostOf(wage())).toEqual({
      hourlyWageOre: 199_58,
      holidayPayOre: 24_95,
      pensionOre: 19_96,
      otherOre: 3_50,
      rateOrePerHour: 247_99,
    });
  });

  it.each([
    ['year', 384_000_00],
    ['month', 32_000_00],
    ['week', 7_384_62],
    ['day', 1_476_92],
    ['hour', 199_58],
  ] as const)('comes from a wage by the %s', (per, amountOre) => {
    expect(wageCostOf(wage({ amountOre, per })).hourlyWageOre).toBe(199_58);
  });

  it('counts the hours of part time', () => {
    const half = wage({ amountOre: 16_000_00, employmentPercent: 50_00 });

    expect(wageCostOf(half).hourlyWageOre).toBe(199_58);
  });

  it('counts the annual hours of the job', () => {
    expect(wageCostOf(wage({ annualHours: 1924 / 2 })).hourlyWageOre).toBe(399_17);
  });

  it('takes a contribution by the month', () => {
    expect(wageCostOf(wage({ other: { amountOre: 1_603_33, per: 'month' } })).otherOre).toBe(10_00);
  });

  it('is the sum of its parts, whatever the wage', () => {
    fc.assert(
      fc.property(anyWage, (one) => {
        const parts = wageCostOf(one);
        expect(parts.rateOrePerHour).toBe(sum(parts));
      }),
    );
  });

  it('never falls when the wage rises', () => {
    fc.assert(
      fc.property(anyWage, fc.nat(1_000_000), (one, more) => {
        const higher = wageCostOf({ ...one, amountOre: one.amountOre + more });
        expect(higher.rateOrePerHour).toBeGreaterThanOrEqual(wageCostOf(one).rateOrePerHour);
      }),
    );
  });
});

describe('a proposed wage cost', () => {
  const parts = { holidayPayOre: 0, pensionOre: 0, otherOre: 0 };

  it('costs at most 5.000 kr. an hour', () => {
    const most = { ...parts, hourlyWageOre: MOST_ORE_PER_HOUR, rateOrePerHour: MOST_ORE_PER_HOUR };

    expect(wageCostRefusals(most)).toEqual([]);
    expect(wageCostRefusals({ ...most, rateOrePerHour: MOST_ORE_PER_HOUR + 1 })).toMatchObject([
      { because: 'hourly-wage-implausible', rateOrePerHour: MOST_ORE_PER_HOUR + 1 },
    ]);
  });

  it('has a wage of at least one øre an hour', () => {
    expect(wageCostRefusals({ ...parts, hourlyWageOre: 1, rateOrePerHour: 1 })).toEqual([]);
    expect(wageCostRefusals({ ...parts, hourlyWageOre: 0, rateOrePerHour: 0 })).toHaveLength(1);
  });
});

describe('a decision on a wage cost', () => {
  const proposed = { status: 'proposed' as const, proposedBy: 'leader', hasLapsed: false };
  const caseworker = { personId: 'caseworker', takesPart: false };

  it('approves without a reason, and refuses with one', () => {
    expect(wageCostDecisionRefusals(proposed, { outcome: 'approved' }, caseworker)).toEqual([]);
    expect(wageCostDecisionRefusals(proposed, { outcome: 'refused', reason: 'For høj' }, caseworker)).toEqual(
      [],
    );
    expect(wageCostDecisionRefusals(proposed, { outcome: 'refused' }, caseworker)).toEqual([
      { because: 'reason-missing' },
    ]);
  });

  it('is not made by whoever proposed it', () => {
    const leader = { ...caseworker, personId: 'leader' };

    expect(wageCostDecisionRefusals(proposed, { outcome: 'approved' }, leader)).toEqual([
      { because: 'own-wage-cost' },
    ]);
  });

  it('is not made by somebody of the case', () => {
    const mentor = { ...caseworker, takesPart: true };

    expect(wageCostDecisionRefusals(proposed, { outcome: 'approved' }, mentor)).toEqual([
      { because: 'takes-part' },
    ]);
  });

  it('is made once', () => {
    const approved = { ...proposed, status: 'approved' as const };

    expect(wageCostDecisionRefusals(approved, { outcome: 'approved' }, caseworker)).toEqual([
      { because: 'wage-cost-not-proposed', status: 'approved' },
    ]);
  });
});

it('is not decided where its mentor never begins', () => {
  const lapsed = { status: 'proposed' as const, proposedBy: 'leader', hasLapsed: true };
  const caseworker = { personId: 'caseworker', takesPart: false };

  expect(wageCostDecisionRefusals(lapsed, { outcome: 'approved' }, caseworker)).toEqual([
    { because: 'wage-cost-lapsed' },
  ]);
});

describe('a wage cost that is taken back', () => {
  it('is one that nobody has decided', () => {
    const own = { settlement: 'payment-run' } as const;
    expect(wageCostWithdrawalRefusals({ status: 'proposed', ...own }, 'leader')).toEqual([]);
    expect(wageCostWithdrawalRefusals({ status: 'approved', ...own }, 'leader')).toEqual([
      { because: 'wage-cost-not-proposed', status: 'approved' },
    ]);
  });

  it('gives its day to another, as one that is refused', () => {
    expect(WAGE_COST_STATUSES.filter((status) => stands({ status }))).toEqual(['proposed', 'approved']);
  });
});

describe('the wage cost of a day', () => {
  const from = (firstDay: string, mentorId = 'mona') => ({
    id: firstDay,
    mentorId,
    firstDay,
    rateOrePerHour: 1,
  });
  const october = from('2026-10-01');
  const january = from('2027-01-01');

  it.each([
    ['the order in which they come', [october, january]],
    ['the other order', [january, october]],
  ])('is the newest that has begun, in %s', (_, costs) => {
    expect(wageCostOn(costs, 'mona', '2026-12-31')).toBe(october);
    expect(wageCostOn(costs, 'mona', '2027-01-01')).toBe(january);
  });

  it('is none before the first day, and none of another mentor', () => {
    expect(wageCostOn([october], 'mona', '2026-09-30')).toBeNull();
    expect(wageCostOn([october], 'another', '2026-10-01')).toBeNull();
  });
});

it('asks about an hour below 50 or above 1.000 kr.', () => {
  const isAsked = (rateOrePerHour: number) => isUnlikely({ rateOrePerHour });
  expect([49_99, 50_00, 1_000_00, 1_000_01].map(isAsked)).toEqual([true, false, false, true]);
});

describe('who says what an hour costs', () => {
  const who = (settlement: Settlement, proposal: object) =>
    whoProposesRefusals(settlement, { isFee: false, role: 'consultant', takesPart: false, ...proposal }).map(
      ({ because }) => because,
    );

  it('is the leader of the own employees, and a consultant of others', () => {
    expect(who('payment-run', { role: 'leader' })).toEqual([]);
    expect(who('payment-run', {})).toEqual(['hour-of-an-employee']);
    expect(who('internal-posting', {})).toEqual([]);
    expect(who('internal-posting', { role: 'leader' })).toEqual(['hour-of-an-outsider']);
    expect(who('internal-posting', { takesPart: true })).toEqual(['takes-part']);
  });

  it('is by a fee where an invoice comes, and by a wage elsewhere', () => {
    expect(who('e-invoice', { isFee: true })).toEqual([]);
    expect(who('e-invoice', {})).toEqual(['fee-is-agreed']);
    expect(who('internal-posting', { isFee: true })).toEqual(['no-fee']);
  });

  it('takes back what is of the own kind', () => {
    const proposed = { status: 'proposed', settlement: 'payment-run' } as const;
    expect(wageCostWithdrawalRefusals(proposed, 'consultant')).toEqual([{ because: 'hour-of-an-employee' }]);
    expect(wageCostWithdrawalRefusals({ ...proposed, settlement: 'e-invoice' }, 'consultant')).toEqual([]);
  });
});
