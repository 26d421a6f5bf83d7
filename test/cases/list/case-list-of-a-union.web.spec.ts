import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { aPlacement } from '../../app/builders.js';
import { aCourseOfAPair, COORDINATOR } from '../../app/course-of-a-pair.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

const listOf = async (email: string) => (await (await PageClient.of(running, email)).get('/forloeb')).text;

it('names leader and employer only where there are any, and what is to be followed up to staff alone', async () => {
  const paid = await aPlacement(running);
  const ofConsultant = await listOf(CONSULTANT);
  expect(ofConsultant).toContain('Afventer lederens valg af mentor');
  expect(ofConsultant).toContain('Stoppet, ingen følger op');
  const ofLeader = await listOf(paid.leaderEmail);
  expect(ofLeader).toContain('Sag Mentee Arbejdsgiver Mentor');
  expect(ofLeader).not.toMatch(/Stoppet, ingen følger op|Forlænget, ikke set endnu/);

  const course = await aCourseOfAPair(running);
  await ask(running.urls.superuserUrl, `update placements set status = 'proposed' where id = '${course.id}'`);
  for (const email of [course.mentorEmail, course.menteeEmail]) {
    const text = await listOf(email);
    expect(text).toContain('Sag Mentee Mentor Periode Status');
    expect(text).toContain('Navn eller nummer');
    expect(text).not.toMatch(/lederens|Arbejdsgiver|Stoppet, ingen|Forlænget, ikke/);
  }
  expect(await listOf(COORDINATOR)).toMatch(/Stoppet, ingen følger op.*Afventer valg af mentor/);
});
