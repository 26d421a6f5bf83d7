import { describe, expect, it } from '@jest/globals';
import {
  handoverRefusals,
  holdRefusals,
  isOnHold,
  runsCourses,
  standInRefusals,
  takeRefusals,
  worksOnCases,
} from '../../../src/cases/queue/queue.rules.js';

const TODAY = '2026-11-03';
const SOFUS = { id: 'sofus', name: 'Sofus' };
const SIGNE = { id: 'signe', name: 'Signe' };
const COLLEAGUES = [SOFUS, SIGNE];

it('gives cases to consultants and caseworkers', () => {
  expect(
    ['consultant', 'caseworker', 'payer', 'leader'].map((role) => worksOnCases(role as 'payer')),
  ).toEqual([true, true, false, false]);
});

describe('taking a case', () => {
  it('takes what nobody has', () => {
    expect(takeRefusals(null, 'signe')).toEqual([]);
  });

  it('tells who came first', () => {
    expect(takeRefusals(SOFUS, 'signe')).toEqual([{ because: 'taken-already', name: 'Sofus' }]);
  });

  it('takes nothing twice', () => {
    expect(takeRefusals(SOFUS, 'sofus')).toEqual([{ because: 'has-it-already', name: 'Sofus' }]);
  });
});

describe('handing a case over', () => {
  it('goes from whoever has it to a colleague', () => {
    expect(handoverRefusals(SOFUS, { from: 'sofus', to: 'signe' }, COLLEAGUES)).toEqual([]);
    expect(handoverRefusals(null, { from: null, to: 'signe' }, COLLEAGUES)).toEqual([]);
  });

  it('goes to no stranger, and not to whoever has it', () => {
    expect(handoverRefusals(SOFUS, { from: 'sofus', to: 'karla' }, COLLEAGUES)).toEqual([
      { because: 'not-a-colleague' },
    ]);
    expect(handoverRefusals(SOFUS, { from: 'sofus', to: 'sofus' }, COLLEAGUES)).toEqual([
      { because: 'has-it-already', name: 'Sofus' },
    ]);
  });

  it('tells who has it now, where that has changed since one looked', () => {
    expect(handoverRefusals(SOFUS, { from: null, to: 'signe' }, COLLEAGUES)).toEqual([
      { because: 'taken-by', name: 'Sofus' },
    ]);
    expect(handoverRefusals(null, { from: 'sofus', to: 'signe' }, COLLEAGUES)).toEqual([
      { because: 'let-go-of' },
    ]);
  });
});

describe('a hold', () => {
  it('lasts to the end of its last day', () => {
    expect(isOnHold(null, TODAY)).toBe(false);
    expect(isOnHold({ untilDay: TODAY }, TODAY)).toBe(true);
    expect(isOnHold({ untilDay: '2026-11-02' }, TODAY)).toBe(false);
  });

  it('begins where there is none, or the one before is over', () => {
    expect(holdRefusals(null, TODAY, TODAY)).toEqual([]);
    expect(holdRefusals({ untilDay: '2026-11-02' }, TODAY, TODAY)).toEqual([]);
    expect(holdRefusals({ untilDay: TODAY }, TODAY, TODAY)).toEqual([
      { because: 'on-hold-already', untilDay: TODAY },
    ]);
  });

  it('ends in time to come', () => {
    expect(holdRefusals(null, '2026-11-02', TODAY)).toEqual([{ because: 'hold-ends-in-the-past' }]);
  });

  it('lasts a year at most', () => {
    expect(holdRefusals(null, '2027-11-02', TODAY)).toEqual([]);
    expect(holdRefusals(null, '2027-11-03', TODAY)).toEqual([
      { because: 'hold-too-long', lastDayAllowed: '2027-11-02' },
    ]);
  });
});

describe('a stand-in', () => {
  const leave = { personId: 'sofus', standInId: 'signe', firstDay: '2026-11-03', lastDay: '2026-11-03' };
  const because = (differently: Partial<typeof leave>) =>
    standInRefusals({ ...leave, ...differently }, { colleagues: COLLEAGUES, theirs: [] }, TODAY).map(
      (refusal) => refusal.because,
    );

  it('is a colleague, for days that are not over', () => {
    expect(because({})).toEqual([]);
    expect(because({ firstDay: '2026-10-01' })).toEqual([]);
    expect(because({ firstDay: '2026-10-01', lastDay: '2026-11-02' })).toEqual(['leave-is-over']);
    expect(because({ firstDay: '2026-11-04' })).toEqual(['stand-in-ends-before-it-begins']);
  });

  it('is neither oneself nor a stranger', () => {
    expect(because({ standInId: 'sofus' })).toEqual(['stands-in-for-themselves']);
    expect(because({ standInId: 'karla' })).toEqual(['not-a-colleague']);
  });

  it('is not away on one of the days, with oneself as stand-in', () => {
    const away = (theirs: { firstDay: string; lastDay: string }) =>
      standInRefusals(
        { ...leave, lastDay: '2026-11-06' },
        { colleagues: COLLEAGUES, theirs: [theirs] },
        TODAY,
      );
    const period = { firstDay: '2026-11-06', lastDay: '2026-11-13' };
    expect(away(period)).toEqual([{ because: 'stand-in-is-away', name: 'Signe', period }]);
    expect(away({ ...period, firstDay: '2026-11-07' })).toEqual([]);
  });
});

describe('those who have cases', () => {
  it('are those who run courses, and the caseworkers', () => {
    expect((['consultant', 'coordinator', 'caseworker'] as const).map(worksOnCases)).toEqual([
      true,
      true,
      true,
    ]);
    expect((['payer', 'auditor', 'leader', 'mentor'] as const).map(worksOnCases)).not.toContain(true);
    expect((['consultant', 'coordinator', 'caseworker'] as const).map(runsCourses)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
