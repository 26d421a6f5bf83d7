import {
  answerRefusals,
  type AnswerTyped,
  askedRole,
  deadlinesOf,
  isHandling,
  isOpen,
  type PairFacts,
  placeRefusals,
  type ProposalState,
  type ProposalStatus,
  proposeRefusals,
  replyRefusals,
  statusAfter,
  statusOn,
  statusToldTo,
  withdrawRefusals,
} from '../../../src/matching/proposals/proposal.rules.js';

const SAID = { says: 'En mentor har én mentee ad gangen.', source: 'DJ' };
const ASKED: ProposalState = { status: 'first-asked', firstRole: 'mentor', askedDay: '2026-11-03' };
const SECOND: ProposalState = { ...ASKED, status: 'second-asked' };
const YES: AnswerTyped = { says: 'yes', hasNoTie: true };

function pair(differences: Partial<PairFacts> = {}): PairFacts {
  return {
    mentor: { personId: 'a', scheme: 'journalist', isOpen: true, running: 0, proposed: 0 },
    mentee: { personId: 'b', scheme: 'journalist', isOpen: true, running: 0, isProposed: false },
    ties: { familyTie: false, lineOfCommand: false },
    atATime: { most: 1, mayBeMore: true, rule: SAID },
    order: { first: 'mentor', isFixed: true, rule: SAID },
    askFirst: null,
    isAgreed: false,
    ...differences,
  };
}

const because = (refusals: { because: string }[]) => refusals.map((one) => one.because);

describe('two who are proposed to each other', () => {
  const { mentor, mentee } = pair();

  it('are two people with open applications under one scheme', () => {
    expect(proposeRefusals(pair())).toEqual([]);
    const same = pair({ mentee: { ...mentee, personId: 'a', scheme: 'doctor', isOpen: false } });
    expect(because(proposeRefusals(same))).toEqual([
      'not-with-oneself',
      'other-scheme',
      'application-closed',
    ]);
    expect(proposeRefusals(pair({ mentor: { ...mentor, isOpen: false } }))).toEqual([
      { because: 'application-closed', of: 'mentor' },
    ]);
  });

  it('are not of one family, and not of one line of command', () => {
    const ties = { familyTie: true, lineOfCommand: true };
    expect(because(proposeRefusals(pair({ ties })))).toEqual(['family-tie', 'line-of-command']);
  });

  it('have no other mentor, and stand in no other proposal', () => {
    expect(because(proposeRefusals(pair({ mentee: { ...mentee, running: 1 } })))).toEqual([
      'has-a-mentor-already',
    ]);
    expect(because(proposeRefusals(pair({ mentee: { ...mentee, isProposed: true } })))).toEqual([
      'proposed-already',
    ]);
  });

  it.each([[{ running: 1, proposed: 0 }], [{ running: 0, proposed: 1 }]])(
    'have room with the mentor, or it is agreed: %j',
    (taken) => {
      const full = { mentor: { ...mentor, ...taken } };
      expect(proposeRefusals(pair(full))).toEqual([
        { because: 'mentor-has-no-room', most: 1, mayBeMore: true, ...SAID },
      ]);
      expect(proposeRefusals(pair({ ...full, isAgreed: true }))).toEqual([]);
      const must = { most: 1, mayBeMore: false, rule: SAID };
      expect(because(proposeRefusals(pair({ ...full, isAgreed: true, atATime: must })))).toEqual([
        'mentor-has-no-room',
      ]);
      expect(proposeRefusals(pair({ ...full, atATime: null }))).toEqual([]);
    },
  );
});

describe('who is asked first', () => {
  const { order } = pair();

  it('is whom the scheme names where it must be so, and is refused with its words', () => {
    expect(proposeRefusals(pair({ askFirst: 'mentor' }))).toEqual([]);
    expect(proposeRefusals(pair({ askFirst: 'mentee' }))).toEqual([
      { because: 'asked-out-of-order', first: 'mentor', ...SAID },
    ]);
  });

  it('is whom the coordinator chooses where the scheme leaves it open', () => {
    expect(proposeRefusals(pair({ askFirst: 'mentee', order: { ...order, isFixed: false } }))).toEqual([]);
    expect(proposeRefusals(pair({ askFirst: 'mentee', order: { ...order, rule: null } }))).toEqual([]);
  });
});

describe('an answer', () => {
  it('is expected of the first, then of the second, then of nobody', () => {
    expect(askedRole(ASKED)).toBe('mentor');
    expect(askedRole(SECOND)).toBe('mentee');
    expect(askedRole({ ...SECOND, firstRole: 'mentee' })).toBe('mentor');
    expect(askedRole({ ...ASKED, status: 'agreed' })).toBeNull();
  });

  it('is given by the one who is asked, on the last day at the latest', () => {
    expect(answerRefusals(ASKED, 'mentor', YES, '2026-11-17')).toEqual([]);
    expect(because(answerRefusals(ASKED, 'mentee', YES, '2026-11-04'))).toEqual(['not-asked-now']);
    expect(answerRefusals(ASKED, 'mentor', YES, '2026-11-18')).toEqual([
      { because: 'answered-too-late', lapsesDay: '2026-11-17' },
    ]);
    expect(deadlinesOf(ASKED)).toEqual({ answerDay: '2026-11-10', lapsesDay: '2026-11-17' });
  });

  it('says with a yes that nothing ties the two, with a question what is asked, and with a no nothing', () => {
    expect(because(answerRefusals(ASKED, 'mentor', { says: 'yes' }, '2026-11-04'))).toEqual([
      'ties-not-answered',
    ]);
    expect(because(answerRefusals(ASKED, 'mentor', { says: 'ask-more' }, '2026-11-04'))).toEqual([
      'question-missing',
    ]);
    expect(answerRefusals(ASKED, 'mentor', { says: 'ask-more', text: 'Hvor?' }, '2026-11-04')).toEqual([]);
    expect(answerRefusals(ASKED, 'mentor', { says: 'no' }, '2026-11-04')).toEqual([]);
  });

  it.each<[ProposalState, AnswerTyped['says'], ProposalStatus]>([
    [ASKED, 'yes', 'second-asked'],
    [SECOND, 'yes', 'agreed'],
    [ASKED, 'no', 'declined'],
    [SECOND, 'no', 'declined'],
    [ASKED, 'ask-more', 'first-asked'],
  ])('makes of %j by %s: %s', (state, says, after) => {
    expect(statusAfter(state, says)).toBe(after);
  });
});

it('lapses by silence, and not once both have agreed', () => {
  expect(statusOn(ASKED, '2026-11-17')).toBe('first-asked');
  expect(statusOn(ASKED, '2026-11-18')).toBe('lapsed');
  expect(statusOn({ ...ASKED, status: 'agreed' }, '2027-11-18')).toBe('agreed');
});

it('tells one of the pair that it came to nothing, and not why', () => {
  expect(statusToldTo('declined')).toBe('withdrawn');
  expect(statusToldTo('lapsed')).toBe('withdrawn');
  expect(statusToldTo('agreed')).toBe('agreed');
});

it('is replied to, taken back and made a course while it can be', () => {
  expect(replyRefusals('first-asked', 'ask-more')).toEqual([]);
  expect(replyRefusals('second-asked', 'reply')).toEqual([{ because: 'nothing-asked' }]);
  expect(replyRefusals('agreed', 'ask-more')).toEqual([{ because: 'not-open-any-longer' }]);
  expect(withdrawRefusals('agreed')).toEqual([]);
  expect(withdrawRefusals('placed')).toEqual([{ because: 'not-open-any-longer' }]);
  expect(placeRefusals('agreed')).toEqual([]);
  expect(placeRefusals('declined')).toEqual([{ because: 'not-agreed-yet' }]);
  expect([isOpen('agreed'), isOpen('lapsed')]).toEqual([true, false]);
  expect([isHandling({ because: 'nothing-asked' }), isHandling({ because: 'other' })]).toEqual([true, false]);
});
