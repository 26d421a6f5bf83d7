import {
  activityToSuggest,
  daysAway,
  daysForHours,
  lengthsToChoose,
  type OwnCalendar,
  type OwnPlacement,
  placementsForHours,
  startsToChoose,
  takesHoursOn,
} from '../../../src/hours/week/week.rules.js';
import { daysOfWeek } from '../../../src/onboarding/onboarding.rules.js';

const WEEK = daysOfWeek('2026-11-02');
const ALWAYS = { firstDay: '2026-10-01', lastDay: 'infinity' };
const placement: OwnPlacement = {
  id: 'one',
  status: 'active',
  firstDay: '2026-10-01',
  lastDay: '2027-03-31',
  grants: [{ firstDay: '2026-10-01', lastDay: '2027-03-31' }],
  rests: [],
  mentorships: [{ mentorId: 'mona', ...ALWAYS }],
};
const calendar: OwnCalendar = { mentorIds: ['mona'], absences: [] };
const DAY = '2026-11-03';

describe('a day of the week', () => {
  it('takes hours inside a grant, of the mentor of the day, who is at work', () => {
    expect(takesHoursOn(placement, calendar, DAY)).toBe(true);
  });

  it.each<[string, Partial<OwnPlacement>]>([
    ['of a placement that is not active', { status: 'matched' }],
    ['outside the placement', { lastDay: '2026-11-01' }],
    ['outside the grants', { grants: [{ firstDay: '2026-11-04', lastDay: '2027-03-31' }] }],
    ['on which the course rests', { rests: [{ firstDay: DAY, lastDay: DAY }] }],
    ['of another mentor', { mentorships: [{ mentorId: 'another', ...ALWAYS }] }],
    ['without a mentor', { mentorships: [] }],
  ])('%s takes none', (_, difference) => {
    expect(takesHoursOn({ ...placement, ...difference }, calendar, DAY)).toBe(false);
  });

  it('takes none while the mentor is away, but those of another employment', () => {
    const away = (mentorId: string) => ({
      ...calendar,
      absences: [{ mentorId, firstDay: DAY, lastDay: DAY }],
    });
    expect(takesHoursOn(placement, away('mona'), DAY)).toBe(false);
    expect(takesHoursOn(placement, away('another'), DAY)).toBe(true);
  });

  it('is told of where the mentor is away and would have written hours', () => {
    const away = { ...calendar, absences: [{ mentorId: 'mona', firstDay: DAY, lastDay: '2026-11-08' }] };

    expect(daysAway(WEEK, [placement], away, DAY)).toEqual([DAY]);
    expect(daysAway(WEEK, [placement], calendar, DAY)).toEqual([]);
    expect(daysAway(WEEK, [], away, DAY)).toEqual([]);
  });

  it('is offered until today', () => {
    expect(daysForHours(WEEK, [placement], calendar, DAY)).toEqual(['2026-11-02', '2026-11-03']);
    expect(daysForHours(WEEK, [], calendar, DAY)).toEqual([]);
  });
});

it('offers the placements that take hours on one of the days', () => {
  const over = { ...placement, id: 'over', mentorships: [] };
  expect(placementsForHours([placement, over], calendar, [DAY])).toEqual([placement]);
});

describe('what is suggested', () => {
  it('is ordinary starts and lengths, and those of last time where they are others', () => {
    expect(startsToChoose(null)).toEqual(startsToChoose('09:00'));
    expect(startsToChoose('09:15')).toContain('09:15');
    expect(activityToSuggest('meeting')).toBe('meeting');
    expect(activityToSuggest('transport')).toBe('job-training');
    expect(activityToSuggest(null)).toBe('job-training');
    expect(lengthsToChoose(null)).toEqual(lengthsToChoose(60));
    expect(lengthsToChoose(45)).toEqual([30, 45, 60, 90, 120, 180]);
  });
});
