import * as fc from 'fast-check';
import {
  checkInRefusals,
  wellbeingRefusals,
  markRefusals,
  milestoneStates,
  nextMilestones,
  progressOf,
  unmarkRefusals,
  weekOf,
  weeksToTellOf,
} from '../../src/onboarding/onboarding.rules.js';
import type { MilestoneOwner } from '../../src/schemes/scheme.js';
import type { DueMilestone } from '../../src/schemes/scheme.rules.js';
import { daysBetween, weekday } from '../../src/shared/day.js';
import { anyDay } from '../shared/days.arbitrary.js';

const OWNERS: MilestoneOwner[] = ['mentee', 'mentor', 'leader', 'consultant'];
const PERIOD = { firstDay: '2026-10-01', lastDay: '2027-03-31' };

function milestone(code: string, dueDay: string): DueMilestone {
  return { code, dueDay, strand: 'introduction', owner: 'mentor', dueWorkingDays: 0, title: code };
}

describe('a milestone', () => {
  const shown = milestone('workplace-shown', '2026-10-01');
  const met = milestone('colleagues-met', '2026-10-02');

  it('is overdue from the day after its day, unless it is reached', () => {
    const overdue = (today: string, marks: { code: string; reachedDay: string }[] = []) =>
      milestoneStates([met], marks, today)[0]?.isOverdue;

    expect(overdue('2026-10-02')).toBe(false);
    expect(overdue('2026-10-03')).toBe(true);
    expect(overdue('2026-10-03', [{ code: 'colleagues-met', reachedDay: '2026-10-03' }])).toBe(false);
  });

  it('comes next for those who may mark it, until it is reached', () => {
    const own = { ...milestone('joins-in', '2026-10-03'), owner: 'mentee' as const };
    const marks = [{ code: 'workplace-shown', reachedDay: '2026-10-01' }];
    const states = milestoneStates([shown, met, own], marks, '2026-10-03');
    const next = (role: 'mentor' | 'mentee', most: number) =>
      nextMilestones(states, role, most).map(({ code }) => code);

    expect(next('mentor', 3)).toEqual(['colleagues-met', 'joins-in']);
    expect(next('mentor', 1)).toEqual(['colleagues-met']);
    expect(next('mentee', 3)).toEqual(['joins-in']);
  });

  it('counts in the progress', () => {
    const marks = [{ code: 'workplace-shown', reachedDay: '2026-10-01' }];

    expect(progressOf(milestoneStates([shown, met], marks, '2026-10-03'))).toEqual({
      reached: 1,
      of: 2,
      overdue: 1,
    });
  });

  it('is marked on a day of the placement that has come', () => {
    const mark = { owner: 'mentor' as const, day: '2026-10-01' };

    expect(markRefusals(mark, 'mentor', PERIOD, '2026-10-01')).toEqual([]);
    expect(markRefusals({ ...mark, day: '2026-10-02' }, 'mentor', PERIOD, '2026-10-01')).toEqual([
      { because: 'day-in-the-future' },
    ]);
    expect(markRefusals({ ...mark, day: '2026-09-30' }, 'mentor', PERIOD, '2026-10-01')).toEqual([
      { because: 'day-before-placement', firstDay: '2026-10-01' },
    ]);
  });

  it.each([
    ['mentee', ['mentee']],
    ['mentor', ['mentee', 'mentor']],
    ['leader', ['mentee', 'mentor', 'leader']],
    ['consultant', ['mentee', 'mentor', 'leader', 'consultant']],
  ] as const)('is said to be reached by the %s, of %j', (role, own) => {
    const by = (owner: MilestoneOwner) =>
      markRefusals({ owner, day: '2026-10-01' }, role, PERIOD, '2026-10-01');

    expect(OWNERS.filter((owner) => by(owner).length === 0)).toEqual(own);
  });

  it('says whose it is', () => {
    expect(markRefusals({ owner: 'leader', day: '2026-10-01' }, 'mentee', PERIOD, '2026-10-01')).toEqual([
      { because: 'milestone-of-another', owner: 'leader' },
    ]);
  });

  it('is one of the scheme', () => {
    expect(markRefusals({ owner: null, day: '2026-10-01' }, 'mentor', PERIOD, '2026-10-01')).toEqual([
      { because: 'milestone-unknown' },
    ]);
  });
});

describe('the week of a day', () => {
  it('begins on the Monday at or before it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = weekOf(day);
        expect(weekday(monday)).toBe(1);
        expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, day)).toBeLessThan(7);
      }),
    );
  });
});

describe('a check-in', () => {
  it('is of a week that the placement has a day in', () => {
    // The placement begins on a Thursday.
    expect(checkInRefusals('2026-09-28', PERIOD, '2026-10-01')).toEqual([]);
    expect(checkInRefusals('2026-09-21', PERIOD, '2026-10-01')).toEqual([
      { because: 'week-outside-placement' },
    ]);
    expect(checkInRefusals('2027-03-29', PERIOD, '2027-04-30')).toEqual([]);
    expect(checkInRefusals('2027-04-05', PERIOD, '2027-04-30')).toEqual([
      { because: 'week-outside-placement' },
    ]);
  });

  it('is of a week that has begun', () => {
    expect(checkInRefusals('2026-10-05', PERIOD, '2026-10-05')).toEqual([]);
    expect(checkInRefusals('2026-10-05', PERIOD, '2026-10-04')).toEqual([{ because: 'day-in-the-future' }]);
  });
});

describe('a mark', () => {
  it('is taken back by those who might have set it', () => {
    const reached = { owner: 'mentor' as const, isReached: true };

    expect(unmarkRefusals(reached, 'mentor')).toEqual([]);
    expect(unmarkRefusals(reached, 'consultant')).toEqual([]);
    expect(unmarkRefusals(reached, 'mentee')).toEqual([{ because: 'milestone-of-another', owner: 'mentor' }]);
    expect(unmarkRefusals({ ...reached, isReached: false }, 'mentor')).toEqual([
      { because: 'milestone-not-reached' },
    ]);
    expect(unmarkRefusals({ ...reached, owner: null }, 'mentor')).toEqual([{ because: 'milestone-unknown' }]);
  });
});

describe('the weeks that a mentor tells of', () => {
  const always = [PERIOD];

  it('are those begun that the placement has a day in, the newest first', () => {
    expect(weeksToTellOf(PERIOD, always, '2026-10-12', 12)).toEqual([
      '2026-10-12',
      '2026-10-05',
      '2026-09-28',
    ]);
    expect(weeksToTellOf(PERIOD, always, '2026-10-12', 1)).toEqual(['2026-10-12']);
    expect(weeksToTellOf(PERIOD, always, '2027-04-12', 1)).toEqual(['2027-03-29']);
  });

  it('are the own', () => {
    const own = [{ firstDay: '2026-10-11', lastDay: '2026-10-11' }];
    expect(weeksToTellOf(PERIOD, own, '2026-10-12', 12)).toEqual(['2026-10-05']);
    expect(weeksToTellOf(PERIOD, [], '2026-10-12', 12)).toEqual([]);
  });
});

it.each([
  ['active', []],
  ['paused', []],
  ['matched', [{ because: 'course-not-under-way' }]],
  ['broken-off', [{ because: 'course-not-under-way' }]],
] as const)('how it goes is told of a course that is %s as it runs', (status, refusals) => {
  const course = { firstDay: '2026-10-01', lastDay: '2026-12-31', status };
  expect(wellbeingRefusals('2026-11-02', course, '2026-11-03')).toEqual(refusals);
});
