import {
  boardRefusals,
  COMPLAINT_STATUSES,
  type ComplaintFacts,
  hindranceOf,
  isLate,
  isLegalComplaintMove,
  reassessmentRefusals,
  registrationRefusals,
  rejectionRefusals,
  wasChanged,
} from '../../../src/follow-up/complaints/complaint.rules.js';
import { dayToReassess, lastDayToComplain } from '../../../src/shared/legal-deadlines.js';

const COMPLAINT: ComplaintFacts = {
  status: 'received',
  decidedBy: 'signe',
  receivedDay: '2026-12-01',
  lastDay: '2026-12-01',
};
const LATE = { ...COMPLAINT, receivedDay: '2026-12-02' };
const SOFUS = { personId: 'sofus', takesPart: false };
const SIGNE = { ...SOFUS, personId: 'signe' };
const PART = { ...SOFUS, takesPart: true };

describe('a complaint', () => {
  it('may come in four weeks, and is reassessed in four', () => {
    expect(lastDayToComplain('2026-11-03')).toBe('2026-12-01');
    expect(dayToReassess('2026-12-01')).toBe('2026-12-29');
  });

  it('may come on the Monday where the last day is a Sunday', () => {
    expect(lastDayToComplain('2026-11-01')).toBe('2026-11-30'); // 29 November is a Sunday
  });

  it('is late on the day after the last', () => {
    expect([isLate(COMPLAINT), isLate(LATE)]).toEqual([false, true]);
  });

  it('moves as the table says, and not otherwise', () => {
    const from = (move: Parameters<typeof isLegalComplaintMove>[0]) =>
      COMPLAINT_STATUSES.filter((status) => isLegalComplaintMove(move, status));
    expect(from('reassessment')).toEqual(['received']);
    expect(from('rejection')).toEqual(['received']);
    expect(from('forwarding')).toEqual(['upheld', 'partly-changed']);
    expect(from('answer')).toEqual(['forwarded']);
  });
});

describe('a complaint is registered', () => {
  const decision = { decidedDay: '2026-11-03', isComplainedOf: false };
  const received = { receivedDay: '2026-11-10', knownDay: '2026-11-03', takesPart: false };
  const because = (of: typeof decision | null, differently: object = {}) =>
    registrationRefusals(of, { ...received, ...differently }, '2026-11-20').map((refusal) => refusal.because);

  it('of a decision, once at a time', () => {
    expect(because(decision)).toEqual([]);
    expect(because(null)).toEqual(['nothing-decided']);
    expect(because({ ...decision, isComplainedOf: true })).toEqual(['complaint-open']);
  });

  it('on a day between the decision and today', () => {
    expect(because(decision, { receivedDay: '2026-11-02' })).toEqual(['received-before-the-decision']);
    expect(because(decision, { receivedDay: '2026-11-03' })).toEqual([]);
    expect(because(decision, { receivedDay: '2026-11-20' })).toEqual([]);
    expect(because(decision, { receivedDay: '2026-11-21' })).toEqual(['received-in-the-future']);
    expect(because(decision, { knownDay: '2026-11-02' })).toEqual(['known-before-the-decision']);
    expect(because(decision, { knownDay: '2026-11-11' })).toEqual(['known-after-it-came']);
    expect(because(decision, { knownDay: '2026-11-10' })).toEqual([]);
  });

  it('by nobody of the case', () => {
    expect(because(decision, { takesPart: true })).toEqual(['takes-part']);
  });
});

describe('a reassessment', () => {
  it('is made by another than the decider, who stands outside the case', () => {
    expect(reassessmentRefusals(COMPLAINT, SOFUS, null)).toEqual([]);
    expect(reassessmentRefusals(COMPLAINT, SIGNE, null)).toEqual([{ because: 'own-decision' }]);
    expect(reassessmentRefusals(COMPLAINT, PART, null)).toEqual([{ because: 'takes-part' }]);
  });

  it('is made once', () => {
    expect(reassessmentRefusals({ ...COMPLAINT, status: 'upheld' }, SOFUS, null)).toEqual([
      { because: 'complaint-status', status: 'upheld' },
    ]);
  });

  it('of what came too late has a reason', () => {
    expect(reassessmentRefusals(LATE, SOFUS, null)).toEqual([
      { because: 'dispensation-missing', lastDay: '2026-12-01' },
    ]);
    expect(reassessmentRefusals(LATE, SOFUS, 'Parten var indlagt')).toEqual([]);
  });
});

describe('a rejection', () => {
  it('is for what came too late, by another than the decider', () => {
    expect(rejectionRefusals(LATE, SOFUS)).toEqual([]);
    expect(rejectionRefusals(COMPLAINT, SOFUS)).toEqual([{ because: 'not-late' }]);
    expect(rejectionRefusals(LATE, SIGNE)).toEqual([{ because: 'own-decision' }]);
    expect(rejectionRefusals(LATE, PART)).toEqual([{ because: 'takes-part' }]);
    expect(rejectionRefusals({ ...LATE, status: 'closed' }, SOFUS)).toEqual([
      { because: 'complaint-status', status: 'closed' },
    ]);
  });
});

describe('the way to the board', () => {
  const upheld = { status: 'upheld', lastStep: '2026-12-10' } as const;
  const on = (day: string, takesPart = false) =>
    boardRefusals('forwarding', upheld, { day, takesPart }, '2026-12-20').map(({ because }) => because);

  it('is taken on a day between the last step and today', () => {
    expect([on('2026-12-10'), on('2026-12-20')]).toEqual([[], []]);
    expect(on('2026-12-09')).toEqual(['day-before-the-last-step']);
    expect(on('2026-12-21')).toEqual(['day-in-the-future']);
    expect(on('2026-12-10', true)).toEqual(['takes-part']);
  });

  it('is taken of what was upheld, and ends with an answer', () => {
    const said = { day: '2026-12-10', takesPart: false };
    expect(boardRefusals('answer', upheld, said, '2026-12-20')).toEqual([
      { because: 'complaint-status', status: 'upheld' },
    ]);
    expect(boardRefusals('answer', { ...upheld, status: 'forwarded' }, said, '2026-12-20')).toEqual([]);
  });
});

it('is not offered to whoever decided, until it is reassessed, nor to somebody of the case', () => {
  expect(hindranceOf(COMPLAINT, SOFUS)).toBeNull();
  expect(hindranceOf(COMPLAINT, SIGNE)).toEqual({ because: 'own-decision' });
  expect(hindranceOf({ ...COMPLAINT, status: 'upheld' }, SIGNE)).toBeNull();
  expect(hindranceOf(COMPLAINT, PART)).toEqual({ because: 'takes-part' });
});

it('was changed where it was reassessed so, or the board says so', () => {
  expect(wasChanged({ status: 'partly-changed', boardOutcome: null })).toBe(true);
  expect(wasChanged({ status: 'changed', boardOutcome: null })).toBe(true);
  expect(wasChanged({ status: 'closed', boardOutcome: 'changed' })).toBe(true);
  expect(wasChanged({ status: 'closed', boardOutcome: 'sent-back' })).toBe(true);
  expect(wasChanged({ status: 'closed', boardOutcome: 'confirmed' })).toBe(false);
  expect(wasChanged({ status: 'upheld', boardOutcome: null })).toBe(false);
});
