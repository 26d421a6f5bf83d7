import * as fc from 'fast-check';
import {
  CLAIM_STATUSES,
  draftRefusals,
  isLegalMove,
  isWorkedOut,
  type SubmissionFacts,
  lateRefusals,
  submissionRefusals,
  workedOutVersion,
  isDropped,
} from '../../src/claims/claim.rules.js';
import { amountOre, type Line } from '../../src/claims/claim-line.rules.js';

function line(minutes: number, grantId = 'grant'): Line {
  return {
    mentorId: 'mona',
    grantId,
    wageCostId: 'cost',
    minutes,
    approvedWageCostOre: 24_799,
    ceilingOre: null,
    wageCostOre: 24_799,
    amountOre: amountOre(minutes, 24_799),
  };
}

function claim(differences: Partial<SubmissionFacts> = {}): SubmissionFacts {
  return {
    status: 'draft',
    declared: true,
    lines: [line(510)],
    unpriced: [],
    ungranted: [],
    grants: [{ id: 'grant', grantedMinutes: 510, claimedBefore: 0 }],
    late: [],
    ...differences,
  };
}

describe('a claim', () => {
  it('fills the grant to the last minute', () => {
    expect(submissionRefusals(claim())).toEqual([]);
  });

  it('is not submitted with one minute more than the grant has left', () => {
    expect(submissionRefusals(claim({ lines: [line(511)] }))).toEqual([
      { because: 'grant-exceeded', grantId: 'grant', minutesOver: 1, minutesLeft: 510 },
    ]);
  });

  it('leaves room for what was claimed before', () => {
    const grants = [{ id: 'grant', grantedMinutes: 510, claimedBefore: 60 }];

    expect(submissionRefusals(claim({ lines: [line(450)], grants }))).toEqual([]);
    expect(submissionRefusals(claim({ lines: [line(451)], grants }))).toMatchObject([{ minutesOver: 1 }]);
  });

  it('is held against each grant by itself', () => {
    const grants = [
      { id: 'grant', grantedMinutes: 60, claimedBefore: 0 },
      { id: 'second', grantedMinutes: 60, claimedBefore: 0 },
    ];

    expect(submissionRefusals(claim({ lines: [line(60), line(60, 'second')], grants }))).toEqual([]);
    expect(submissionRefusals(claim({ lines: [line(60), line(61, 'second')], grants }))).toMatchObject([
      { because: 'grant-exceeded', grantId: 'second', minutesOver: 1 },
    ]);
  });

  it('is over by as many minutes as it has too many, whatever the sizes', () => {
    const size = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(size, size, size, (grantedMinutes, claimedBefore, minutes) => {
        const grants = [{ id: 'grant', grantedMinutes, claimedBefore }];
        const refusals = submissionRefusals(claim({ lines: [line(minutes)], grants }));
        const over = claimedBefore + minutes - grantedMinutes;
        expect(refusals.map((refusal) => 'minutesOver' in refusal && refusal.minutesOver)).toEqual(
          over > 0 ? [over] : [],
        );
      }),
    );
  });

  it('is not submitted without the declaration', () => {
    expect(submissionRefusals(claim({ declared: false }))).toEqual([{ because: 'declaration-missing' }]);
  });

  it('answers only what it was sent back for', () => {
    const isAnswered = true;
    expect(submissionRefusals(claim({ status: 'returned', isAnswered }))).toEqual([]);
    expect(submissionRefusals(claim({ isAnswered }))).toEqual([{ because: 'nothing-was-asked' }]);
  });

  it('is not submitted without hours', () => {
    expect(submissionRefusals(claim({ lines: [] }))).toEqual([{ because: 'no-time-entries' }]);
  });

  it('names each day that lacks a wage cost or a grant once, in order', () => {
    const unpriced = ['2026-10-07', '2026-10-06', '2026-10-07'].map((day) => ({
      mentorId: 'mona',
      day,
      minutes: 30,
    }));

    expect(submissionRefusals(claim({ lines: [], unpriced }))).toEqual([
      { because: 'wage-cost-missing', days: ['2026-10-06', '2026-10-07'] },
    ]);
    expect(submissionRefusals(claim({ lines: [], ungranted: unpriced }))).toEqual([
      { because: 'grant-missing', days: ['2026-10-06', '2026-10-07'] },
    ]);
  });

  it('says every reason at once', () => {
    const refusals = submissionRefusals(claim({ declared: false, lines: [line(511)] }));

    expect(refusals.map(({ because }) => because)).toEqual(['declaration-missing', 'grant-exceeded']);
  });

  it('is submitted again once it was returned, and not once it was submitted', () => {
    expect(submissionRefusals(claim({ status: 'returned' }))).toEqual([]);
    expect(submissionRefusals(claim({ status: 'submitted' }))).toEqual([
      { because: 'claim-status', move: 'submission', status: 'submitted' },
    ]);
  });
});

describe('the moves of a claim', () => {
  const from = (move: Parameters<typeof isLegalMove>[0]) =>
    CLAIM_STATUSES.filter((status) => isLegalMove(move, status));

  it('begin where the table says, and nowhere else', () => {
    expect(from('submission')).toEqual(['draft', 'returned']);
    expect(from('withdrawal')).toEqual(['draft', 'submitted', 'returned', 'hearing']);
    expect(from('hearing')).toEqual(['submitted', 'hearing']);
    expect(from('return')).toEqual(['submitted']);
    expect(from('decision')).toEqual(['submitted', 'hearing']);
  });
});

describe('a claim is made', () => {
  const period = { firstDay: '2026-10-15', lastDay: '2027-01-15' };
  const refusals = (month: string, differently: object = {}) =>
    draftRefusals(month, { ...period, unpaid: null, status: 'active', ...differently }, '2026-11-03');

  it.each(['2026-10', '2026-11'])('for a month of the placement that has begun, as %s', (month) => {
    expect(refusals(month)).toEqual([]);
  });

  it('for none that lies ahead', () => {
    expect(refusals('2026-12')).toEqual([{ because: 'month-in-the-future', month: '2026-12' }]);
  });

  it.each(['1901-01', '2026-09'])('for none outside it, as %s', (month) => {
    expect(refusals(month)).toEqual([{ because: 'month-outside-placement', period }]);
  });

  it('once the placement is active, and after it ended', () => {
    expect(refusals('2026-10', { status: 'matched' })).toEqual([{ because: 'placement-not-active' }]);
    expect(refusals('2026-10', { status: 'ended' })).toEqual([]);
  });

  it('where the scheme pays', () => {
    const unpaid = { says: 'Mentor arbejder gratis.', source: 'Ordningen' };
    expect(refusals('2026-10', { unpaid })).toEqual([{ because: 'scheme-does-not-pay', ...unpaid }]);
  });
});

describe('the version of a claim that follows the hours', () => {
  const entries = [
    { id: 'a', version: 1 },
    { id: 'b', version: 1 },
  ];
  const lines = [{ wageCostId: 'cost', amountOre: 24_799 }];
  const version = workedOutVersion({ version: 1 }, entries, lines);

  it('is of drafts and returned claims alone', () => {
    expect(CLAIM_STATUSES.filter((status) => isWorkedOut({ status }))).toEqual(['draft', 'returned']);
  });

  it('is the same in whatever order the hours come', () => {
    expect(workedOutVersion({ version: 1 }, entries.toReversed(), lines)).toBe(version);
  });

  it.each([
    ['one of them is changed', 1, [{ id: 'a', version: 2 }, entries[1]]],
    ['there is one less', 1, [entries[0]]],
    ['the claim is moved', 2, entries],
  ])('is another when %s', (_, ofClaim, changed) => {
    expect(workedOutVersion({ version: ofClaim }, changed as typeof entries, lines)).not.toBe(version);
  });

  it('is another when the hours are worth something else', () => {
    const dearer = [{ wageCostId: 'second', amountOre: 25_000 }];

    expect(workedOutVersion({ version: 1 }, entries, dearer)).not.toBe(version);
  });
});

it('is dropped where nothing of it will ever be paid', () => {
  const dropped = CLAIM_STATUSES.filter((status) => isDropped({ status }));
  expect(dropped).toEqual(['withdrawn', 'expired', 'refused']);
});

describe('the last day of a month', () => {
  const late = (today: string, lastDay: string | null = '2026-11-30') =>
    lateRefusals({ month: '2026-10', lastDay }, today);

  it('is a day to claim on, and the day after is not', () => {
    expect([late('2026-11-30'), late('2026-12-01', null)]).toEqual([[], []]);
    expect(late('2026-12-01')).toEqual([{ because: 'too-late', month: '2026-10', lastDay: '2026-11-30' }]);
  });

  it('is told with all else that is wrong', () => {
    const refusals = submissionRefusals(claim({ late: late('2026-12-01'), declared: false }));
    expect(refusals.map(({ because }) => because)).toEqual(['too-late', 'declaration-missing']);
  });
});
