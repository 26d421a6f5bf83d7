import {
  answerRefusals,
  askingRefusals,
  daysLeft,
  givingRefusals,
  lastDayAgain,
  moveOffered,
  reopeningRefusals,
  type WindowFacts,
} from '../../../src/claims/window/claim-window.rules.js';

const LAST_DAY = '2026-11-30';
const GRANTED = { outcome: 'granted', lastDay: '2026-12-31' } as const;
const REFUSED = { outcome: 'refused', lastDay: null } as const;
const WAITING = { outcome: null, lastDay: null } as const;

const window = (differences: Partial<WindowFacts> = {}): WindowFacts => ({
  month: '2026-10',
  lastDay: LAST_DAY,
  postponements: [],
  ...differences,
});
const reasons = (refusals: { because: string }[]) => refusals.map(({ because }) => because);

it('counts the days that are left, none of them on the last day', () => {
  expect([daysLeft(LAST_DAY, '2026-11-03'), daysLeft(LAST_DAY, LAST_DAY)]).toEqual([27, 0]);
  expect(daysLeft(LAST_DAY, '2026-12-02')).toBe(-2);
});

describe('what came back', () => {
  const again = (submittedDay: string, today: string, leastDays = 14, lastDay: string | null = LAST_DAY) =>
    lastDayAgain({ lastDay, submittedDay, leastDays }, today);

  it('has what was left when it was sent, whatever the caseworker took', () => {
    expect(again('2026-11-10', '2026-12-01')).toBe('2026-12-21');
    expect(again('2026-11-10', '2027-01-18')).toBe('2027-02-08'); // from a Sunday to the Monday
  });

  it('has so many days at least, and never fewer than before', () => {
    expect(again('2026-11-29', '2026-12-01')).toBe('2026-12-15');
    expect(again('2026-11-29', '2026-12-01', 7)).toBe('2026-12-08');
    expect(again('2026-11-09', '2026-11-09', 1)).toBe(LAST_DAY);
    expect(again('2026-10-15', '2026-10-15', 1, '2026-11-29')).toBe('2026-11-30');
    expect(again('2026-11-09', '2026-11-09', 1, null)).toBeNull();
  });
});

describe('more time', () => {
  it('is asked for once, while the window is open', () => {
    expect(askingRefusals(window(), LAST_DAY)).toEqual([]);
    expect(reasons(askingRefusals(window(), '2026-12-01'))).toEqual(['window-closed']);
    expect(reasons(askingRefusals(window({ lastDay: null }), LAST_DAY))).toEqual(['no-window']);
    for (const [before, because] of [
      [WAITING, 'postponement-waits'],
      [GRANTED, 'postponed-already'],
      [REFUSED, 'postponement-refused'],
    ] as const) {
      expect(reasons(askingRefusals(window({ postponements: [before] }), LAST_DAY))).toEqual([because]);
    }
  });

  it('is given once, until a later day that is to come', () => {
    const giving = (day: string, today = LAST_DAY, facts = window()) =>
      reasons(givingRefusals(facts, day, today));
    expect(giving('2026-12-01')).toEqual([]);
    expect(giving(LAST_DAY)).toEqual(['last-day-too-early']);
    expect([giving('2027-11-30'), giving('2027-12-01')]).toEqual([[], ['last-day-too-late']]);
    expect(giving('2026-12-31', '2026-12-01')).toEqual(['window-closed']);
    expect(giving('2026-12-31', LAST_DAY, window({ lastDay: null }))).toEqual(['no-window']);
    expect(giving('2026-12-31', LAST_DAY, window({ postponements: [GRANTED] }))).toEqual([
      'postponed-already',
    ]);
    expect(giving('2026-12-31', LAST_DAY, window({ postponements: [REFUSED] }))).toEqual([]);
  });

  it('is answered once, with a day or with words, also after the window', () => {
    const answering = (
      answer: Parameters<typeof answerRefusals>[1],
      asked: WindowFacts['postponements'][number] = WAITING,
    ) => reasons(answerRefusals({ lastDay: LAST_DAY, asked }, answer, '2026-12-02'));
    expect(answering({ outcome: 'granted', lastDay: '2026-12-02' })).toEqual([]);
    expect(answering({ outcome: 'granted', lastDay: '2026-12-01' })).toEqual(['last-day-too-early']);
    expect(answering({ outcome: 'granted' })).toEqual(['last-day-missing']);
    expect(answering({ outcome: 'refused', because: 'Ingen grund' })).toEqual([]);
    expect(answering({ outcome: 'refused' })).toEqual(['decision-reason-missing']);
    expect(answering({ outcome: 'granted', lastDay: '2026-12-31' }, GRANTED)).toEqual([
      'postponement-decided',
    ]);
    const unset = { lastDay: null, asked: WAITING };
    const answer = { outcome: 'granted', lastDay: '2026-12-31' } as const;
    expect(answerRefusals(unset, answer, '2026-12-02')).toEqual([]);
  });
});

it('a month is opened again once its window is closed', () => {
  expect(reopeningRefusals(window(), '2026-12-31', '2026-12-01')).toEqual([]);
  expect(reasons(reopeningRefusals(window(), '2026-12-31', LAST_DAY))).toEqual(['window-open']);
  expect(reasons(reopeningRefusals(window({ lastDay: null }), '2026-12-31', LAST_DAY))).toEqual([
    'no-window',
  ]);
});

it('each is offered the one thing that they may do', () => {
  const offered = (
    role: 'leader' | 'caseworker' | 'auditor',
    facts: Partial<WindowFacts> = {},
    today = LAST_DAY,
    mayMove = true,
  ) => moveOffered(window(facts), { role, takesPart: false, mayMove }, today);
  expect([offered('leader'), offered('caseworker'), offered('auditor')]).toEqual(['ask', 'give', null]);
  expect([offered('leader', {}, '2026-12-01'), offered('caseworker', {}, '2026-12-01')]).toEqual([
    null,
    'reopen',
  ]);
  expect(offered('caseworker', { postponements: [WAITING] }, '2026-12-01')).toBe('answer');
  expect(offered('caseworker', { postponements: [GRANTED] })).toBeNull();
  expect(offered('caseworker', { lastDay: null })).toBeNull();
  expect(moveOffered(window(), { role: 'caseworker', takesPart: true, mayMove: true }, LAST_DAY)).toBeNull();
  expect(offered('caseworker', { lastDay: null, postponements: [WAITING] })).toBe('answer');
  expect([offered('leader', {}, LAST_DAY, false), offered('caseworker', {}, LAST_DAY, false)]).toEqual([
    null,
    null,
  ]);
  expect(offered('caseworker', { postponements: [WAITING] }, LAST_DAY, false)).toBe('answer');
});
