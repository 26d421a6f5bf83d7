import {
  changeRefusals,
  countsHours,
  decisionRefusals,
  draftRefusals,
  type GrantFacts,
  GRANT_STATUSES,
  type GrantFrame,
  recommendationRefusals,
  returnRefusals,
  takingBackRefusals,
} from '../../src/grants/grant.rules.js';
import { lastDayOfMonths } from '../../src/shared/period.js';

const UNPAID = { says: 'Mentors timer betales ikke.', source: 'Ordningen' };
const RULE = { says: 'Højst 6 måneder ad gangen', source: 'LAB § 167, stk. 1' };

function frame(firstDay: string, differences: Partial<GrantFrame> = {}): GrantFrame {
  return {
    unpaid: null,
    lastDayAllowed: lastDayOfMonths(firstDay, 6),
    rule: RULE,
    placement: { firstDay, isOver: false },
    ...differences,
  };
}

describe('a drafted grant', () => {
  const half = { firstDay: '2026-10-01', lastDay: '2027-03-31' };

  it.each([
    ['2026-10-01', '2027-03-31', '2027-04-01'],
    ['2026-08-31', '2027-02-28', '2027-03-01'],
    ['2027-08-31', '2028-02-29', '2028-03-01'],
    ['2026-11-15', '2027-05-14', '2027-05-15'],
  ])('of six months from %s ends on %s at the latest', (firstDay, lastDay, dayAfter) => {
    expect(draftRefusals({ firstDay, lastDay }, frame(firstDay))).toEqual([]);
    expect(draftRefusals({ firstDay, lastDay: dayAfter }, frame(firstDay))).toEqual([
      { because: 'grant-too-long', lastDayAllowed: lastDay, ...RULE },
    ]);
  });

  it('may be a single day, and not less', () => {
    const firstDay = '2026-10-01';

    expect(draftRefusals({ firstDay, lastDay: firstDay }, frame(firstDay))).toEqual([]);
    expect(draftRefusals({ firstDay, lastDay: '2026-09-30' }, frame(firstDay))).toEqual([
      { because: 'grant-ends-before-it-begins' },
    ]);
  });

  it('begins with the placement at the earliest', () => {
    const placement = { firstDay: '2026-10-02', isOver: false };

    expect(draftRefusals(half, frame('2026-10-01', { placement }))).toEqual([
      { because: 'grant-before-placement', placementFirstDay: '2026-10-02' },
    ]);
  });

  it('is not written on a placement that is over, nor under a scheme that does not pay', () => {
    const placement = { firstDay: '2026-10-01', isOver: true };

    expect(draftRefusals(half, frame('2026-10-01', { placement, unpaid: UNPAID }))).toEqual([
      { because: 'scheme-does-not-pay', ...UNPAID },
      { because: 'placement-is-over' },
    ]);
  });
});

describe('a change of a grant', () => {
  const half = { firstDay: '2026-10-01', lastDay: '2027-03-31' };

  it('keeps to the same frame, and is for drafts alone', () => {
    expect(changeRefusals('draft', half, frame('2026-10-01'))).toEqual([]);
    expect(changeRefusals('draft', { ...half, lastDay: '2027-04-01' }, frame('2026-10-01'))).toMatchObject([
      { because: 'grant-too-long' },
    ]);
    expect(changeRefusals('recommended', half, frame('2026-10-01'))).toEqual([
      { because: 'grant-not-a-draft', status: 'recommended' },
    ]);
  });
});

type Recommendable = GrantFacts & { returnedBy: string | null };

function grant(differences: Partial<Recommendable> = {}): Recommendable {
  return {
    firstDay: '2026-11-03',
    lastDay: '2027-03-31',
    status: 'draft',
    recommendedBy: null,
    returnedBy: null,
    beganBeforeBecause: null,
    ...differences,
  };
}

describe('a recommendation', () => {
  it('is made of a draft, once', () => {
    expect(recommendationRefusals(grant(), 'consultant', '2026-11-03')).toEqual([]);
    expect(recommendationRefusals(grant({ status: 'recommended' }), 'consultant', '2026-11-03')).toEqual([
      { because: 'grant-not-a-draft', status: 'recommended' },
    ]);
  });

  it('of a grant that has begun needs a reason', () => {
    expect(recommendationRefusals(grant(), 'consultant', '2026-11-04')).toEqual([
      { because: 'began-before-decision', firstDay: '2026-11-03' },
    ]);
    expect(
      recommendationRefusals(grant({ beganBeforeBecause: 'Det hastede' }), 'consultant', '2026-11-04'),
    ).toEqual([]);
  });
});

describe('a recommendation of what was sent back', () => {
  it('is made by another than whoever sent it back', () => {
    const sentBack = grant({ returnedBy: 'caseworker' });
    expect(recommendationRefusals(sentBack, 'consultant', '2026-11-03')).toEqual([]);
    expect(recommendationRefusals(sentBack, 'caseworker', '2026-11-03')).toEqual([{ because: 'own-return' }]);
  });
});

describe('a return', () => {
  it('is of a recommendation that nobody has decided', () => {
    expect(returnRefusals(grant({ status: 'recommended' }))).toEqual([]);
    expect(returnRefusals(grant({ status: 'granted' }))).toEqual([
      { because: 'grant-not-recommended', status: 'granted' },
    ]);
  });
});

describe('a recommendation that is taken back', () => {
  it('is one’s own, and not decided', () => {
    const own = grant({ status: 'recommended', recommendedBy: 'kim' });
    expect(takingBackRefusals(own, 'kim')).toEqual([]);
    expect(takingBackRefusals(own, 'karla')).toEqual([{ because: 'not-own-recommendation' }]);
    expect(takingBackRefusals({ ...own, status: 'granted' }, 'kim')).toEqual([
      { because: 'grant-not-recommended', status: 'granted' },
    ]);
  });
});

describe('a decision on a grant', () => {
  const recommended = grant({ status: 'recommended', recommendedBy: 'consultant' });
  const granted = { outcome: 'granted' as const, reasonCode: null, legalBasis: 'LAB § 167' };
  const caseworker = { personId: 'caseworker', takesPart: false };

  it('is made of a recommendation, once', () => {
    expect(decisionRefusals(recommended, granted, caseworker, '2026-11-03')).toEqual([]);
    expect(decisionRefusals(grant({ status: 'granted' }), granted, caseworker, '2026-11-03')).toEqual([
      { because: 'grant-not-recommended', status: 'granted' },
    ]);
  });

  it('is not made by whoever recommended', () => {
    const consultant = { ...caseworker, personId: 'consultant' };

    expect(decisionRefusals(recommended, granted, consultant, '2026-11-03')).toEqual([
      { because: 'own-recommendation' },
    ]);
  });

  it('is not made by somebody of the case', () => {
    expect(decisionRefusals(recommended, granted, { ...caseworker, takesPart: true }, '2026-11-03')).toEqual([
      { because: 'takes-part' },
    ]);
  });

  it('needs a law of its day', () => {
    const lawless = { ...granted, legalBasis: null };

    expect(decisionRefusals(recommended, lawless, caseworker, '2026-11-03')).toEqual([
      { because: 'no-legal-basis', day: '2026-11-03' },
    ]);
  });

  it('grants what has begun with a reason only, and refuses it without', () => {
    const refused = { ...granted, outcome: 'refused' as const, reasonCode: 'other' };

    expect(decisionRefusals(recommended, granted, caseworker, '2026-11-04')).toEqual([
      { because: 'began-before-decision', firstDay: '2026-11-03' },
    ]);
    expect(decisionRefusals(recommended, refused, caseworker, '2026-11-04')).toEqual([]);
  });

  it('refuses with a coded reason', () => {
    const uncoded = { ...granted, outcome: 'refused' as const };
    expect(decisionRefusals(recommended, uncoded, caseworker, '2026-11-03')).toEqual([
      { because: 'grant-reason-code-missing' },
    ]);
  });
});

it('takes hours where it is granted, also where it ended early', () => {
  expect(GRANT_STATUSES.filter(countsHours)).toEqual(['granted', 'ended-early']);
});
