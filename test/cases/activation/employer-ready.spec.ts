import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { codes } from '../../app/claim-steps.js';
import { aCourseOfACompany, type CourseOfACompany, makeReady } from '../../app/course-of-a-company.js';
import { COORDINATOR } from '../../app/course-of-a-pair.js';
import { PageClient } from '../../app/page-client.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;
let course: CourseOfACompany;
let coordinator: PageClient;

beforeAll(async () => {
  running = await startApp();
  coordinator = await PageClient.of(running, COORDINATOR);
});
afterAll(() => running?.close());
beforeEach(async () => {
  course = await aCourseOfACompany(running);
});

const LACKS = 'Den øverste ledelse støtter ordningen. (Arbejdsmiljøkonferencen 2008, »Ingredienserne«)';

describe('a course whose scheme waits for the employer', () => {
  it('is refused with each part that the employer lacks, until all are in order', async () => {
    const client = await running.as(COORDINATOR);
    const at = `/api/placements/${course.id}/activation`;
    const refused = await client.post(at);
    expect(codes(refused)).toEqual(['employer-not-ready', 'employer-not-ready', 'employer-not-ready']);
    expect(JSON.stringify(refused.body)).toContain(LACKS);

    await makeReady(running, course.employerId);

    expect(await client.make(at)).toMatchObject({ status: 'active' });
  });

  it('tells everybody in it what it waits for, and leads the coordinator there', async () => {
    const at = `/forloeb/${course.id}`;
    const waits = 'Koordinatoren skal skrive, hvad der er på plads hos arbejdsgiveren';
    const { html, text } = await coordinator.get(at);
    expect(text).toContain(waits);
    expect(text).toContain('En arbejdsgiver, der er klar: mangler');
    expect(html).toContain(`href="/arbejdsgivere/${course.employerId}/parathed"`);
    expect(text).not.toContain('Sæt forløbet i gang');
    expect(text).not.toMatch(/som lederen har valgt|kommune|borger/i);
    expect((await coordinator.get(`${at}/journal`)).text).not.toMatch(/kommune|borger/i);
    for (const email of [course.leaderEmail, course.mentorEmail, course.menteeEmail]) {
      expect((await (await PageClient.of(running, email)).get(at)).text).toContain(waits);
    }
    const list = (await coordinator.get('/forloeb')).text;
    expect(list).toContain(waits);

    await makeReady(running, course.employerId);

    expect((await coordinator.get(at)).text).toContain('Koordinatoren skal sætte forløbet i gang');
    await coordinator.post(`${at}/aktivering`);
    expect((await coordinator.get(`${at}/skift/pause`)).text).not.toContain('timer');
  });
});
