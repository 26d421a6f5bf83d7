import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { aPlacement } from '../../app/builders.js';
import { aCourseOfAPair, COORDINATOR, type CourseOfAPair } from '../../app/course-of-a-pair.js';
import { PageClient } from '../../app/page-client.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let course: CourseOfAPair;
let mentor: PageClient;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  course = await aCourseOfAPair(running);
  mentor = await PageClient.of(running, course.mentorEmail);
});

const becomes = (status: string, more = '') =>
  ask(
    running.urls.superuserUrl,
    `update placements set status = '${status}'${more} where id = '${course.id}'`,
  );

it('shows a mentor whom nobody pays the own courses and how they stand, and no weeks', async () => {
  await becomes('active');
  const { text, html } = await mentor.get('/uge?fra=01.01.2027');
  expect(text).toContain('Mine forløb');
  expect(text).not.toMatch(/Uge \d|Forrige uge/);
  expect(html).toContain(`href="/forloeb/${course.id}">Forløbet med Dina`);

  await becomes('paused');
  expect((await mentor.get('/uge')).text).toContain('Det er på pause.');
  const at = `/api/placements/${course.id}/meetings`;
  const meeting = { day: '2026-11-20', start: '14:00', minutes: 60, form: 'in-person' };
  await (await running.as(course.mentorEmail)).make(at, meeting);
  expect((await mentor.get('/uge')).text).toContain('Næste møde');

  await becomes('broken-off', ", last_day = '2026-11-02'");
  const over = (await mentor.get('/uge')).text;
  expect(over).toContain('Det er stoppet. Sidste dag var 02.11.2026.');
  expect(over).not.toMatch(/Næste møde|Fortæl om en bekymring/);
});

it('leads the mentor of a course to come to its case', async () => {
  await ask(
    running.urls.superuserUrl,
    `update mentorships set first_day = '2026-12-01' where placement_id = '${course.id}'`,
  );
  const { text, html } = await mentor.get('/uge');
  expect(text).toContain('Du er mentor fra 01.12.2026.');
  expect(html).toContain(`href="/forloeb/${course.id}"`);
});

it('tells a mentor who was replaced until when, and asks for no hours', async () => {
  const coordinator = await running.as(COORDINATOR);
  const { id: mentorId } = await coordinator.make('/api/mentors', {
    kind: 'volunteer',
    name: 'Nina Ny',
    email: `ny-${course.mentorEmail}`,
    qualifications: 'Fem år på et arkiv',
  });
  await becomes('active');
  await coordinator.make(`/api/placements/${course.id}/mentor`, { mentorId, firstDay: '2026-11-03' });

  const { text } = await mentor.get('/uge');
  expect(text).toContain('Du var mentor til og med 02.11.2026. Derefter overtog en anden.');
  expect(text).not.toMatch(/timer|lederen/);
});

it('leads a paid mentor to a course to come', async () => {
  await ask(running.urls.ownerUrl, "update organisation set kind = 'municipality'");
  const { id, mentorEmail } = await aPlacement(running);
  await ask(
    running.urls.superuserUrl,
    `update mentorships set first_day = '2026-11-23' where placement_id = '${id}'`,
  );

  const client = await PageClient.of(running, mentorEmail);
  const { text, html } = await client.get('/uge');
  expect(text).toContain('Du er mentor fra 23.11.2026.');
  expect(html).toContain(`href="/forloeb/${id}"`);
});
