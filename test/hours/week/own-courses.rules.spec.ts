import { besideHours, type OwnCourse, stateOfCourse } from '../../../src/hours/week/own-courses.rules.js';

const TODAY = '2026-11-03';

it.each([
  ['active', '2026-11-03', 'running'],
  ['active', '2026-11-04', 'to-come'],
  ['matched', '2026-10-01', 'not-begun'],
  ['proposed', '2026-11-04', 'to-come'],
  ['paused', '2026-10-01', 'paused'],
  ['ended', '2026-10-01', 'over'],
  ['broken-off', '2026-12-01', 'over'],
] as const)('a course that is %s, of which one is mentor from %s, is %s', (status, mentorFromDay, state) => {
  expect(stateOfCourse({ status, mentorFromDay }, TODAY)).toBe(state);
});

it('names beside the hours what has not begun and what rests', () => {
  const of = (status: OwnCourse['status']) => ({ status, mentorFromDay: '2026-10-01' }) as OwnCourse;
  const courses = (['active', 'matched', 'paused', 'ended'] as const).map(of);

  expect(besideHours(courses, TODAY).map(({ status }) => status)).toEqual(['matched', 'paused']);
});
