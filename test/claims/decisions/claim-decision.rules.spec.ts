import {
  type DecisionFacts,
  decisionRefusals,
  decisionTotals,
  type LineDecision,
  returnRefusals,
  statusAfter,
} from '../../../src/claims/decisions/claim-decision.rules.js';

const CLAIM: DecisionFacts = {
  status: 'submitted',
  submittedBy: 'leader',
  lineIds: ['one', 'two'],
  legalBasis: 'LAB § 167',
};
const BOTH: LineDecision[] = [
  { id: 'one', outcome: 'approved' },
  { id: 'two', outcome: 'refused', reasonCode: 'other', reason: 'Mentor holdt ferie' },
];
const CASEWORKER = { personId: 'caseworker', takesPart: false };

function refusals(
  claim: Partial<DecisionFacts> = {},
  decisions: LineDecision[] = BOTH,
  decider: Partial<typeof CASEWORKER> = {},
) {
  return decisionRefusals({ ...CLAIM, ...claim }, decisions, { ...CASEWORKER, ...decider }, '2026-11-03');
}

describe('a decision on a claim', () => {
  it('decides each line once', () => {
    expect(refusals()).toEqual([]);
  });

  it('leaves no line undecided', () => {
    expect(refusals({}, BOTH.slice(0, 1))).toEqual([{ because: 'line-undecided', id: 'two' }]);
  });

  it('decides no line twice', () => {
    expect(refusals({}, [...BOTH, { id: 'one', outcome: 'approved' }])).toEqual([
      { because: 'line-decided-twice', id: 'one' },
    ]);
  });

  it('knows its own lines only', () => {
    expect(refusals({}, [...BOTH, { id: 'three', outcome: 'approved' }])).toEqual([
      { because: 'line-unknown', id: 'three' },
    ]);
  });

  it('says why a line is refused, by a code and in words', () => {
    expect(refusals({ lineIds: ['one'] }, [{ id: 'one', outcome: 'refused' }])).toEqual([
      { because: 'reason-code-missing', id: 'one' },
      { because: 'reason-missing', id: 'one' },
    ]);
  });

  it('is not made by whoever submitted the claim', () => {
    expect(refusals({}, BOTH, { personId: 'leader' })).toEqual([{ because: 'own-claim' }]);
  });

  it('is not made by somebody of the case', () => {
    expect(refusals({}, BOTH, { takesPart: true })).toEqual([{ because: 'takes-part' }]);
  });

  it('needs a law of its day', () => {
    expect(refusals({ legalBasis: null })).toEqual([{ because: 'no-legal-basis', day: '2026-11-03' }]);
  });

  it('is made of a submitted claim, or after a hearing', () => {
    expect(refusals({ status: 'hearing' })).toEqual([]);
    expect(refusals({ status: 'approved' })).toEqual([
      { because: 'claim-status', move: 'decision', status: 'approved' },
    ]);
  });
});

describe('a decided claim', () => {
  it('is approved when a line is', () => {
    expect(statusAfter(1, 185_993)).toBe('approved');
  });

  it('is refused when no line is approved', () => {
    expect(statusAfter(0, 0)).toBe('refused');
  });

  it('is settled at once when it is worth nothing', () => {
    expect(statusAfter(1, 0)).toBe('settled');
  });
});

describe('a claim that is sent back', () => {
  it('is sent back by somebody outside the case', () => {
    expect(returnRefusals(CLAIM, CASEWORKER)).toEqual([]);
  });

  it('is not sent back by whoever submitted it, nor by one of the case', () => {
    expect(returnRefusals(CLAIM, { personId: 'leader', takesPart: true })).toEqual([
      { because: 'own-claim' },
      { because: 'takes-part' },
    ]);
  });

  it('waits for a decision when it is', () => {
    expect(returnRefusals({ ...CLAIM, status: 'approved' }, CASEWORKER)).toEqual([
      { because: 'claim-status', move: 'return', status: 'approved' },
    ]);
  });
});

describe('a decision on its way', () => {
  const lines = [
    { id: 'one', amountOre: 24_799 },
    { id: 'two', amountOre: 12_400 },
    { id: 'three', amountOre: 100 },
  ];

  it('adds up what is approved and refused, and counts what has no answer', () => {
    const answers = [
      { id: 'one', outcome: 'approved' },
      { id: 'two', outcome: 'refused' },
      { id: 'three', outcome: '' },
    ];
    expect(decisionTotals(lines, answers)).toEqual({ approvedOre: 24_799, refusedOre: 12_400, undecided: 1 });
    expect(decisionTotals(lines, [])).toEqual({ approvedOre: 0, refusedOre: 0, undecided: 3 });
  });
});
