import {
  comingRefusals,
  parameterRefusals,
  standingsOf,
} from '../../../src/settings/parameters/parameter.rules.js';

describe('a value of a parameter', () => {
  it('begins today or later', () => {
    expect(parameterRefusals('2026-11-03', '2026-11-03', [])).toEqual([]);
    expect(parameterRefusals('2026-11-02', '2026-11-03', [])).toEqual([{ because: 'first-day-passed' }]);
  });

  it('has its first day for itself', () => {
    expect(parameterRefusals('2027-01-01', '2026-11-03', ['2026-12-31'])).toEqual([]);
    expect(parameterRefusals('2027-01-01', '2026-11-03', ['2027-01-01'])).toEqual([{ because: 'day-taken' }]);
  });

  it('is put right while it is there and does not apply', () => {
    expect(comingRefusals({ firstDay: '2026-11-04' }, '2026-11-03')).toEqual([]);
    expect(comingRefusals({ firstDay: '2026-11-03' }, '2026-11-03')).toEqual([{ because: 'value-applies' }]);
    expect(comingRefusals(null, '2026-11-03')).toEqual([{ because: 'value-gone' }]);
  });

  it('applies from its first day to the next one’s', () => {
    expect(standingsOf(['2027-01-01', '2026-11-03', '2026-01-01'], '2026-11-03')).toEqual([
      'coming',
      'today',
      'past',
    ]);
    expect(standingsOf(['2027-01-01'], '2026-11-03')).toEqual(['coming']);
  });
});
