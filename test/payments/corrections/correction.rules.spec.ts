import {
  correctionDecisionRefusals,
  correctionHearingRefusals,
} from '../../../src/payments/corrections/correction-decision.rules.js';
import {
  differencesOf,
  isLegalCorrectionMove,
  mayBeCorrected,
  minutesOf,
  oreOf,
  proposalRefusals,
} from '../../../src/payments/corrections/correction.rules.js';

const LINE = {
  id: 'a',
  grantId: 'grant',
  isApproved: true,
  minutes: 450,
  wageCostOre: 24_799,
  amountOre: 185_993,
};
const CLAIM = {
  claimStatus: 'paid',
  settlement: 'payment-run',
  open: null,
  takesPart: false,
  standing: [LINE, { ...LINE, id: 'b', isApproved: false }],
  minutesLeft: [{ grantId: 'grant', minutes: 60 }],
} as const;

function proposal(right: object, differently: object = {}) {
  const claim = { ...CLAIM, standing: [...CLAIM.standing], minutesLeft: [...CLAIM.minutesLeft] };
  const lines = [{ id: 'a', minutes: 450, wageCostOre: 24_799, ...right }];
  return proposalRefusals({ ...claim, ...differently }, lines).map(({ because }) => because);
}

describe('a correction', () => {
  it('is of what runs pay, and of nothing that is settled otherwise', () => {
    expect(proposal({ minutes: 440 })).toEqual([]);
    expect(proposal({ minutes: 440 }, { settlement: 'e-invoice' })).toEqual(['settled-outside-runs']);
  });

  it('is the difference to what stands, rounded as the line was', () => {
    const lines = differencesOf([LINE], [{ id: 'a', minutes: 405, wageCostOre: 24_799 }]);
    expect([minutesOf(lines), oreOf(lines)]).toEqual([-45, 167_393 - 185_993]);
    expect(differencesOf([LINE], [{ id: 'a', minutes: 450, wageCostOre: 24_799 }])).toEqual([]);
    expect(oreOf(differencesOf([LINE], [{ id: 'a', minutes: 450, wageCostOre: 24_800 }]))).toBe(7);
  });

  it('is of what was approved, whatever became of the payment', () => {
    expect(proposal({ minutes: 400 })).toEqual([]);
    expect(proposal({ minutes: 400 }, { claimStatus: 'submitted' })).toEqual(['claim-not-approved']);
    expect(mayBeCorrected('settled')).toBe(true);
    expect(mayBeCorrected('refused')).toBe(false);
  });

  it('changes something, in an approved line of the claim, one time', () => {
    expect(proposal({})).toEqual(['nothing-changes']);
    expect(proposal({ id: 'c', minutes: 400 })).toEqual(['line-unknown']);
    expect(proposal({ id: 'b', minutes: 400 })).toEqual(['line-was-refused']);
    const twice = [1, 2].map(() => ({ id: 'a', minutes: 400, wageCostOre: 24_799 }));
    expect(proposalRefusals({ ...CLAIM, standing: [LINE], minutesLeft: [] }, twice)).toContainEqual({
      because: 'line-corrected-twice',
      id: 'a',
    });
  });

  it('is one at a time of a claim, and by nobody who takes part', () => {
    expect(proposal({ minutes: 400 }, { open: 'R-2026-00001' })).toEqual(['correction-open']);
    expect(proposal({ minutes: 400 }, { takesPart: true })).toEqual(['takes-part']);
  });

  it('fills the grant to the last minute, and no further', () => {
    expect(proposal({ minutes: 510 })).toEqual([]);
    expect(proposal({ minutes: 511 })).toEqual(['grant-exceeded']);
    expect(proposal({ minutes: 400 }, { minutesLeft: [{ grantId: 'grant', minutes: -60 }] })).toEqual([]);
  });
});

const DOWN = {
  status: 'proposed',
  amountOre: -100,
  proposedBy: 'consultant',
  legalBasis: 'LAB § 167',
} as const;
const JUDGE = { personId: 'caseworker', takesPart: false, decides: true };
const TODAY = '2026-11-20';
const OPEN = { deadlineDay: TODAY, answeredAt: null };
const OVER = { deadlineDay: '2026-11-19', answeredAt: null };

function hearing(differently: object = {}, sender: object = {}, latest: typeof OPEN | null = null) {
  const refusals = correctionHearingRefusals(
    { ...DOWN, ...differently },
    { ...JUDGE, ...sender },
    latest,
    TODAY,
  );
  return refusals.map(({ because }) => because);
}

describe('the hearing of a correction', () => {
  it('is sent by a second person, of what is to be paid back', () => {
    expect(hearing()).toEqual([]);
    expect(hearing({ amountOre: 100 })).toEqual(['not-downwards']);
    expect(hearing({}, { personId: 'consultant' })).toEqual(['own-correction']);
    expect(hearing({}, { takesPart: true })).toEqual(['takes-part']);
    expect(hearing({ status: 'approved' })).toEqual(['correction-status']);
  });

  it('is one at a time, and again when the one before is over', () => {
    expect(hearing({ status: 'hearing' }, {}, OPEN)).toEqual(['heard-already']);
    expect(hearing({ status: 'hearing' }, {}, OVER)).toEqual([]);
  });
});

function decision(
  decided: object = {},
  differently: object = {},
  judge: object = {},
  heard: object = {},
): string[] {
  return correctionDecisionRefusals(
    { ...DOWN, ...differently },
    { outcome: 'approved', reason: null, ...decided },
    { ...JUDGE, ...judge },
    { hearing: null, waiver: null, ...heard },
    TODAY,
  ).map(({ because }) => because);
}

describe('the decision of a correction', () => {
  it('comes after the hearing where something is to be paid back, and at once upwards', () => {
    expect(decision()).toEqual(['not-heard']);
    expect(decision({}, { status: 'hearing' }, {}, { hearing: OPEN })).toEqual(['hearing-open']);
    expect(decision({}, { status: 'hearing' }, {}, { hearing: OVER })).toEqual([]);
    expect(decision({}, {}, {}, { waiver: { because: 'party-gave-the-facts', words: null } })).toEqual([]);
    expect(decision({}, { amountOre: 100 })).toEqual([]);
  });

  it('is by a caseworker who neither proposed it nor takes part', () => {
    expect(decision({}, { amountOre: 100 }, { personId: 'consultant' })).toEqual(['own-correction']);
    expect(decision({}, { amountOre: 100 }, { takesPart: true })).toEqual(['takes-part']);
    expect(decision({}, { amountOre: 100 }, { decides: false })).toEqual(['caseworkers-decide']);
  });

  it('says why it is rejected; whoever proposed it takes it back until somebody agreed', () => {
    expect(decision({ outcome: 'rejected' })).toEqual(['reason-missing']);
    expect(decision({ outcome: 'rejected', reason: 'Nej' })).toEqual([]);
    const own = { personId: 'consultant', decides: false };
    expect(decision({ outcome: 'rejected', reason: 'En fejl' }, {}, own)).toEqual([]);
    expect(decision({ outcome: 'rejected', reason: 'En fejl' }, { status: 'hearing' }, own)).toEqual([
      'caseworkers-decide',
      'own-correction',
    ]);
  });

  it('is made once, under the law of its day', () => {
    expect(decision({}, { status: 'rejected' })).toEqual(['correction-status']);
    expect(decision({}, { amountOre: 100, legalBasis: null })).toEqual(['no-legal-basis']);
    expect(isLegalCorrectionMove('recovery', 'partly-recovered')).toBe(true);
    expect(isLegalCorrectionMove('recovery', 'recovered')).toBe(false);
  });
});
