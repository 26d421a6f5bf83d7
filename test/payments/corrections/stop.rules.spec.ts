import { lineAfterStop } from '../../../src/payments/corrections/stops/stop.rules.js';

const LINE = { minutes: 180, wageCostOre: 24799, amountOre: 74397 };

describe('a line of a course that stopped before its last hours', () => {
  it('keeps its hours until the stop, at its own wage cost', () => {
    expect(lineAfterStop({ ...LINE, minutesUntil: 120 })).toEqual({
      minutesAfter: 120,
      amountAfterOre: 49598,
    });
  });

  it('keeps nothing where all its hours come after', () => {
    expect(lineAfterStop({ ...LINE, minutesUntil: 0 })).toEqual({ minutesAfter: 0, amountAfterOre: 0 });
  });

  it('is not corrected up again where it was corrected down before', () => {
    const corrected = { minutes: 60, wageCostOre: 24799, amountOre: 24799 };

    expect(lineAfterStop({ ...corrected, minutesUntil: 120 })).toBeNull();
    expect(lineAfterStop({ ...corrected, minutesUntil: 60 })).toBeNull();
  });
});
