import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import type { ConflictView } from '../../../src/follow-up/conflicts/conflict.view.js';
import { type ActivePlacement, aMentor, aPlacement } from '../../app/builders.js';
import { aCourseOfAPair } from '../../app/course-of-a-pair.js';
import { codes } from '../../app/claim-steps.js';
import { hire, type Hired, menteeOf, personOf, rowsSeenBy } from '../../app/follow-up-people.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { untilWaiting } from '../../database/until-waiting.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let mentee: Hired;
let kaj: Hired;
let at: string;

beforeAll(async () => {
  running = await startApp();
  kaj = await hire(running, 'Kaj Konsulent', 'consultant');
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
  mentee = await menteeOf(running, placement.menteeId);
  at = `/forloeb/${placement.id}`;
});

const COUSINS = { kind: 'family-tie', description: 'Vi fandt ud af, at vi er fætre' };
const CONDITIONS = { outcome: 'goes-on-with-conditions', text: 'Lederen taler med begge hver uge' };

function report(fields: object = COUSINS): Promise<ConflictView> {
  return mentee.client.make<ConflictView>(`/api/placements/${placement.id}/conflicts`, fields);
}

describe('a conflict of interest', () => {
  it('goes on with conditions that the pair is told, and answers the question of the tie', async () => {
    const { id } = await report();
    const karla = await PageClient.of(running, CONSULTANT);
    expect((await karla.get('/?slags=assess-conflict')).text).toContain(
      'Vurdér en interessekonflikt 10.11.2026',
    );
    const assessed = await karla.post(`${at}/interessekonflikt/${id}`, CONDITIONS);
    expect(assessed.status).toBe(303);

    const [mentor, leader, citizen] = [
      await PageClient.of(running, placement.mentorEmail),
      await PageClient.of(running, placement.leaderEmail),
      await PageClient.of(running, mentee.email),
    ];
    expect((await mentor.get(at)).text).toContain(CONDITIONS.text);
    expect((await citizen.get(at)).text).toContain(CONDITIONS.text);
    expect((await leader.get(at)).text).not.toContain(CONDITIONS.text);
    expect((await mentor.get(at)).text).not.toContain('Familie, meldt');
    expect((await mentor.get(`${at}/interessekonflikt/${id}`)).status).toBe(404);
    const consultant = await running.as(CONSULTANT);
    expect(await consultant.read(`/api/placements/${placement.id}/answers`)).toMatchObject([
      { question: 'family-tie', answer: true, explanation: CONDITIONS.text },
    ]);
  });

  it('that leads to a replacement is work until another mentor stands', async () => {
    const { id } = await report();
    const consultant = await running.as(CONSULTANT);
    await consultant.make(`/api/conflicts/${id}/assessment`, { outcome: 'replacement', text: 'For tæt på' });
    const karla = await PageClient.of(running, CONSULTANT);
    expect((await karla.get(`${at}/interessekonflikt/${id}`)).text).toContain('Skift mentor');
    const waiting = async () =>
      (await karla.get('/?slags=replace-mentor')).html.includes(`href="${at}/mentor"`);
    expect(await waiting()).toBe(true);

    const { mentorId } = await aMentor(running, placement.workplaceId, 'Maja Ny');
    await consultant.make(`/api/placements/${placement.id}/mentor`, { mentorId, firstDay: '2026-11-10' });
    expect(await waiting()).toBe(false);
    expect(await consultant.read(`/api/placements/${placement.id}/conflicts`)).toMatchObject([
      { status: 'replaced' },
    ]);
  });

  it('is assessed by nobody who is a part of it, and is a colleague’s work then', async () => {
    const { id } = await report({ ...COUSINS, kind: 'other', involvesConsultant: true });
    const consultant = await running.as(CONSULTANT);
    const assess = `/api/conflicts/${id}/assessment`;
    expect((await consultant.post(assess, CONDITIONS)).status).toBe(404);
    const karla = await PageClient.of(running, CONSULTANT);
    expect((await karla.get(`${at}/haendelser`)).text).not.toContain('interessekonflikt');
    const kajs = await PageClient.of(running, kaj.email);
    expect((await kajs.get('/?slags=assess-conflict')).text).toContain('Vurdér en interessekonflikt');
    expect((await kaj.client.post(assess, CONDITIONS)).status).toBe(201);

    const own = await consultant.make<ConflictView>(`/api/placements/${placement.id}/conflicts`, {
      ...COUSINS,
      involvesConsultant: true,
    });
    expect(codes(await consultant.post(`/api/conflicts/${own.id}/assessment`, CONDITIONS))).toEqual([
      'part-of-it',
    ]);
    const forged = running.database.asActor(
      { personId: await personOf(running, CONSULTANT), role: 'consultant' },
      (tx) =>
        tx.query(
          `insert into conflict_assessments values ($1, $2, $3, 'no-conflict', 'Nej', actor_person_id(), now())`,
          [own.id, placement.id, placement.mentorId],
        ),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('is reported once, and kept with what was typed where it is not', async () => {
    await report();
    const client = await PageClient.of(running, mentee.email);
    const again = await client.post(`${at}/interessekonflikt`, COUSINS);
    expect([again.status, again.text.includes(COUSINS.description)]).toEqual([422, true]);
    expect(again.text).toContain('Det er allerede meldt og venter på en vurdering.');
    const other = await client.post(`${at}/interessekonflikt`, { ...COUSINS, kind: 'line-of-command' });
    expect(other.status).toBe(303);
  });

  it('is seen by staff, and by the party who reported it alone', async () => {
    await report();
    for (const [email, role, rows] of [
      [CASEWORKER, 'caseworker', 1],
      [placement.mentorEmail, 'mentor', 0],
      [placement.leaderEmail, 'leader', 0],
      [mentee.email, 'mentee', 1],
      ['administrator@limstrup.example', 'administrator', 0],
    ] as const) {
      const personId = await personOf(running, email);
      const where = `conflicts where placement_id = '${placement.id}'`;
      expect([email, await rowsSeenBy(running, { personId, role }, where)]).toEqual([
        email,
        Array.from({ length: rows }, () => expect.anything()),
      ]);
    }
  });

  it('is assessed by just one of two at once', async () => {
    const { id } = await report();
    const holder = new Client({ connectionString: running.urls.ownerUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query(`select from placements where id = '${placement.id}' for update`);
    const consultant = await running.as(CONSULTANT);
    const both = [consultant, kaj.client].map((one) =>
      one.post(`/api/conflicts/${id}/assessment`, CONDITIONS),
    );
    await untilWaiting(running.urls.superuserUrl, 2);
    await holder.query('rollback');
    await holder.end();

    const answers = await Promise.all(both);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 422]);
  });
});

it('is not reported where nobody is left to assess it: the answer says whom to call', async () => {
  const course = await aCourseOfAPair(running);
  const client = await PageClient.of(running, course.mentorEmail);
  const description = 'Koordinatoren er min søster';
  const form = `/forloeb/${course.id}/interessekonflikt`;
  const answer = await client.post(form, { kind: 'other', description, involvesConsultant: 'true' });

  expect(answer.status).toBe(422);
  expect(answer.text).toContain('Der er ingen anden, som må vurdere det. Intet er sendt. Ring til');
  expect(answer.text).toContain(description);
  expect((await client.get(`/forloeb/${course.id}`)).text).not.toContain('Venter på en vurdering');
});
