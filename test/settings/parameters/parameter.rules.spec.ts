import { parameterRefusals } from '../../../src/settings/parameters/parameter.rules.js';

describe('a value of a parameter', () => {
  it('begins today or later', () => {
    expect(parameterRefusals('2026-11-03', '2026-11-03', [])).toEqual([]);
    expect(parameterRefusals('2026-11-02', '2026-11-03', [])).toEqual([{ because: 'first-day-passed' }]);
  });

  it('has its first day for itself', () => {
    expect(parameterRefusals('2027-01-01', '2026-11-03', ['2026-12-31'])).toEqual([]);
    expect(parameterRefusals('2027-01-01', '2026-11-03', ['2027-01-01'])).toEqual([{ because: 'day-taken' }]);
  });
});
