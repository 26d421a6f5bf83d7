import {
  daysOfMove,
  KEPT_MOVES,
  type KeptMove,
  type MoveFacts,
  moveRefusals,
  type MoveSaid,
  reopenedPeriod,
} from '../../../src/placements/moves/move.rules.js';
import { moveMadeInDanish, moveRefusalInDanish } from '../../../src/placements/moves/move.words.js';
import { mayMove, PLACEMENT_STATUSES } from '../../../src/placements/placement.rules.js';

const TODAY = '2026-11-03';
const BY_CONSULTANT = { role: 'consultant', today: TODAY } as const;
const course: MoveFacts = {
  status: 'active',
  period: { firstDay: '2026-10-01', lastDay: '2027-03-31' },
  lastMove: null,
  lastDayWithHours: null,
  takesPart: false,
  tooLong: null,
};
const paused: MoveFacts = { ...course, status: 'paused', lastMove: { move: 'pause', day: '2026-10-20' } };
const stopped: MoveFacts = { ...course, status: 'broken-off', lastMove: { move: 'stop', day: '2026-10-20' } };

/** Each move as it may be made, and from where. */
const MADE: Record<KeptMove, [MoveSaid & { day: string }, MoveFacts]> = {
  pause: [{ day: TODAY, expectedReturnDay: '2026-12-01' }, course],
  return: [{ day: TODAY }, paused],
  ending: [{ day: TODAY, reason: 'Aftalt' }, course],
  stop: [{ day: TODAY, reason: 'Mentoren flytter' }, course],
  withdrawal: [
    { day: TODAY, reason: 'Fik job' },
    { ...course, status: 'matched' },
  ],
  reopening: [{ day: TODAY, lastDay: '2027-03-31', reason: 'En fejl' }, stopped],
};

function because(
  move: KeptMove,
  said: Partial<MoveSaid>,
  facts: Partial<MoveFacts> = {},
  by = BY_CONSULTANT,
) {
  const [usual, from] = MADE[move];
  const refusals = moveRefusals(move, { ...usual, ...said }, { ...from, ...facts }, by);
  return refusals.map((refusal) => refusal.because);
}

describe('a move', () => {
  it.each(KEPT_MOVES)('of the kind %s is made from where it is legal, and from nowhere else', (move) => {
    for (const status of PLACEMENT_STATUSES) {
      expect(because(move, {}, { status })).toEqual(mayMove(move, status) ? [] : ['move-not-legal']);
    }
  });

  it('of a pause begins in the course, also on a day to come', () => {
    expect(because('pause', { day: '2026-10-01' })).toEqual([]);
    expect(because('pause', { day: '2026-11-20' })).toEqual([]);
    expect(because('pause', { day: '2026-09-30' })).toEqual(['day-of-move']);
  });

  it('of a pause expects a return after it began, within a year', () => {
    expect(because('pause', { expectedReturnDay: '2026-11-04' })).toEqual([]);
    expect(because('pause', { expectedReturnDay: TODAY })).toEqual(['returns-before-the-pause']);
    expect(because('pause', { expectedReturnDay: '2027-11-02' })).toEqual([]);
    expect(because('pause', { expectedReturnDay: '2027-11-03' })).toEqual(['pause-too-long']);
  });

  it('of a pause leaves no hours in it', () => {
    expect(because('pause', {}, { lastDayWithHours: '2026-11-02' })).toEqual([]);
    expect(because('pause', {}, { lastDayWithHours: TODAY })).toEqual(['hours-later']);
  });

  it('back is from the pause until today, whatever was worked before', () => {
    expect(because('return', { day: '2026-10-20' }, { lastDayWithHours: '2026-11-03' })).toEqual([]);
    expect(because('return', { day: '2026-10-19' })).toEqual(['day-of-move']);
    expect(because('return', { day: '2026-11-04' })).toEqual(['day-of-move']);
  });

  it('back from a pause that has not begun is of today', () => {
    const facts: MoveFacts = { ...paused, lastMove: { move: 'pause', day: '2026-11-20' } };

    expect(daysOfMove('return', facts, TODAY)).toEqual({ firstDay: TODAY, lastDay: TODAY });
    expect(daysOfMove('return', { ...facts, lastMove: null }, TODAY)).toEqual({
      firstDay: TODAY,
      lastDay: TODAY,
    });
  });

  it.each(['stop', 'ending'] as const)('of the kind %s is of a day of the course that has come', (move) => {
    expect(because(move, { day: '2026-10-01' })).toEqual([]);
    expect(because(move, { day: '2026-09-30' })).toEqual(['day-of-move']);
    expect(because(move, { day: '2026-11-04' })).toEqual(['day-of-move']);
    const over = { firstDay: '2026-05-01', lastDay: '2026-10-31' };
    expect(daysOfMove(move, { ...course, period: over }, TODAY)).toEqual(over);
  });

  it('stops a course before it began', () => {
    const period = { firstDay: '2026-12-01', lastDay: '2027-05-31' };

    expect(because('stop', {}, { period })).toEqual([]);
    expect(because('stop', { day: '2026-12-01' }, { period })).toEqual(['day-of-move']);
  });

  it('stops a course on the day of its last hours, and on none before', () => {
    expect(because('stop', {}, { lastDayWithHours: TODAY })).toEqual([]);
    expect(because('stop', { day: '2026-11-02' }, { lastDayWithHours: TODAY })).toEqual(['hours-later']);
  });

  it('stops a course before its last hours where whoever runs it says that they are none of it', () => {
    const said = { day: '2026-11-02', takesOutLaterHours: true };
    const hours = { lastDayWithHours: TODAY };
    const refused = (role: 'consultant' | 'coordinator' | 'mentor' | 'leader', facts = {}) =>
      moveRefusals(
        'stop',
        { ...said, reason: 'Menteen fik job' },
        { ...course, ...hours, ...facts },
        {
          role,
          today: TODAY,
        },
      );

    expect(refused('consultant')).toEqual([]);
    expect(refused('coordinator')).toEqual([]);
    expect(refused('consultant', { takesPart: true })).toEqual([{ because: 'takes-part' }]);
    for (const role of ['mentor', 'leader'] as const) {
      expect(refused(role)).toEqual([{ because: 'hours-later', lastDayWithHours: TODAY, mayTakeOut: false }]);
    }
    const unticked = moveRefusals(
      'stop',
      { day: '2026-11-02', reason: 'Menteen fik job' },
      { ...course, ...hours, takesPart: true },
      BY_CONSULTANT,
    );
    expect(unticked).toEqual([{ because: 'hours-later', lastDayWithHours: TODAY, mayTakeOut: false }]);
    expect(because('ending', said, hours)).toEqual(['hours-later']);
  });

  it('opens a course again from the day after it stopped, until a day that comes after', () => {
    expect(because('reopening', { day: '2026-10-21' })).toEqual([]);
    expect(because('reopening', { day: '2026-10-20' })).toEqual(['day-of-move']);
    expect(because('reopening', { lastDay: TODAY })).toEqual([]);
    expect(because('reopening', { lastDay: '2026-11-02' })).toEqual(['placement-ends-before-it-begins']);
    expect(because('reopening', { lastDay: '2041-11-02' })).toEqual(['placement-too-long']);
  });

  it('opens a course again for no longer than its scheme allows', () => {
    const tooLong = { says: 'Forløbet varer 6 måneder.', source: 'FKI' };

    expect(because('reopening', {}, { tooLong })).toEqual(['longer-than-the-scheme']);
    expect(moveRefusalInDanish({ because: 'longer-than-the-scheme', ...tooLong }).detail).toMatch(
      /Forløbet varer 6\småneder\. \(FKI\)$/,
    );
  });

  it('counts the days in which a course rested as none of its own', () => {
    const before = { firstDay: '2026-10-01', lastDay: '2026-10-31' };

    expect(reopenedPeriod(before, { day: '2026-12-01', lastDay: '2027-04-30' })).toEqual({
      firstDay: '2026-10-31',
      lastDay: '2027-04-30',
    });
    expect(reopenedPeriod(before, { day: '2026-12-01' })).toBeNull();
    expect(reopenedPeriod(before, { lastDay: '2027-04-30' })).toBeNull();
  });

  it('opens a course that stopped today again from tomorrow', () => {
    const facts: MoveFacts = { ...stopped, lastMove: { move: 'stop', day: TODAY } };

    expect(daysOfMove('reopening', facts, TODAY)).toEqual({ firstDay: '2026-11-04', lastDay: '2026-11-04' });
    expect(daysOfMove('reopening', { ...facts, lastMove: null }, TODAY).firstDay).toBe(TODAY);
  });
});

describe('why a move is made', () => {
  const without = (move: KeptMove, role: 'consultant' | 'mentor' | 'mentee' | 'leader', day = TODAY) => {
    const [{ reason: _, ...said }, facts] = MADE[move];
    return moveRefusals(move, { ...said, day }, facts, { role, today: TODAY }).map(({ because: why }) => why);
  };

  it.each<KeptMove>(['withdrawal', 'reopening', 'stop', 'ending'])(
    'is said by the consultant of a move of the kind %s',
    (move) => {
      expect(without(move, 'consultant')).toEqual(['reason-missing']);
      expect(because(move, {})).toEqual([]);
    },
  );

  it.each(['mentor', 'mentee', 'leader'] as const)('is not asked of the %s who stops', (role) => {
    expect(without('stop', role)).toEqual([]);
  });

  it('is not taken from the mentee, and is from the mentor', () => {
    const told = (role: 'mentor' | 'mentee') =>
      moveRefusals('stop', { day: TODAY, reason: 'Nej' }, course, { role, today: TODAY });

    expect(told('mentee')).toEqual([{ because: 'reason-not-asked' }]);
    expect(told('mentor')).toEqual([]);
  });

  it('is not asked of an ending on the last day', () => {
    const period = { firstDay: '2026-05-01', lastDay: TODAY };

    const facts = { ...course, period };
    expect(moveRefusals('ending', { day: TODAY }, facts, BY_CONSULTANT)).toEqual([]);
  });
});

describe('the words of moves', () => {
  it('say of a refusal what to do', () => {
    const say = (refusal: Parameters<typeof moveRefusalInDanish>[0]) => moveRefusalInDanish(refusal).detail;

    expect(say({ because: 'move-not-legal', move: 'stop', status: 'broken-off' })).toBe(
      'Forløbet er allerede stoppet.',
    );
    expect(say({ because: 'move-not-legal', move: 'ending', status: 'ended' })).toBe(
      'Forløbet er allerede afsluttet.',
    );
    for (const move of KEPT_MOVES) {
      expect(say({ because: 'move-not-legal', move, status: 'withdrawn' })).toMatch(
        /^Forløbet står som »Trukket tilbage« og kan ikke \S+/,
      );
    }
    expect(say({ because: 'day-of-move', days: { firstDay: TODAY, lastDay: TODAY } })).toBe(
      'Vælg 03.11.2026.',
    );
    expect(say({ because: 'day-of-move', days: course.period })).toContain('fra 01.10.2026 til 31.03.2027');
    expect(say({ because: 'reason-missing', move: 'ending' })).toContain('aftalt');
  });

  it('say of each move from when it is', () => {
    const said = KEPT_MOVES.map((move) =>
      moveMadeInDanish({ move, day: TODAY, expectedReturnDay: null, lastDay: null }),
    );

    for (const sentence of said) expect(sentence).toContain('03.11.2026');
    expect(new Set(said).size).toBe(KEPT_MOVES.length);
  });
});
