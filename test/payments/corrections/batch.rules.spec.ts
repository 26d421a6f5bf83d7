import {
  batchRefusals,
  batchTotals,
  MOST_LINES,
  type PricedLine,
  wronglyPriced,
} from '../../../src/payments/corrections/batches/batch.rules.js';

const LINE: PricedLine = {
  lineId: 'a',
  claimId: 'claim',
  minutes: 60,
  approvedWageCostOre: 30_000,
  ceilingOre: 25_000,
  wageCostOre: 25_000,
  amountOre: 25_000,
  isCorrected: false,
};
const CEILING = {
  what: 'ceiling',
  firstMonth: '2026-01',
  lastMonth: '2026-12',
  wrongOre: 25_000,
} as const;

function afterOf(line: object, rightOre: number): number[] {
  const { toCorrect } = wronglyPriced([{ ...LINE, ...line }], { ...CEILING, rightOre });
  return toCorrect.map(({ rightWageCostOre }) => rightWageCostOre);
}

describe('a rate that was wrong for many', () => {
  it('changes the lines that a right ceiling cuts otherwise, and no others', () => {
    expect(afterOf({}, 28_000)).toEqual([28_000]);
    expect(afterOf({}, 40_000)).toEqual([30_000]);
    expect(afterOf({}, 20_000)).toEqual([20_000]);
    expect(afterOf({}, 25_000)).toEqual([]);
  });

  it('changes the lines of a wrong wage cost as far as their ceiling reaches', () => {
    const wrong = { what: 'wage-cost', wageCostId: 'cost', rightOre: 27_000 } as const;
    expect(wronglyPriced([LINE], wrong).toCorrect).toEqual([]);
    const free = { ...LINE, ceilingOre: null, wageCostOre: 30_000, amountOre: 30_000 };
    expect(wronglyPriced([free], wrong).toCorrect).toMatchObject([{ rightAmountOre: 27_000 }]);
  });

  it('leaves what was corrected before to be looked at by hand', () => {
    const corrected = { ...LINE, isCorrected: true };
    const { toCorrect, byHand } = wronglyPriced([corrected], { ...CEILING, rightOre: 20_000 });
    expect([toCorrect.length, byHand.length]).toEqual([0, 1]);
  });

  it('adds up claim by claim, up and down apart', () => {
    const lines = [
      { ...LINE, rightWageCostOre: 26_000, rightAmountOre: 26_000 },
      { ...LINE, lineId: 'b', rightWageCostOre: 22_000, rightAmountOre: 22_000 },
      { ...LINE, lineId: 'c', claimId: 'other', rightWageCostOre: 26_000, rightAmountOre: 26_000 },
    ];
    expect(batchTotals(lines)).toEqual({ claims: 2, lines: 3, upOre: 1000, downOre: 2000 });
  });

  it('is proposed where something changes, and not of more than a page can show', () => {
    const wrong = wronglyPriced([LINE], { ...CEILING, rightOre: 28_000 });
    const none = { toCorrect: [], byHand: [] };
    expect(batchRefusals([LINE], wrong)).toEqual([]);
    expect(batchRefusals([LINE], none)).toEqual([{ because: 'nothing-is-wrong' }]);
    const byHand = { toCorrect: [], byHand: wrong.toCorrect };
    expect(batchRefusals([LINE], byHand)).toEqual([{ because: 'all-are-by-hand', claims: 1 }]);
    const many = Array.from({ length: MOST_LINES + 1 }, () => LINE);
    expect(batchRefusals(many, wrong)).toMatchObject([{ because: 'too-many-lines' }]);
  });
});
