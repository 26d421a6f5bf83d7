import {
  parameterRefusals,
  type ProposalMove,
  proposalRefusals,
  standingsOf,
  takenDays,
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

  it('applies from its first day to the next one’s', () => {
    expect(standingsOf(['2027-01-01', '2026-11-03', '2026-01-01'], '2026-11-03')).toEqual([
      'coming',
      'today',
      'past',
    ]);
    expect(standingsOf(['2027-01-01'], '2026-11-03')).toEqual(['coming']);
  });
});

describe('a proposed value of money', () => {
  const PROPOSAL = { firstDay: '2026-11-03', status: 'proposed', authorId: 'author' } as const;
  const asked = (move: ProposalMove, personId: string, change: object = {}, today = '2026-11-03') =>
    proposalRefusals({ ...PROPOSAL, ...change }, move, { personId, today, reason: 'for højt' });

  it('is decided by somebody else, and put right and taken back by whoever proposed it', () => {
    for (const move of ['approved', 'rejected'] as const) {
      expect(asked(move, 'other')).toEqual([]);
      expect(asked(move, 'author')).toEqual([{ because: 'own-proposal' }]);
    }
    for (const move of ['change', 'withdraw'] as const) {
      expect(asked(move, 'author')).toEqual([]);
      expect(asked(move, 'other')).toEqual([{ because: 'not-own-proposal' }]);
    }
  });

  it('is approved until its first day, and rejected after it too', () => {
    expect(asked('approved', 'other', {}, '2026-11-04')).toEqual([{ because: 'proposal-lapsed' }]);
    expect(asked('rejected', 'other', {}, '2026-11-04')).toEqual([]);
  });

  it('is rejected with a reason', () => {
    const by = { personId: 'other', today: '2026-11-03' };
    expect(proposalRefusals(PROPOSAL, 'rejected', by)).toEqual([{ because: 'rejection-without-reason' }]);
    expect(proposalRefusals(PROPOSAL, 'approved', by)).toEqual([]);
  });

  it.each(['approved', 'rejected', 'withdrawn', 'replaced'] as const)('stays once it is %s', (status) => {
    const stays = [{ because: 'value-decided', status }];
    expect(asked('change', 'author', { status })).toEqual(stays);
    expect(asked('approved', 'other', { status })).toEqual(stays);
  });

  it('takes its day; what is approved of a day to come does not, as another may replace it', () => {
    const values = [
      { firstDay: '2027-01-01', status: 'proposed' },
      { firstDay: '2027-02-01', status: 'approved' },
      { firstDay: '2026-11-03', status: 'approved' },
      { firstDay: '2027-03-01', status: 'withdrawn' },
    ] as const;
    expect(takenDays(values, '2026-11-03')).toEqual(['2027-01-01', '2026-11-03']);
  });
});
