import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ProposalView } from '../../../src/matching/proposals/proposal.view.js';
import { aCourseOfAPair, COORDINATOR, type CourseOfAPair } from '../../app/course-of-a-pair.js';
import { hire, type Hired } from '../../app/follow-up-people.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { aProposal, YES } from '../../matching/applicants.js';

jest.setTimeout(120_000);

let running: RunningApp;
let coordinator: PageClient;
let course: CourseOfAPair;
let at: string;
let kira: Hired;

beforeAll(async () => {
  running = await startApp();
  kira = await hire(running, 'Kira Koordinator', 'coordinator');
  coordinator = await PageClient.of(running, COORDINATOR);
});
beforeEach(async () => {
  course = await aCourseOfAPair(running);
  at = `/forloeb/${course.id}`;
});
afterAll(() => running?.close());

const rowOf = async (who: PageClient) => {
  const { html } = await who.get('/');
  return (
    html
      .split('<tr')
      .slice(1)
      .find((row) => row.includes(`href="${at}"`)) ?? null
  );
};

describe('the work of a coordinator', () => {
  it('is to set a course going, and to pick a mentor where there is none', async () => {
    expect(await rowOf(coordinator)).toContain('Få forløbet i gang');
    const api = await running.as(COORDINATOR);
    await api.make(`/api/placements/${course.id}/activation`);
    expect(await rowOf(coordinator)).toBeNull();

    const mentee = await api.make('/api/mentees/without-cpr', {
      name: 'Ane Alene',
      email: `ane-${course.id}@mail.example`,
    });
    const { id } = await api.make('/api/placements', {
      scheme: 'graduate',
      menteeId: mentee.id,
      purpose: 'At finde fodfæste',
      tasks: 'Sparring',
      firstDay: '2027-02-01',
      lastDay: '2027-07-31',
    });
    at = `/forloeb/${id}`;
    expect(await rowOf(coordinator)).toContain('Vælg mentoren');
    expect(await rowOf(coordinator)).not.toContain('Lederen');
  });

  it('is to end what has gone past its last day, and to look after a stop', async () => {
    const api = await running.as(COORDINATOR);
    await api.make(`/api/placements/${course.id}/activation`);
    await (
      await running.as(course.menteeEmail)
    ).make(`/api/placements/${course.id}/stop`, { day: '2026-11-03' });
    expect(await rowOf(coordinator)).toContain('Følg op på, at forløbet er stoppet');
  });

  it('goes with a case that is handed over, and rests while it is on hold', async () => {
    const held = { reason: 'Mentor er på ferie', untilDay: '30.11.2026' };
    expect((await coordinator.post(`${at}/hold`, held)).status).toBe(303);
    expect(await rowOf(coordinator)).toBeNull();
    expect((await coordinator.get('/?vis=on-hold')).text).toContain('Mentor er på ferie');
    expect((await coordinator.post(`${at}/genoptagelse`)).status).toBe(303);

    const form = await coordinator.get(`${at}/fordeling`);
    expect(form.text).toContain('Koordinator er');
    const [, from = ''] = /name="from" value="([^"]+)"/.exec(form.html) ?? [];
    const given = await coordinator.post(`${at}/videregivelse`, {
      from,
      personId: kira.id,
      word: 'Ring først',
    });
    expect(given.status).toBe(303);
    expect(await rowOf(coordinator)).toBeNull();
    const colleague = await PageClient.of(running, kira.email);
    expect((await colleague.get('/')).text).toContain('Ring først');
    expect(await rowOf(colleague)).toContain('Få forløbet i gang');
  });

  it('is looked after by a stand-in', async () => {
    const leave = { standInId: kira.id, firstDay: '3.11.2026', lastDay: '6.11.2026' };
    expect((await coordinator.post('/stedfortraeder', leave)).status).toBe(303);
    const colleague = await PageClient.of(running, kira.email);
    const [, own = ''] = /href="\/\?for=([^"]+)"/.exec((await colleague.get('/')).html) ?? [];
    expect((await colleague.get(`/?for=${own}`)).html).toContain(`href="${at}"`);
  });

  it('tells of pairs that wait for a word', async () => {
    const pair = await aProposal(running);
    expect((await coordinator.get('/')).text).not.toContain('forslag om et par venter');
    for (const { client } of [pair.mentor, pair.mentee])
      await client.make<ProposalView>(`${pair.url}/answers`, YES);
    expect((await coordinator.get('/')).text).toContain('1 forslag om et par venter på dig');
  });
});

it('is no work of a consultant, who neither holds nor hands over what a coordinator runs', async () => {
  const consultant = await PageClient.of(running, CONSULTANT);
  expect(await rowOf(consultant)).toBeNull();
  expect((await consultant.get(`${at}/fordeling`)).status).toBe(403);
  const held = { reason: 'Ikke min sag', untilDay: '30.11.2026' };
  expect((await consultant.post(`${at}/hold`, held)).status).toBe(403);
});
