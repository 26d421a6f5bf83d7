import { MENTOR_KINDS } from '../../../src/mentors/mentor.rules.js';
import {
  endingRefusals,
  isEmployee,
  moveRefusals,
  orderReferenceOf,
  recommendationRefusals,
  reopeningRefusals,
  trainingDecisionRefusals,
  type TrainingFrame,
  trainingRefusals,
} from '../../../src/grants/training/training.rules.js';

const TODAY = '2026-11-28';
const TRAINING = { firstDay: '2026-12-01', lastDay: '2026-12-03', priceOre: 450_000 };
const FRAME: TrainingFrame = {
  unpaid: null,
  isOver: false,
  mentorKind: 'company-employee',
  ceilingOre: null,
};
const SAID = { says: 'Ordningen er ulønnet.', source: 'Folder' };

function refusals(frame: Partial<TrainingFrame>, training: Partial<typeof TRAINING> = {}) {
  return trainingRefusals({ ...TRAINING, ...training }, { ...FRAME, ...frame });
}

describe('training is proposed', () => {
  it('for an employee who is a mentor of the case', () => {
    expect(MENTOR_KINDS.filter(isEmployee)).toEqual([
      'company-employee',
      'municipal-employee',
      'institution-employee',
    ]);
    expect(refusals({})).toEqual([]);
    for (const kind of ['external-consultant', 'volunteer'] as const) {
      expect(refusals({ mentorKind: kind })).toEqual([{ because: 'mentor-not-employee', kind }]);
    }
    expect(refusals({ mentorKind: null })).toEqual([{ because: 'mentor-not-of-case' }]);
  });

  it('where the scheme pays, and the course is not over', () => {
    expect(refusals({ unpaid: SAID })).toEqual([{ because: 'scheme-does-not-pay', ...SAID }]);
    expect(refusals({ isOver: true })).toEqual([{ because: 'placement-is-over' }]);
  });

  it('from a first day to a last', () => {
    expect(refusals({}, { lastDay: '2026-12-01' })).toEqual([]);
    expect(refusals({}, { lastDay: '2026-11-30' })).toEqual([{ because: 'training-ends-before-it-begins' }]);
  });

  it('at a price up to what the municipality has set', () => {
    expect(refusals({ ceilingOre: 450_000 })).toEqual([]);
    expect(refusals({ ceilingOre: 449_999 })).toEqual([{ because: 'over-ceiling', ceilingOre: 449_999 }]);
  });
});

describe('training is recommended', () => {
  const NOBODY = { takesPart: false };
  const DRAFT = { ...TRAINING, status: 'draft' } as const;

  it('by somebody who takes no part', () => {
    expect(recommendationRefusals(DRAFT, FRAME, NOBODY)).toEqual([]);
    expect(recommendationRefusals(DRAFT, FRAME, { takesPart: true })).toEqual([{ because: 'takes-part' }]);
    expect(recommendationRefusals({ ...DRAFT, status: 'granted' }, FRAME, NOBODY)).toEqual([
      { because: 'training-status', status: 'granted' },
    ]);
  });

  it('while the course runs and the price is within the ceiling', () => {
    const frame = { ...FRAME, isOver: true, ceilingOre: 449_999 };
    expect(recommendationRefusals(DRAFT, frame, NOBODY)).toEqual([
      { because: 'placement-is-over' },
      { because: 'over-ceiling', ceilingOre: 449_999 },
    ]);
  });
});

describe('training is decided', () => {
  const WAITING = { ...TRAINING, status: 'recommended', recommendedBy: 'anna', frame: FRAME } as const;
  const GRANTED = { outcome: 'granted', reasonCode: null, legalBasis: 'LAB § 168', waiver: null } as const;
  const REFUSED = {
    ...GRANTED,
    outcome: 'refused',
    reasonCode: 'not-needed',
    waiver: { because: 'party-gave-the-facts', words: null },
  } as const;
  const BO = { personId: 'bo', takesPart: false };

  it('by another than recommended it, who takes no part', () => {
    expect(trainingDecisionRefusals(WAITING, GRANTED, BO, TODAY)).toEqual([]);
    expect(trainingDecisionRefusals(WAITING, GRANTED, { ...BO, personId: 'anna' }, TODAY)).toEqual([
      { because: 'own-recommendation' },
    ]);
    expect(trainingDecisionRefusals(WAITING, GRANTED, { ...BO, takesPart: true }, TODAY)).toEqual([
      { because: 'takes-part' },
    ]);
  });

  it('under the law of the day', () => {
    expect(trainingDecisionRefusals(WAITING, { ...GRANTED, legalBasis: null }, BO, TODAY)).toEqual([
      { because: 'no-legal-basis', day: TODAY },
    ]);
  });

  it('against the employer with a reason, and for a reason why they were not heard', () => {
    expect(trainingDecisionRefusals(WAITING, REFUSED, BO, TODAY)).toEqual([]);
    expect(
      trainingDecisionRefusals(WAITING, { ...REFUSED, reasonCode: null, waiver: null }, BO, TODAY),
    ).toEqual([{ because: 'reason-code-missing' }, { because: 'not-heard' }]);
  });

  it('for what it would be proposed for still, unless it is refused', () => {
    const over = { ...WAITING, frame: { ...FRAME, isOver: true, ceilingOre: 449_999 } };
    expect(trainingDecisionRefusals(over, GRANTED, BO, TODAY)).toEqual([
      { because: 'placement-is-over' },
      { because: 'over-ceiling', ceilingOre: 449_999 },
    ]);
    expect(trainingDecisionRefusals(over, REFUSED, BO, TODAY)).toEqual([]);
  });

  it('once', () => {
    const decided = { ...WAITING, status: 'granted' } as const;
    expect(trainingDecisionRefusals(decided, GRANTED, BO, TODAY)).toEqual([
      { because: 'training-status', status: 'granted' },
    ]);
    expect(moveRefusals('recommendation', 'draft')).toEqual([]);
    expect(moveRefusals('change', 'recommended')).toEqual([
      { because: 'training-status', status: 'recommended' },
    ]);
  });
});

it('is withdrawn until it is decided', () => {
  for (const status of ['draft', 'recommended'] as const) {
    expect(moveRefusals('withdrawal', status)).toEqual([]);
  }
  for (const status of ['granted', 'refused', 'ended', 'withdrawn'] as const) {
    expect(moveRefusals('withdrawal', status)).toEqual([{ because: 'training-status', status }]);
  }
});

it('ends once no invoice waits', () => {
  const ends = (waitingInvoices: number, takesPart = false) =>
    endingRefusals({ status: 'granted', waitingInvoices }, { takesPart });
  expect(ends(0)).toEqual([]);
  expect(ends(2)).toEqual([{ because: 'invoices-waiting', waiting: 2 }]);
  expect(ends(0, true)).toEqual([{ because: 'takes-part' }]);
  expect(endingRefusals({ status: 'refused', waitingInvoices: 0 }, { takesPart: false })).toEqual([
    { because: 'training-status', status: 'refused' },
  ]);
});

it('is taken up again once it is ended, by somebody who takes no part', () => {
  expect(reopeningRefusals('ended', { takesPart: false })).toEqual([]);
  expect(reopeningRefusals('ended', { takesPart: true })).toEqual([{ because: 'takes-part' }]);
  expect(reopeningRefusals('granted', { takesPart: false })).toEqual([
    { because: 'training-status', status: 'granted' },
  ]);
});

it('is ordered by the number of the case', () => {
  expect(orderReferenceOf('LS-2026-00042', 0)).toBe('LS-2026-00042-U1');
  expect(orderReferenceOf('LS-2026-00042', 1)).toBe('LS-2026-00042-U2');
});
