import { type WarningFacts, warningsOf } from '../../../src/claims/evidence/warnings.rules.js';

const HALF_A_YEAR = { firstDay: '2026-10-01', lastDay: '2027-03-31', grantedMinutes: 3600 };
const claimed = (...minutes: number[]) =>
  minutes.map((each, at) => ({ month: `2026-${10 + at}`, minutes: each }));
const FACTS: WarningFacts = {
  month: '2026-12',
  grants: [{ ...HALF_A_YEAR, claimed: claimed(600, 570, 600) }],
  absentDays: [],
  wageCostsOre: [30_000],
  others: { count: 5, medianOre: 20_000 },
};

describe('a claim', () => {
  it('is looked at once more where it is what was granted to the minute for the third month running', () => {
    const exactly = (...minutes: number[]) =>
      warningsOf({ ...FACTS, grants: [{ ...HALF_A_YEAR, claimed: claimed(...minutes) }] });
    expect(exactly(600, 600, 600)).toEqual([
      { because: 'exactly-the-grant', months: ['2026-10', '2026-11', '2026-12'] },
    ]);
    expect(exactly(600, 600, 601)).toEqual([]);
    expect(exactly(0, 600, 600)).toEqual([]);
  });

  it('counts a month that takes all that is left', () => {
    expect(exactlyLeft(2400)).toHaveLength(1);
    expect(exactlyLeft(2399)).toEqual([]);
  });

  function exactlyLeft(last: number) {
    return warningsOf({ ...FACTS, grants: [{ ...HALF_A_YEAR, claimed: claimed(600, 600, last) }] });
  }

  it('is looked at where the mentor was absent on a day of it', () => {
    expect(warningsOf({ ...FACTS, absentDays: ['2026-12-07'] })).toEqual([
      { because: 'mentor-absent', days: ['2026-12-07'] },
    ]);
  });

  it('is looked at where an hour costs more than half again what the middle one of five others does', () => {
    expect(warningsOf(FACTS)).toEqual([]);
    const dear = { ...FACTS, wageCostsOre: [15_000, 30_001] };
    expect(warningsOf(dear)).toEqual([
      { because: 'wage-cost-far-above', wageCostOre: 30_001, medianOre: 20_000 },
    ]);
    expect(warningsOf({ ...dear, others: { count: 4, medianOre: 20_000 } })).toEqual([]);
    expect(warningsOf({ ...dear, others: { count: 0, medianOre: null } })).toEqual([]);
  });
});
