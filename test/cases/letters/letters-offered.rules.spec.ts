import { lettersOffered } from '../../../src/cases/letters/kinds/letters-offered.rules.js';
import type { LettersState } from '../../../src/cases/letters/kinds/offer.js';
import { aGrant, state } from './letters-state.js';

const OUTSIDER = { id: 'mentor', isColleague: false };

function offered(changes: Partial<LettersState> = {}): string[] {
  return lettersOffered(state(changes)).map(({ kind, recipient }) => `${kind} to ${recipient}`);
}

/** What is offered beside the letters that open a course. */
const besides = (changes: Partial<LettersState>): string[] =>
  offered(changes).filter((one) => !one.startsWith('orientation'));

const aClaim = (changes: Partial<LettersState['claims'][number]>): LettersState['claims'][number] => ({
  id: 'claim',
  month: '2026-10',
  status: 'submitted',
  mentorId: null,
  hasRefusedLines: false,
  ...changes,
});

describe('a course that runs', () => {
  it('may be told of to those who are in it', () => {
    expect(offered()).toEqual([
      'orientation-to-leader to leader',
      'orientation-to-mentor to mentor',
      'orientation-to-mentee to mentee',
    ]);
  });

  it('is told to no mentor before there is one, and to no leader where there is none or nobody is paid', () => {
    expect(offered({ mentor: null })).not.toContain('orientation-to-mentor to mentor');
    expect(offered({ leaderId: null })).not.toContain('orientation-to-leader to leader');
    expect(offered({ paysForHours: false })).not.toContain('orientation-to-leader to leader');
  });

  it('is told to whoever has the place', () => {
    const told = lettersOffered(state()).map(({ recipientId }) => recipientId);
    expect(told).toEqual(['leader', 'mentor', 'mentee']);
    const hearings = [{ id: 'hearing', party: 'leader' as const, deadlineDay: '2026-11-30' }];
    expect(besides({ hearings })).toEqual(['hearing to leader']);
    expect(besides({ hearings, leaderId: null })).toEqual([]);
  });

  it.each(['draft', 'withdrawn', 'ended'] as const)('is not told of while it is %s', (status) => {
    expect(offered({ status })).toEqual([]);
  });
});

describe('a grant', () => {
  it('is told to the mentee, and to the workplace that is paid for its own mentor', () => {
    expect(besides({ grants: [aGrant('granted')] })).toEqual([
      'grant-to-citizen to mentee',
      'grant-to-company to leader',
    ]);
    expect(besides({ grants: [aGrant('granted')], mentor: null })).toContain('grant-to-company to leader');
    expect(besides({ grants: [aGrant('granted')], mentor: OUTSIDER })).toEqual([
      'grant-to-citizen to mentee',
    ]);
    expect(besides({ grants: [aGrant('granted')], leaderId: null })).toEqual(['grant-to-citizen to mentee']);
  });

  it('after another is an extension', () => {
    const grants = [aGrant('granted', 'first'), aGrant('granted', 'second')];
    expect(besides({ grants, mentor: OUTSIDER })).toEqual([
      'grant-to-citizen to mentee',
      'extension to mentee',
    ]);
  });

  it('after one that was revoked is the first', () => {
    const grants = [aGrant('revoked'), aGrant('granted', 'second')];
    expect(besides({ grants, mentor: OUTSIDER })).toEqual([
      'grant-ending to mentee',
      'grant-to-citizen to mentee',
    ]);
  });

  it('after one that was refused is the first', () => {
    expect(besides({ grants: [aGrant('refused'), aGrant('granted', 'second')], mentor: OUTSIDER })).toEqual([
      'grant-refusal to mentee',
      'grant-to-citizen to mentee',
    ]);
  });

  it.each(['revoked', 'ended-early'] as const)('that is %s is told to end', (status) => {
    expect(besides({ grants: [aGrant(status)] })).toEqual([
      'grant-ending to mentee',
      'grant-ending to leader',
    ]);
    expect(besides({ grants: [aGrant(status)], mentor: OUTSIDER })).toEqual(['grant-ending to mentee']);
  });

  it.each(['draft', 'recommended', 'hearing'] as const)('that is %s is not told of yet', (status) => {
    expect(besides({ grants: [aGrant(status)] })).toEqual([]);
  });
});

describe('what is owed', () => {
  const isOwed = (changes: Partial<LettersState>): boolean[] =>
    lettersOffered(state(changes))
      .filter(({ kind }) => !kind.startsWith('orientation'))
      .map((offer) => offer.isOwed);

  it('is every decision, hearing and answer, and what is asked for', () => {
    expect(isOwed({ grants: [aGrant('refused')] })).toEqual([true]);
    expect(isOwed({ hearings: [{ id: 'hearing', party: 'mentee', deadlineDay: '2026-12-01' }] })).toEqual([
      true,
    ]);
    expect(isOwed({ claims: [aClaim({ status: 'returned' })] })).toEqual([true]);
    expect(isOwed({ claims: [aClaim({ status: 'refused', hasRefusedLines: true })] })).toEqual([true]);
  });

  it('is no orientation, specification, reminder, certificate or invitation', () => {
    expect(lettersOffered(state()).some((offer) => offer.isOwed)).toBe(false);
    expect(isOwed({ claims: [aClaim({ status: 'paid' })] })).toEqual([false]);
    expect(isOwed({ monthsToClaim: ['2026-10'] })).toEqual([false]);
  });
});

describe('a claim', () => {
  it('that was put back asks for what is missing', () => {
    expect(besides({ claims: [aClaim({ status: 'returned' })] })).toEqual([
      'missing-documentation to leader',
    ]);
  });

  it.each(['approved', 'refused', 'payment-failed'] as const)(
    'that is %s with lines refused says why',
    (status) => {
      expect(besides({ claims: [aClaim({ status, hasRefusedLines: true })] })).toEqual([
        'claim-refusal to leader',
      ]);
    },
  );

  it('that is approved whole says nothing before it is paid', () => {
    expect(besides({ claims: [aClaim({ status: 'approved' })] })).toEqual([]);
    expect(besides({ claims: [aClaim({ status: 'hearing', hasRefusedLines: true })] })).toEqual([]);
  });

  it('of a mentor from outside that is paid is not specified as a transfer', () => {
    expect(besides({ claims: [aClaim({ status: 'paid', mentorId: 'them' })] })).toEqual([]);
  });

  it('that is paid in part has both letters', () => {
    expect(besides({ claims: [aClaim({ status: 'paid', hasRefusedLines: true })] })).toEqual([
      'claim-refusal to leader',
      'payment-specification to leader',
    ]);
  });

  it('of a mentor from outside is answered to that mentor', () => {
    const [letter] = lettersOffered(
      state({ claims: [aClaim({ status: 'returned', mentorId: 'them' })], status: 'ended' }),
    );
    expect(letter).toMatchObject({ recipient: 'mentor', recipientId: 'them' });
  });

  it('of a month that nobody has sent is reminded of, one letter a month', () => {
    const months = lettersOffered(state({ monthsToClaim: ['2026-10', '2026-11'] })).filter(
      ({ kind }) => kind === 'claim-reminder',
    );
    expect(months.map(({ occasion }) => occasion)).toEqual(['2026-10', '2026-11']);
    expect(besides({ monthsToClaim: ['2026-10'], leaderId: null })).toEqual([]);
  });
});

describe('a correction', () => {
  const aCorrection = (changes: Partial<LettersState['corrections'][number]>) => ({
    corrections: [{ id: 'c', status: 'approved' as const, amountOre: -100, month: '2026-10', ...changes }],
  });

  it.each(['approved', 'partly-recovered', 'recovered', 'waived'] as const)(
    'downwards that is %s is told to the leader',
    (status) => {
      expect(besides(aCorrection({ status }))).toEqual(['repayment to leader']);
    },
  );

  it.each(['proposed', 'hearing', 'rejected'] as const)('that is %s is not told of', (status) => {
    expect(besides(aCorrection({ status }))).toEqual([]);
  });

  it.each(['approved', 'in-payment', 'paid', 'payment-failed'] as const)(
    'upwards that is %s is told to the leader',
    (status) => {
      expect(besides(aCorrection({ amountOre: 100, status }))).toEqual(['additional-payment to leader']);
    },
  );

  it('upwards is told once it is decided', () => {
    expect(besides(aCorrection({ amountOre: 100, status: 'proposed' }))).toEqual([]);
  });
});

it('answers a complaint when it is handled, whoever complained', () => {
  const complaint = { id: 'c', party: 'mentee' as const, mentorId: null, receivedDay: '2026-11-10' };
  expect(besides({ complaints: [{ ...complaint, status: 'received' }] })).toEqual([]);
  for (const status of ['upheld', 'changed', 'partly-changed', 'forwarded', 'closed'] as const) {
    expect(besides({ complaints: [{ ...complaint, status }] })).toEqual(['complaint-answer to mentee']);
  }
});

it('sends a hearing to the party that is heard', () => {
  const hearings = [{ id: 'h', party: 'leader' as const, deadlineDay: '2026-12-01' }];
  expect(besides({ hearings })).toEqual(['hearing to leader']);
});

it('sends an agreement to its parties but the organiser, who has it', () => {
  const agreements = [
    {
      id: 'a',
      parties: ['leader' as const, 'mentor' as const, 'organiser' as const],
      mentorId: 'mentor',
      inForceDay: '2026-10-01',
    },
  ];
  expect(besides({ agreements })).toEqual(['agreement to leader', 'agreement to mentor']);
  const later = { id: 'later', isColleague: true };
  expect(besides({ agreements, mentor: later })).toEqual(['agreement to leader']);
  expect(
    besides({ agreements: agreements.map((one) => ({ ...one, mentorId: null })), mentor: later }),
  ).toEqual(['agreement to leader', 'agreement to mentor']);
});

describe('the end of a course', () => {
  const end = { id: 'move', isStop: false, day: '2027-03-31' };

  it('is told to all in it, with a certificate to the two', () => {
    expect(offered({ status: 'ended', end, mayEvaluateTheEnd: true })).toEqual([
      'ending to mentee',
      'ending to mentor',
      'ending to leader',
      'invitation-to-evaluate to mentee',
      'invitation-to-evaluate to mentor',
      'certificate to mentee',
      'certificate to mentor',
    ]);
  });

  it('gives no certificate where it was stopped, and writes to nobody who is not there', () => {
    const stopped = { status: 'broken-off' as const, end: { ...end, isStop: true } };
    expect(offered({ ...stopped, mentor: null, leaderId: null })).toEqual(['ending to mentee']);
  });

  it('is not told of while the course runs, nor after it was opened again', () => {
    expect(besides({ end: null, mayEvaluateTheEnd: true })).toEqual([
      'invitation-to-evaluate to mentee',
      'invitation-to-evaluate to mentor',
    ]);
    expect(besides({ end })).toEqual([]);
  });
});
