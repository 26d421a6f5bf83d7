import {
  agendaRule,
  clarificationComesFirst,
  meetingsInAll,
  monthsBetweenMeetings,
  saidOfMeetings,
  tryingOutRule,
} from '../../src/schemes/meeting.rules.js';
import { schemeNamed } from './schemes.js';

const [graduate, journalist, doctor, jobcenter] = ['graduate', 'journalist', 'doctor', 'jobcenter'].map(
  schemeNamed,
) as [
  ReturnType<typeof schemeNamed>,
  ReturnType<typeof schemeNamed>,
  ReturnType<typeof schemeNamed>,
  ReturnType<typeof schemeNamed>,
];

it('says how many meetings a course has, or how often they are', () => {
  expect([graduate, journalist, doctor, jobcenter].map(meetingsInAll)).toEqual([
    { least: 3, most: 4 },
    null,
    { least: 4, most: null },
    null,
  ]);
  expect([graduate, journalist].map(monthsBetweenMeetings)).toEqual([null, 1]);
});

it('refuses other meetings before the clarification meeting where that is a must alone', () => {
  expect(clarificationComesFirst(doctor)?.source).toBe('Lægernes Mentorprogram, »Rammer«');
  expect(clarificationComesFirst(graduate)).toBeNull();
  const softer = schemeNamed('doctor');
  if (softer.rules.clarificationMeeting) softer.rules.clarificationMeeting.strength = 'default';
  expect(clarificationComesFirst(softer)).toBeNull();
});

it('has its rules with their sources, and nothing where it is silent', () => {
  expect(saidOfMeetings(graduate)).toHaveLength(3);
  expect(saidOfMeetings(jobcenter)).toEqual([]);
  expect([journalist, graduate].map((scheme) => tryingOutRule(scheme) !== null)).toEqual([true, false]);
  expect([graduate, jobcenter].map((scheme) => agendaRule(scheme) !== null)).toEqual([true, false]);
});
