import {
  dayToSuggest,
  hasLapsed,
  whyNoMentor,
} from '../../../src/grants/wage-costs/wage-cost-mentor.rules.js';

const anna = { id: 'anna', name: 'Anna', firstDay: '2026-10-01', lastDay: '2026-10-31' };
const bo = { id: 'bo', name: 'Bo', firstDay: '2026-11-01', lastDay: '2026-11-30' };
const carl = { id: 'carl', name: 'Carl', firstDay: '2026-12-01', lastDay: null };

describe('a day without a mentor', () => {
  const placement = { firstDay: '2026-10-01' };

  it('lies before the placement, and the first day of it is told', () => {
    expect(whyNoMentor(placement, [anna], '2026-09-30')).toEqual({
      because: 'day-before-the-placement',
      firstDay: '2026-09-30',
      placementFirstDay: '2026-10-01',
    });
  });

  it('lies before the first mentor, whose day is told, or nobody is picked', () => {
    const refusal = { because: 'no-mentor-on-that-day', firstDay: '2026-10-01' };

    expect(whyNoMentor(placement, [bo, carl], '2026-10-01')).toEqual({
      ...refusal,
      mentorFirstDay: '2026-11-01',
    });
    expect(whyNoMentor(placement, [], '2026-10-01')).toEqual({ ...refusal, mentorFirstDay: null });
  });
});

describe('a wage cost that waits', () => {
  const cost = { status: 'proposed' as const, mentorId: 'bo', firstDay: '2026-11-30' };

  it('has lapsed where its mentor has no day that it is of', () => {
    expect(hasLapsed(cost, [anna, bo])).toBe(false);
    expect(hasLapsed({ ...cost, firstDay: '2026-12-01' }, [anna, bo])).toBe(true);
    expect(hasLapsed({ ...cost, mentorId: 'carl', firstDay: '2027-05-01' }, [anna, carl])).toBe(false);
    expect(hasLapsed(cost, [anna])).toBe(true);
    expect(hasLapsed(cost, [])).toBe(true);
  });

  it('waits no longer once it is decided', () => {
    expect(hasLapsed({ ...cost, status: 'approved' }, [anna])).toBe(false);
  });
});

describe('the day that is suggested for a wage cost', () => {
  const mentors = [anna, bo, carl];
  const suggested = (ofWhom: string[], today = '2026-11-15') =>
    dayToSuggest(
      mentors,
      ofWhom.map((mentorId) => ({ mentorId })),
      today,
    );

  it('is the first of the mentor of today, then of the next, then of one of the past', () => {
    expect(suggested([])).toBe('2026-11-01');
    expect(suggested(['bo'])).toBe('2026-12-01');
    expect(suggested(['bo', 'carl'])).toBe('2026-10-01');
  });

  it('is the next one’s as soon as the last day of the one before is over', () => {
    expect(suggested(['anna'], '2026-11-30')).toBe('2026-11-01');
    expect(suggested(['anna'], '2026-12-01')).toBe('2026-12-01');
  });

  it('is none where each has one, or nobody is picked', () => {
    expect(suggested(['anna', 'bo', 'carl'])).toBeNull();
    expect(dayToSuggest([], [], '2026-11-15')).toBeNull();
  });
});
