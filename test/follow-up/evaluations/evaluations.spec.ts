import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { EvaluationsView } from '../../../src/follow-up/evaluations/evaluation.view.js';
import { type ActivePlacement, aMentor, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { type Hired, menteeOf, personOf, rowsSeenBy } from '../../app/follow-up-people.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let mentee: Hired;
let at: string;
let page: string;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  placement = await aPlacement(running);
  mentee = await menteeOf(running, placement.menteeId);
  at = `/api/placements/${placement.id}/evaluations`;
  page = `/forloeb/${placement.id}/evaluering`;
});

const ALONG = {
  kind: 'along-the-way',
  cooperation: 2,
  benefit: 3,
  support: 4,
  better: 'Vi ses for sjældent',
  recommends: true,
};
const END = { ...ALONG, kind: 'end', cooperation: 5, good: 'Roen i lageret' };

function end(): Promise<unknown> {
  return ask(
    running.urls.superuserUrl,
    `update placements set status = 'ended' where id = '${placement.id}'`,
  );
}

describe('an evaluation', () => {
  it('says who reads it, and is read by its author and staff alone', async () => {
    const citizen = await PageClient.of(running, mentee.email);
    const form = await citizen.get(page);
    expect(form.text).toContain(
      'Læses af dig selv og af organisationens jobkonsulenter, sagsbehandlere og koordinatorer. Ingen andre.',
    );
    const typed = Object.fromEntries(Object.entries(ALONG).map(([name, value]) => [name, String(value)]));
    expect((await citizen.post(page, { ...typed, benefit: '' })).text).toContain('Vi ses for sjældent');
    expect((await citizen.post(page, typed)).status).toBe(303);
    const sent = await citizen.get(page);
    expect(sent.text).toContain('Samarbejdet 2 af 5');
    expect(sent.text).toContain('Du har allerede evalueret i denne måned. Vent til den næste.');

    const caseworker = await PageClient.of(running, CASEWORKER);
    expect((await caseworker.get(`/forloeb/${placement.id}`)).text).toContain('Vi ses for sjældent');
    const leader = await PageClient.of(running, placement.leaderEmail);
    expect((await leader.get(page)).status).toBe(403);
    expect((await leader.get(`/forloeb/${placement.id}`)).text).not.toContain('Vi ses');
    expect(await placement.mentor.read<EvaluationsView>(at)).toEqual({ evaluations: [], course: [] });
    const mine = `evaluations where placement_id = '${placement.id}'`;
    for (const [email, role] of [
      [placement.mentorEmail, 'mentor'],
      [placement.leaderEmail, 'leader'],
      ['revisor@limstrup.example', 'auditor'],
      ['oekonomi@limstrup.example', 'payer'],
    ] as const) {
      expect(await rowsSeenBy(running, { personId: await personOf(running, email), role }, mine)).toEqual([]);
    }
  });

  it('is written once a month along the way', async () => {
    await mentee.client.make(at, ALONG);
    expect(codes(await mentee.client.post(at, ALONG))).toEqual(['evaluated-this-month']);
    expect(codes(await mentee.client.post(at, END))).toEqual(['not-at-the-end-yet']);

    running.clock.set('2026-12-01T09:00:00Z');
    const client = await running.as(mentee.email);
    expect((await client.post(at, ALONG)).status).toBe(201);
  });

  it('is asked for where mentor and mentee begin, once the course is over, until it is written', async () => {
    const asks = async (email: string, front: string) =>
      (await (await PageClient.of(running, email)).get(front)).html.includes(`href="${page}"`);
    expect(await asks(mentee.email, '/mit-forloeb')).toBe(false);
    await end();
    expect(await asks(mentee.email, '/mit-forloeb')).toBe(true);
    expect(await asks(placement.mentorEmail, '/uge')).toBe(true);

    await mentee.client.make(at, END);
    await placement.mentor.make(at, END);
    expect(await asks(mentee.email, '/mit-forloeb')).toBe(false);
    expect(await asks(placement.mentorEmail, '/uge')).toBe(false);
    expect(codes(await placement.mentor.post(at, END))).toEqual(['evaluated-already']);
  });

  it('of the end is asked for anew where the mentor was replaced after it was written', async () => {
    const asks = async () =>
      (await (await PageClient.of(running, mentee.email)).get('/mit-forloeb')).html.includes(
        `href="${page}"`,
      );
    await end();
    await mentee.client.make(at, END);
    expect(await asks()).toBe(false);

    const { mentorId } = await aMentor(running, placement.workplaceId, 'Maja Ny');
    await ask(
      running.urls.superuserUrl,
      `update mentorships set last_day = '2026-11-02' where placement_id = '${placement.id}'`,
      `insert into mentorships select gen_random_uuid(), placement_id, '${mentorId}', '2026-11-03', null, chosen_by, created_at
       from mentorships where placement_id = '${placement.id}'`,
    );
    expect(await asks()).toBe(true);
    await mentee.client.make(at, END);
    expect(await asks()).toBe(false);
  });

  it('of the end is asked for anew where the course was extended after it was written', async () => {
    const last = (day: string) =>
      ask(
        running.urls.superuserUrl,
        `update placements set last_day = '${day}' where id = '${placement.id}'`,
      );
    await last('2026-11-10');
    await mentee.client.make(at, END);
    const citizen = await PageClient.of(running, mentee.email);
    expect((await citizen.get(page)).text).toContain('Du har allerede evalueret forløbet.');
    expect((await citizen.get(page)).text).not.toContain('Send evalueringen');

    await last('2026-12-31');
    expect((await citizen.get(page)).text).toContain('en gang om måneden');
    running.clock.set('2027-01-01T09:00:00Z');
    await end();
    const later = await PageClient.of(running, mentee.email);
    expect((await later.get('/mit-forloeb')).html).toContain(`href="${page}"`);
    await (await running.as(mentee.email)).make(at, END);
    expect((await later.get('/mit-forloeb')).html).not.toContain(`href="${page}"`);
  });

  it('of a new mentor is of the own days', async () => {
    const { mentorId, mentor } = await aMentor(running, placement.workplaceId, 'Maja Ny');
    const consultant = await running.as(CONSULTANT);
    await consultant.make(`/api/placements/${placement.id}/mentor`, { mentorId, firstDay: '2026-11-03' });
    await mentor.make(at, ALONG);

    const { evaluations } = await consultant.read<EvaluationsView>(at);
    expect(evaluations).toMatchObject([{ authorRole: 'mentor', mentorId, mentorName: 'Maja Ny' }]);
    expect((await placement.mentor.get(at)).status).toBe(404);
  });
});

it('the organiser evaluates a course that is over, for staff', async () => {
  const consultant = await running.as(CONSULTANT);
  const of = `/api/placements/${placement.id}/course-evaluation`;
  const said = { kind: 'end', goal: 'partly', lessons: 'Begynd med kortere dage' };
  expect(codes(await consultant.post(of, said))).toEqual(['course-runs']);
  await end();
  const karla = await PageClient.of(running, CONSULTANT);
  expect((await karla.post(`${page}/forloeb`, { kind: 'end', goal: 'partly' })).text).toContain(
    'Skriv, hvad I har lært',
  );
  expect((await karla.post(`${page}/forloeb`, said)).status).toBe(303);

  expect((await karla.get(page)).text).toContain(
    'Målet er delvist nået . Ved slutningen. Begynd med kortere dage',
  );
  expect(codes(await consultant.post(of, said))).toEqual(['evaluated-already']);
  expect(await mentee.client.read(at)).toMatchObject({ course: [] });
});
