import {
  agendaBy,
  concernReaders,
  durationRefusal,
  extensionBy,
  firstContactDue,
  goesOnByMutualWish,
  hasClarificationMeeting,
  laterLengthRefusal,
  meetingFormsOf,
  meetingMinutesExpected,
  meetingsExpectedBy,
  meetingsRule,
  suggestedLastDay,
  triedOutAt,
} from '../../src/schemes/course.rules.js';
import { schemeNamed } from './schemes.js';

const graduate = schemeNamed('graduate');
const journalist = schemeNamed('journalist');
const doctor = schemeNamed('doctor');
const company = schemeNamed('company');
const jobcenter = schemeNamed('jobcenter');

describe('how long a course is', () => {
  it.each([
    [graduate, '2027-06-30'],
    [journalist, '2027-07-31'],
    [doctor, '2027-12-31'],
    [company, null],
    [jobcenter, null],
  ])('is filled in as %#', (scheme, lastDay) => {
    expect(suggestedLastDay(scheme, '2027-01-01')).toBe(lastDay);
  });

  it('is refused beyond the six months of FKI, in the words of the source', () => {
    const course = { firstDay: '2027-01-01', lastDay: '2027-07-01' };
    expect(durationRefusal(graduate, course)).toEqual({
      says: 'Forløbet varer 6 måneder.',
      source: 'FKI, Rammer og spilleregler, »Varighed og hyppighed«',
    });
    expect(durationRefusal(graduate, { ...course, lastDay: '2027-06-30' })).toBeNull();
  });

  it('is not refused where the source only suggests it', () => {
    expect(durationRefusal(doctor, { firstDay: '2027-01-01', lastDay: '2028-01-31' })).toBeNull();
    expect(durationRefusal(company, { firstDay: '2027-01-01', lastDay: '2028-01-31' })).toBeNull();
  });

  it('has no end where there is only a least', () => {
    const duration = { ...doctor.rules.duration!, strength: 'must' as const, value: { least: 8 } };
    const scheme = { ...doctor, rules: { ...doctor.rules, duration } };
    expect(durationRefusal(scheme, { firstDay: '2027-01-01', lastDay: '2029-01-31' })).toBeNull();
    expect(suggestedLastDay(scheme, '2027-01-01')).toBe('2027-08-31');
  });

  it('is made longer as the scheme says', () => {
    expect([graduate, journalist, doctor, company, jobcenter].map(extensionBy)).toEqual([
      null,
      'mutual-wish',
      'mutual-wish',
      null,
      'new-grant',
    ]);
  });

  it('goes on because both wish it where the scheme says so, and else says what it does say', () => {
    expect([journalist, doctor].map((scheme) => goesOnByMutualWish(scheme).may)).toEqual([true, true]);
    expect(goesOnByMutualWish(jobcenter)).toEqual({
      may: false,
      rule: {
        says: 'Skal støtten vare længere, kræver det en ny bevilling efter en ny konkret vurdering.',
        source: 'LAB § 167, stk. 1',
      },
    });
    expect(goesOnByMutualWish(graduate)).toMatchObject({
      may: false,
      rule: { says: 'Forløbet varer 6 måneder.' },
    });
    expect(goesOnByMutualWish(company)).toEqual({ may: false, rule: null });
  });

  it('that runs is refused no length that both may wish for', () => {
    const course = { firstDay: '2027-01-01', lastDay: '2028-01-31' };
    const rules = { ...doctor.rules, duration: { ...doctor.rules.duration!, strength: 'must' as const } };
    expect(durationRefusal({ ...doctor, rules }, course)).not.toBeNull();
    expect(laterLengthRefusal({ ...doctor, rules }, course)).toBeNull();
    expect(laterLengthRefusal(graduate, course)).toMatchObject({ says: 'Forløbet varer 6 måneder.' });
  });
});

describe('the first contact', () => {
  it('is the mentee’s, within 14 days of the assignment (DJ)', () => {
    expect(firstContactDue(journalist, '2026-11-01')).toMatchObject({ by: 'mentee', day: '2026-11-15' });
  });

  it('has no day where the source names none', () => {
    expect(firstContactDue(doctor, '2026-11-01')).toMatchObject({ by: 'mentee', day: null });
  });

  it('is nobody’s duty where the source is silent', () => {
    expect(firstContactDue(jobcenter, '2026-11-01')).toBeNull();
  });
});

describe('the meetings of a course', () => {
  const course = { firstDay: '2027-01-01', lastDay: '2027-06-30' };

  it.each([
    ['2026-12-31', 0],
    ['2027-01-30', 0],
    ['2027-01-31', 1],
    ['2027-06-30', 6],
    ['2027-12-31', 6],
  ])('are one a month for journalists: by %s %i', (day, count) => {
    expect(meetingsExpectedBy(journalist, course, day)).toBe(count);
  });

  it.each([
    ['2027-01-31', 0],
    ['2027-04-01', 1],
    ['2027-06-30', 3],
    ['2027-09-01', 3],
  ])('are three spread over a course for graduates: by %s %i', (day, count) => {
    expect(meetingsExpectedBy(graduate, course, day)).toBe(count);
  });

  it('are not counted where the source names no number', () => {
    expect(meetingsExpectedBy(jobcenter, course, '2027-06-30')).toBeNull();
    const open = { ...graduate.rules, meetings: { ...graduate.rules.meetings!, value: {} } };
    expect(meetingsExpectedBy({ ...graduate, rules: open }, course, '2027-06-30')).toBeNull();
  });

  it('have a rule where there is a number', () => {
    expect(meetingsRule(doctor)?.source).toBe('Lægernes Mentorprogram, »Rammer«');
    expect(meetingsRule(company)).toBeNull();
  });

  it('are an hour or two for graduates', () => {
    expect(meetingMinutesExpected(graduate)).toEqual({ least: 60, most: 120 });
    expect(meetingMinutesExpected(doctor)).toBeNull();
    const minutes = { ...graduate.rules.meetingMinutes!, value: { least: 30 } };
    const scheme = { ...graduate, rules: { ...graduate.rules, meetingMinutes: minutes } };
    expect(meetingMinutesExpected(scheme)).toEqual({ least: 30, most: null });
  });

  it('are in person first, and of every form where the source is silent', () => {
    expect(meetingFormsOf(graduate)[0]).toBe('in-person');
    expect(meetingFormsOf(company)).toEqual(['in-person', 'phone', 'video']);
  });

  it('have an agenda of the mentee’s, where the source asks for one', () => {
    expect(agendaBy(company)).toEqual(['mentee']);
    expect(agendaBy(jobcenter)).toEqual([]);
  });

  it('begin with a clarification meeting for doctors', () => {
    expect(hasClarificationMeeting(doctor)).toBe(true);
    expect(hasClarificationMeeting(journalist)).toBe(false);
  });

  it('are tried out as the source has it', () => {
    expect([journalist, doctor, graduate].map(triedOutAt)).toEqual([
      'first-meeting',
      'clarification-meeting',
      null,
    ]);
  });
});

describe('who reads a concern', () => {
  it('is named by the scheme, and the consultant where it names nobody', () => {
    expect(concernReaders(doctor)).toEqual(['coordinator']);
    const { concernReaders: _, ...rules } = doctor.rules;
    expect(concernReaders({ ...doctor, rules })).toEqual(['consultant']);
  });
});
