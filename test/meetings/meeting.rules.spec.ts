import {
  type MeetingFacts,
  type MeetingFrame,
  movesOf,
  moveRefusals,
  planHindrances,
  planRefusals,
  registerHindrances,
  registerRefusals,
} from '../../src/meetings/meeting.rules.js';

const NOW = { day: '2026-11-03', time: '10:00' };
const RULE = { says: 'Forløbet begynder med et afklaringsmøde.', source: 'Ordningen' };
const TO_COME = { kind: 'ordinary', day: '2026-11-03', start: '10:01' } as const;
const OVER = { kind: 'ordinary', day: '2026-11-03', start: '10:00' } as const;
const CLARIFICATION = { kind: 'clarification' } as const;

function frame(facts: Partial<MeetingFrame> = {}): MeetingFrame {
  return {
    status: 'active',
    pair: { isOwn: true, since: '2026-10-01' },
    isTaken: false,
    hasClarification: false,
    comesFirst: null,
    clarification: null,
    goesOn: true,
    ...facts,
  };
}

const because = (refusals: { because: string }[]) => refusals.map((one) => one.because);
const planned = (facts: Partial<MeetingFacts> = {}): MeetingFacts => ({
  ...OVER,
  status: 'planned',
  ...facts,
});

describe('a meeting', () => {
  it.each(['matched', 'active', 'paused'] as const)('is planned in a course that is %s', (status) => {
    expect(planRefusals(TO_COME, frame({ status }), NOW)).toEqual([]);
  });

  it.each(['proposed', 'ended', 'broken-off', 'withdrawn'] as const)(
    'is not planned in one that is %s',
    (status) => {
      expect(planRefusals(TO_COME, frame({ status }), NOW)).toEqual([
        { because: 'placement-status', status },
      ]);
    },
  );

  it('is planned for a time to come, of an own day, while the two go on', () => {
    expect(because(planRefusals(OVER, frame(), NOW))).toEqual(['meeting-in-the-past']);
    expect(because(planRefusals({ ...TO_COME, day: '2026-11-02' }, frame(), NOW))).toEqual([
      'meeting-in-the-past',
    ]);
    expect(because(planRefusals(TO_COME, frame({ pair: null }), NOW))).toEqual(['no-mentor-that-day']);
    expect(
      because(planRefusals(TO_COME, frame({ pair: { isOwn: false, since: '2026-10-01' } }), NOW)),
    ).toEqual(['day-of-another-mentor']);
    expect(because(planRefusals(TO_COME, frame({ goesOn: false }), NOW))).toEqual(['pair-does-not-go-on']);
    expect(because(planHindrances(frame({ goesOn: false })))).toEqual(['pair-does-not-go-on']);
    expect(planHindrances(frame())).toEqual([]);
    expect(because(planHindrances(frame({ status: 'ended' })))).toEqual(['placement-status']);
    expect(registerHindrances(frame({ status: 'ended' }))).toEqual([]);
    expect(because(registerHindrances(frame({ status: 'withdrawn' })))).toEqual(['placement-status']);
  });

  it('is not planned, nor told of, at a time when the pair has one already', () => {
    expect(because(planRefusals(TO_COME, frame({ isTaken: true }), NOW))).toEqual(['meeting-at-that-time']);
    expect(because(registerRefusals(OVER, frame({ isTaken: true }), NOW))).toEqual(['meeting-at-that-time']);
  });

  it('is not told of from before the two were a pair', () => {
    const since = (day: string) => frame({ pair: { isOwn: true, since: day } });
    expect(registerRefusals(OVER, since('2026-11-03'), NOW)).toEqual([]);
    expect(registerRefusals(OVER, since('2026-11-04'), NOW)).toEqual([
      { because: 'before-the-pair', since: '2026-11-04' },
    ]);
  });

  it('is a clarification meeting where the scheme has one, once', () => {
    const meeting = { ...TO_COME, ...CLARIFICATION };
    const taken = { status: 'planned', day: '2026-11-05' } as const;
    expect(because(planRefusals(meeting, frame(), NOW))).toEqual(['no-clarification-meeting']);
    expect(planRefusals(meeting, frame({ hasClarification: true }), NOW)).toEqual([]);
    expect(
      because(planRefusals(meeting, frame({ hasClarification: true, clarification: taken }), NOW)),
    ).toEqual(['clarification-meeting-already']);
  });

  it.each(['active', 'ended', 'broken-off'] as const)(
    'is told of once it was held, in a course that is %s',
    (status) => {
      expect(registerRefusals(OVER, frame({ status }), NOW)).toEqual([]);
    },
  );

  it('is not told of before it began, nor in a course that was withdrawn', () => {
    expect(because(registerRefusals(TO_COME, frame(), NOW))).toEqual(['meeting-not-begun']);
    expect(because(registerRefusals(OVER, frame({ status: 'withdrawn' }), NOW))).toEqual([
      'placement-status',
    ]);
  });

  it('follows the clarification meeting where that must come first', () => {
    const first = { comesFirst: RULE, hasClarification: true };
    const held = { status: 'held', day: '2026-11-03' } as const;
    const refusal = [{ because: 'clarification-meeting-first', ...RULE }];
    expect(registerRefusals(OVER, frame(first), NOW)).toEqual(refusal);
    expect(
      registerRefusals(OVER, frame({ ...first, clarification: { ...held, status: 'planned' } }), NOW),
    ).toEqual(refusal);
    expect(
      registerRefusals(OVER, frame({ ...first, clarification: { ...held, day: '2026-11-04' } }), NOW),
    ).toEqual(refusal);
    expect(registerRefusals(OVER, frame({ ...first, clarification: held }), NOW)).toEqual([]);
    expect(registerRefusals({ ...OVER, ...CLARIFICATION }, frame(first), NOW)).toEqual([]);
  });
});

describe('a move', () => {
  const asked = { frame: frame(), now: NOW };

  it('is legal from its own statuses alone', () => {
    expect(moveRefusals('cancelled', planned(), asked)).toEqual([]);
    for (const status of ['held', 'cancelled', 'no-show'] as const)
      expect(moveRefusals('cancelled', planned({ status }), asked)).toEqual([
        { because: 'meeting-status', status },
      ]);
  });

  it('goes to a time to come, within the days of the pair', () => {
    expect(moveRefusals('moved', planned(), { ...asked, to: TO_COME })).toEqual([]);
    expect(because(moveRefusals('moved', planned(), { ...asked, to: OVER }))).toEqual([
      'meeting-in-the-past',
    ]);
    const another = { ...asked, frame: frame({ pair: { isOwn: false, since: '2026-10-01' } }), to: TO_COME };
    expect(because(moveRefusals('moved', planned(), another))).toEqual(['day-of-another-mentor']);
  });

  it.each(['held', 'no-show'] as const)('to %s waits until the meeting has begun', (move) => {
    expect(moveRefusals(move, planned(), asked)).toEqual([]);
    expect(because(moveRefusals(move, planned(TO_COME), asked))).toEqual(['meeting-not-begun']);
  });

  it('to held may be of another day than planned, that has come, of the same pair', () => {
    const on = (day: string, facts: Partial<MeetingFrame> = {}) =>
      because(
        moveRefusals('held', planned({ status: 'held' }), {
          now: NOW,
          frame: frame(facts),
          to: { day, start: '10:00' },
        }),
      );
    expect(on('2026-11-02')).toEqual([]);
    expect(on('2026-11-04')).toEqual(['meeting-not-begun']);
    expect(on('2026-09-30')).toEqual(['before-the-pair']);
    expect(on('2026-11-02', { isTaken: true })).toEqual(['meeting-at-that-time']);
    expect(on('2026-11-02', { pair: null })).toEqual(['no-mentor-that-day']);
  });

  it('to held waits for the clarification meeting', () => {
    const first = { now: NOW, frame: frame({ comesFirst: RULE, hasClarification: true }) };
    expect(because(moveRefusals('held', planned(), first))).toEqual(['clarification-meeting-first']);
    expect(moveRefusals('held', planned(CLARIFICATION), first)).toEqual([]);
  });

  it('is offered where it is legal', () => {
    expect(movesOf(planned(), NOW)).toEqual(['moved', 'held', 'cancelled', 'no-show']);
    expect(movesOf(planned(TO_COME), NOW)).toEqual(['moved', 'cancelled']);
    expect(movesOf(planned({ status: 'held' }), NOW)).toEqual(['held']);
    expect(movesOf(planned({ status: 'cancelled' }), NOW)).toEqual([]);
  });
});
