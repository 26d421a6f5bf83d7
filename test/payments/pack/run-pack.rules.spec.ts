import { runPackRefusals, sumsAgree } from '../../../src/payments/pack/run-pack.rules.js';

describe('packing a run for audit', () => {
  it('refuses a run that was never locked, and takes one that pays something', () => {
    expect(runPackRefusals({ payments: null })).toEqual([{ because: 'nothing-locked' }]);
    expect(runPackRefusals({ payments: 1 })).toEqual([]);
  });

  it.each([
    [{ runOre: 300, paymentsOre: 300, linesOre: 280, correctionsOre: 50, setOffOre: 30 }, true],
    [{ runOre: 301, paymentsOre: 300, linesOre: 280, correctionsOre: 50, setOffOre: 30 }, false],
    [{ runOre: 300, paymentsOre: 300, linesOre: 279, correctionsOre: 50, setOffOre: 30 }, false],
  ])('agrees only where the sums are the same to the øre: %j', (sums, agree) => {
    expect(sumsAgree(sums)).toBe(agree);
  });
});
