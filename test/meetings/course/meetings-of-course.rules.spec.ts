import { meetingsOfCourse } from '../../../src/meetings/course/meetings-of-course.rules.js';
import { meetingsInDanish } from '../../../src/meetings/course/meetings-of-course.words.js';
import { schemeNamed } from '../../schemes/schemes.js';

const COURSE = { firstDay: '2026-01-01', lastDay: '2026-06-30' };
const held = (kind: 'ordinary' | 'clarification' = 'ordinary', minutes = 90) =>
  ({ kind, minutes, status: 'held' }) as const;
const said = (scheme: string, meetings: ReturnType<typeof held>[], today = '2026-06-30') =>
  meetingsInDanish(meetingsOfCourse(schemeNamed(scheme), COURSE, meetings, today));

it('counts what was held, and leaves out what was not', () => {
  const planned = { ...held(), status: 'planned' } as const;
  expect(meetingsOfCourse(schemeNamed('graduate'), COURSE, [held(), held(), planned], '2026-04-01')).toEqual({
    held: 2,
    minutes: 180,
    expected: { inAll: { least: 3, most: 4 }, everyMonths: null, byNow: 1 },
  });
});

it('expects the other meetings beside the clarification meeting', () => {
  const { held: count, minutes } = meetingsOfCourse(
    schemeNamed('doctor'),
    COURSE,
    [held('clarification', 60), held()],
    '2026-02-01',
  );
  expect([count, minutes]).toEqual([1, 150]);
});

it('says it as people say it', () => {
  expect(said('graduate', [held(), held(), held()])).toBe(
    '3 møder er holdt. Møderne har varet 4,5 timer i alt. Der forventes 3-4 møder i alt, heraf 3 indtil nu.',
  );
  expect(said('doctor', [held()], '2026-01-02')).toBe(
    '1 møde er holdt. Møderne har varet 1,5 timer i alt. Der forventes mindst 4 møder i alt.',
  );
  expect(said('journalist', [])).toBe(
    'Der er ikke holdt møder endnu. Der forventes et møde om måneden, heraf 6 indtil nu.',
  );
  expect(said('jobcenter', [])).toBe('Der er ikke holdt møder endnu.');
});
