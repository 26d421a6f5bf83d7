import {
  type Arbitrary,
  assert,
  constant,
  constantFrom,
  integer,
  property,
  record,
  shuffledSubarray,
  string,
  tuple,
  uniqueArray,
  uuid,
} from 'fast-check';
import {
  assessmentRefusals,
  documentationRefusals,
  drawn,
  drawRefusals,
  oreOf,
  type PaidClaim,
} from '../../../src/payments/sampling/sample.rules.js';

const PAID: Arbitrary<PaidClaim[]> = uniqueArray(
  record({
    id: uuid(),
    cvr: constantFrom('11111111', '22222222', '33333333'),
    amountOre: integer({ min: 1, max: 5_000_000_00 }),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);
const SHARE = integer({ min: 1, max: 10_000 });
const SEED = string({ minLength: 1, maxLength: 64 });

describe('a draw', () => {
  it('reaches the share of each employer, with no claim that it could have stopped before', () => {
    assert(
      property(PAID, SHARE, SEED, (paid, share, seed) => {
        const taken = drawn(paid, share, seed);
        for (const [cvr, all] of Map.groupBy(paid, (claim) => claim.cvr)) {
          const own = taken.filter((claim) => claim.cvr === cvr);
          expect(own.length).toBeGreaterThan(0);
          expect(oreOf(own) * 10_000).toBeGreaterThanOrEqual(oreOf(all) * share);
          expect(oreOf(own.slice(0, -1)) * 10_000).toBeLessThan(oreOf(all) * share);
        }
      }),
    );
  });

  it('takes nothing twice, and nothing that was not paid', () => {
    assert(
      property(PAID, SHARE, SEED, (paid, share, seed) => {
        const taken = drawn(paid, share, seed);
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.every((claim) => paid.includes(claim))).toBe(true);
      }),
    );
  });

  it('is the same by the same seed, in whatever order the claims come', () => {
    const shuffled = PAID.chain((paid) =>
      tuple(constant(paid), shuffledSubarray(paid, { minLength: paid.length })),
    );
    assert(
      property(shuffled, SHARE, SEED, ([paid, otherwise], share, seed) => {
        expect(drawn(otherwise, share, seed)).toEqual(drawn(paid, share, seed));
      }),
    );
  });

  it('is another by another seed', () => {
    const paid = Array.from({ length: 20 }, (_, at) => ({ id: `claim ${at}`, cvr: '1', amountOre: 100 }));
    expect(drawn(paid, 1000, 'hest')).toHaveLength(2);
    expect(drawn(paid, 1000, 'hest')).not.toEqual(drawn(paid, 1000, 'ko'));
  });

  it('takes all of a hundred percent, and one of next to nothing', () => {
    const paid = Array.from({ length: 9 }, (_, at) => ({ id: `claim ${at}`, cvr: '1', amountOre: 100 }));
    expect(drawn(paid, 10_000, 'hest')).toHaveLength(9);
    expect(drawn(paid, 1, 'hest')).toHaveLength(1);
  });

  it('is of a year that is over, once, and of something', () => {
    const facts = { year: 2026, isDrawn: false, paid: 3 };
    expect(drawRefusals(facts, '2027-01-01')).toEqual([]);
    expect(drawRefusals(facts, '2026-12-31')).toEqual([{ because: 'year-not-over', year: 2026 }]);
    expect(drawRefusals({ ...facts, isDrawn: true }, '2027-01-01')).toEqual([
      { because: 'already-drawn', year: 2026 },
    ]);
    expect(drawRefusals({ ...facts, paid: 0 }, '2027-01-01')).toEqual([
      { because: 'nothing-paid', year: 2026 },
    ]);
  });
});

it('is documented once, and not after it was assessed', () => {
  expect(documentationRefusals({ status: 'asked' })).toEqual([]);
  expect(documentationRefusals({ status: 'documented' })).toEqual([{ because: 'already-documented' }]);
  expect(documentationRefusals({ status: 'faulty' })).toEqual([{ because: 'already-assessed' }]);
});

describe('an assessment', () => {
  const OF = { status: 'documented' as const, deadlineDay: '2027-01-20', decidedBy: 'decider' };
  const BY = { personId: 'other', takesPart: false };
  const RIGHT = { outcome: 'accepted' as const, words: null };
  const DAY = '2027-01-20';

  it('is by somebody who neither decided the claim nor takes part', () => {
    expect(assessmentRefusals(OF, RIGHT, BY, DAY)).toEqual([]);
    expect(assessmentRefusals(OF, RIGHT, { ...BY, personId: 'decider' }, DAY)).toEqual([
      { because: 'own-decision' },
    ]);
    expect(assessmentRefusals(OF, RIGHT, { ...BY, takesPart: true }, DAY)).toEqual([
      { because: 'takes-part' },
    ]);
  });

  it('is made once', () => {
    expect(assessmentRefusals({ ...OF, status: 'accepted' }, RIGHT, BY, DAY)).toEqual([
      { because: 'already-assessed' },
    ]);
    expect(assessmentRefusals({ ...OF, status: 'faulty' }, RIGHT, BY, DAY)).toEqual([
      { because: 'already-assessed' },
    ]);
  });

  it('waits for documentation until the deadline has passed', () => {
    const asked = { ...OF, status: 'asked' as const };
    const found = { outcome: 'faulty' as const, words: 'Intet svar' };
    expect(assessmentRefusals(asked, found, BY, DAY)).toEqual([
      { because: 'waits-for-documentation', deadlineDay: DAY },
    ]);
    expect(assessmentRefusals(asked, found, BY, '2027-01-21')).toEqual([]);
  });

  it('says what is wrong, and why something undocumented is right', () => {
    const missing = [{ because: 'words-missing' }];
    expect(assessmentRefusals(OF, { outcome: 'faulty', words: null }, BY, DAY)).toEqual(missing);
    expect(assessmentRefusals(OF, { outcome: 'faulty', words: 'To timer for meget' }, BY, DAY)).toEqual([]);
    const asked = { ...OF, status: 'asked' as const };
    expect(assessmentRefusals(asked, RIGHT, BY, '2027-01-21')).toEqual(missing);
    expect(assessmentRefusals(asked, { ...RIGHT, words: 'På papir' }, BY, '2027-01-21')).toEqual([]);
  });
});
