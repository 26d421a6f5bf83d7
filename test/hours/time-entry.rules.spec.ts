import * as fc from 'fast-check';
import {
  changeRefusals,
  noHoursRefusals,
  spanOf,
  type TimeEntryFrame,
  timeEntryRefusals,
  type When,
} from '../../src/hours/time-entry.rules.js';

function minutesOf(when: When): number | string {
  const span = spanOf(when);
  if ('refusal' in span) return span.refusal.because;
  return (span.endsAt.getTime() - span.startsAt.getTime()) / 60_000;
}

const DAY = '2026-10-06';

describe('the span of an entry', () => {
  it('lasts from the start to the end', () => {
    expect(minutesOf({ day: DAY, start: '09:00', end: '16:30' })).toBe(450);
  });

  it('lasts as many minutes as are said instead of an end', () => {
    expect(minutesOf({ day: DAY, start: '09:00', minutes: 450 })).toBe(450);
  });

  it('says either an end or minutes, not both and not neither', () => {
    expect(minutesOf({ day: DAY, start: '09:00' })).toBe('end-or-minutes');
    expect(minutesOf({ day: DAY, start: '09:00', end: '10:00', minutes: 60 })).toBe('end-or-minutes');
  });

  it('ends after it begins', () => {
    expect(minutesOf({ day: DAY, start: '09:00', end: '09:01' })).toBe(1);
    expect(minutesOf({ day: DAY, start: '09:00', end: '09:00' })).toBe('ends-before-it-begins');
  });

  it('goes to midnight, and not past it', () => {
    expect(minutesOf({ day: DAY, start: '23:00', end: '00:00' })).toBe(60);
    expect(minutesOf({ day: DAY, start: '23:00', minutes: 60 })).toBe(60);
    expect(minutesOf({ day: DAY, start: '23:00', minutes: 61 })).toBe('goes-past-midnight');
  });

  it('loses the hour that the clock jumps in spring', () => {
    expect(minutesOf({ day: '2027-03-28', start: '01:00', end: '04:00' })).toBe(120);
    expect(minutesOf({ day: '2027-03-28', start: '00:00', end: '00:00' })).toBe(23 * 60);
  });

  it('gains the hour that the clock repeats in autumn', () => {
    expect(minutesOf({ day: '2026-10-25', start: '01:00', end: '04:00' })).toBe(240);
    expect(minutesOf({ day: '2026-10-25', start: '00:00', end: '00:00' })).toBe(25 * 60);
  });

  it('is the same by its end and by its minutes', () => {
    const clock = (minute: number) =>
      [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
    const twoTimes = fc.tuple(fc.nat(1439), fc.nat(1439)).filter(([one, other]) => one < other);
    fc.assert(
      fc.property(twoTimes, ([from, to]) => {
        const start = clock(from);
        expect(spanOf({ day: DAY, start, end: clock(to) })).toEqual(
          spanOf({ day: DAY, start, minutes: to - from }),
        );
      }),
    );
  });
});

describe('an entry', () => {
  const endsAt = new Date('2026-10-06T14:30:00Z');
  const entry = { mentorId: null as string | null, day: DAY, endsAt };
  const frame: TimeEntryFrame = {
    unpaid: null,
    takesHours: true,
    placement: { firstDay: '2026-10-01', lastDay: '2027-03-31' },
    rests: [],
    grants: [{ firstDay: DAY, lastDay: DAY }],
    ownMentors: null,
    mentorOfDay: 'mona',
    mentorIsAbsent: false,
    now: endsAt,
  };

  it('is written down once the hours are over, and not before', () => {
    const justBefore = new Date(endsAt.getTime() - 1);

    expect(timeEntryRefusals(entry, frame)).toEqual([]);
    expect(timeEntryRefusals(entry, { ...frame, now: justBefore })).toEqual([{ because: 'in-the-future' }]);
  });

  it('is inside a grant', () => {
    const grants = [{ firstDay: '2026-10-07', lastDay: '2027-03-31' }];

    expect(timeEntryRefusals(entry, { ...frame, grants })).toEqual([{ because: 'outside-grant', day: DAY }]);
  });

  it('is on a day of the placement, however long its grant lasts', () => {
    const until = (lastDay: string) => ({ firstDay: '2026-10-01', lastDay });

    expect(timeEntryRefusals(entry, { ...frame, placement: until(DAY) })).toEqual([]);
    expect(timeEntryRefusals(entry, { ...frame, placement: until('2026-10-05') })).toEqual([
      { because: 'outside-placement', period: until('2026-10-05') },
    ]);
  });

  it('is on no day on which the course rests', () => {
    const resting = (day: string) => [{ firstDay: day, lastDay: day }];

    expect(timeEntryRefusals(entry, { ...frame, rests: resting('2026-10-05') })).toEqual([]);
    expect(timeEntryRefusals(entry, { ...frame, rests: resting(DAY) })).toEqual([
      { because: 'course-rests', day: DAY },
    ]);
  });

  it('is written where somebody pays, and where nobody does the scheme alone says why not', () => {
    const unpaid = { says: 'Mentor arbejder gratis.', source: 'Ordningen' };

    expect(timeEntryRefusals(entry, { ...frame, unpaid, grants: [] })).toEqual([
      { because: 'scheme-does-not-pay', ...unpaid },
    ]);
  });

  it('is of a placement that takes hours', () => {
    expect(timeEntryRefusals(entry, { ...frame, takesHours: false })).toEqual([
      { because: 'placement-not-active' },
    ]);
  });

  it('is of the mentor of that day', () => {
    expect(timeEntryRefusals({ ...entry, mentorId: 'mona' }, frame)).toEqual([]);
    expect(timeEntryRefusals({ ...entry, mentorId: 'another' }, frame)).toEqual([
      { because: 'not-the-mentor-of-that-day', day: DAY },
    ]);
    expect(timeEntryRefusals(entry, { ...frame, mentorOfDay: null })).toEqual([
      { because: 'no-mentor-on-that-day', day: DAY },
    ]);
  });

  it('of a mentor is written by that mentor or by whoever writes for any', () => {
    expect(timeEntryRefusals(entry, { ...frame, ownMentors: ['mona'] })).toEqual([]);
    expect(timeEntryRefusals(entry, { ...frame, ownMentors: ['another'] })).toEqual([
      { because: 'hours-of-another-mentor' },
    ]);
  });

  it('is not of a day on which the mentor was absent', () => {
    expect(timeEntryRefusals(entry, { ...frame, mentorIsAbsent: true })).toEqual([
      { because: 'mentor-absent', day: DAY },
    ]);
  });
});

describe('hours that are written down', () => {
  it('are changed by their mentor or a leader, until they are claimed', () => {
    const own = { mentorId: 'mona', claimId: null };

    expect([changeRefusals(own, null), changeRefusals(own, ['mona'])]).toEqual([[], []]);
    expect(changeRefusals(own, ['another'])).toEqual([{ because: 'hours-of-another-mentor' }]);
    expect(changeRefusals({ ...own, claimId: 'claim' }, null)).toEqual([{ because: 'entry-in-a-claim' }]);
  });
});

describe('a month without hours', () => {
  const period = { firstDay: '2026-10-15', lastDay: '2027-03-31' };
  const empty = { unpaid: null, status: 'active' as const, period, hasPaidHours: false };
  const today = '2026-11-03';

  it.each(['2026-10', '2026-11'])('is one of the placement that has begun, as %s', (month) => {
    expect(noHoursRefusals(month, empty, today)).toEqual([]);
  });

  it('is said where somebody pays, and where nobody does the scheme alone says why not', () => {
    const unpaid = { says: 'Mentor arbejder gratis.', source: 'Ordningen' };

    expect(noHoursRefusals('2026-12', { ...empty, unpaid }, today)).toEqual([
      { because: 'scheme-does-not-pay', ...unpaid },
    ]);
  });

  it('has not had any', () => {
    expect(noHoursRefusals('2026-10', { ...empty, hasPaidHours: true }, today)).toEqual([
      { because: 'hours-in-the-month' },
    ]);
  });

  it('is of a placement that has been active', () => {
    expect(noHoursRefusals('2026-10', { ...empty, status: 'matched' }, today)).toEqual([
      { because: 'placement-not-active' },
    ]);
  });

  it('does not lie ahead', () => {
    expect(noHoursRefusals('2026-12', empty, today)).toEqual([{ because: 'month-in-the-future' }]);
  });

  it.each(['2026-09', '2027-04'])('does not lie outside the placement, as %s', (month) => {
    expect(noHoursRefusals(month, empty, '2027-05-01')).toEqual([
      { because: 'month-outside-placement', period },
    ]);
  });
});
