import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Actor } from '../../../src/access/actor.js';
import type { ConsentView } from '../../../src/placements/consent/consent.view.js';
import { type ApiClient, ifMatch } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { menteeSignsIn } from '../../app/signs-in.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { readPdf } from '../../pdf/read-pdf.js';
import { allAtOnce } from '../../database/all-at-once.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let menteeEmail: string;
let mentee: ApiClient;
let consultant: ApiClient;
let consent: string;
let withdrawal: string;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
});
afterAll(() => running?.close());

beforeEach(async () => {
  placement = await aPlacement(running, { hasWageCost: false });
  menteeEmail = await menteeSignsIn(running, placement.menteeId);
  mentee = await running.as(menteeEmail);
  consent = `/api/placements/${placement.id}/consent`;
  withdrawal = `/api/placements/${placement.id}/consent-withdrawal`;
});

const OWN_WORDS = { text: 'Jeg hører dårligt på venstre øre' };
const TOLD = { text: 'Mads skal have en pause kl. 10', agreedHow: 'phone', agreedDay: '2026-11-02' };

function give(client: ApiClient, version: number, input: object = OWN_WORDS) {
  return client.ask<ConsentView>('PUT', consent, input, ifMatch({ version }));
}

/** What somebody sees by SQL, as the application asks for them. */
async function seenInSql(client: ApiClient, role: Actor['role']): Promise<string[]> {
  const { id: personId } = await client.read<{ id: string }>('/api/me');
  const rows = await running.database.asActor({ personId, role }, (tx) =>
    tx.query<{ text: string }[]>('select text from consents where placement_id = $1', [placement.id]),
  );
  return rows.map(({ text }) => text);
}

it('keeps each version with who wrote it, how it was agreed, and what became of it', async () => {
  await give(mentee, 0);
  const { status, body } = await give(consultant, 1, TOLD);

  expect(status).toBe(200);
  expect(body).toMatchObject({ text: TOLD.text, version: 2 });
  expect(body.versions).toMatchObject([
    { ...TOLD, writtenBy: 'consultant', createdByName: 'Karla Konsulent', replacedAt: null },
    {
      ...OWN_WORDS,
      writtenBy: 'mentee',
      createdByName: 'Mads Mentee',
      replacedAt: expect.any(String),
      withdrawnAt: null,
    },
  ]);
});

it('tells a leader and a mentor what is in force, and nothing of what was', async () => {
  await give(mentee, 0);
  await give(consultant, 1, TOLD);

  for (const client of [placement.leader, placement.mentor]) {
    expect(await client.read<ConsentView>(consent)).toEqual({
      text: TOLD.text,
      since: '2026-11-03T09:00:00.000Z',
      versions: null,
      version: null,
    });
  }
  expect(await seenInSql(placement.leader, 'leader')).toEqual([TOLD.text]);
  expect(await seenInSql(mentee, 'mentee')).toHaveLength(2);
});

it('vanishes for leader and mentor by page, API and SQL when it is withdrawn', async () => {
  await give(mentee, 0);
  for (const [email, client, role] of [
    [placement.leaderEmail, placement.leader, 'leader'],
    [placement.mentorEmail, placement.mentor, 'mentor'],
  ] as const) {
    expect((await (await PageClient.of(running, email)).get(`/forloeb/${placement.id}`)).text).toContain(
      OWN_WORDS.text,
    );
    expect(await seenInSql(client, role)).toEqual([OWN_WORDS.text]);
  }

  const { versions } = await mentee.make<ConsentView>(withdrawal);

  expect(versions).toMatchObject([{ withdrawnByName: 'Mads Mentee', withdrawnAt: expect.any(String) }]);
  for (const [email, client, role] of [
    [placement.leaderEmail, placement.leader, 'leader'],
    [placement.mentorEmail, placement.mentor, 'mentor'],
  ] as const) {
    const page = await (await PageClient.of(running, email)).get(`/forloeb/${placement.id}`);
    expect(page.text).toContain('I får kun navnet på Mads Mentee at vide.');
    expect(page.html).not.toContain(OWN_WORDS.text);
    expect(await client.read<ConsentView>(consent)).toMatchObject({ text: null, since: null });
    expect(await seenInSql(client, role)).toEqual([]);
  }
});

it('is withdrawn once, by a consultant too', async () => {
  await give(mentee, 0);
  await consultant.make(withdrawal);

  expect(codes(await mentee.post(withdrawal))).toEqual(['nothing-is-shared']);
});

it('is written and withdrawn by nobody else', async () => {
  const caseworker = await running.as(CASEWORKER);
  for (const client of [placement.leader, placement.mentor, caseworker]) {
    expect((await give(client, 0)).status).toBe(403);
    expect((await client.post(withdrawal)).status).toBe(403);
  }
  expect((await caseworker.read<ConsentView>(consent)).versions).toEqual([]);
});

it('is not found by those of another case', async () => {
  await give(mentee, 0);
  const other = await aPlacement(running, { hasWageCost: false });
  const otherMentee = await running.as(await menteeSignsIn(running, other.menteeId));

  expect((await other.leader.get(consent)).status).toBe(404);
  expect((await give(otherMentee, 1)).status).toBe(404);
  expect(await seenInSql(other.leader, 'leader')).toEqual([]);
});

it('says what is wrong, field by field', async () => {
  expect(codes((await give(consultant, 0)) as never)).toEqual([
    'way-of-agreeing-missing',
    'day-of-agreeing-missing',
  ]);
  expect(codes((await give(mentee, 0, TOLD)) as never)).toEqual(['mentee-agrees-by-writing']);
  expect((await mentee.ask('PUT', consent, OWN_WORDS)).status).toBe(428);
});

it('is not written over by somebody who did not see what the other wrote', async () => {
  const answers = await allAtOnce(running, `placements where id = '${placement.id}'`, [
    () => give(mentee, 0),
    () => give(consultant, 0, TOLD),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([200, 412]);
  expect((await mentee.read<ConsentView>(consent)).text).toBe(OWN_WORDS.text);
});

it('is not given anew over a withdrawal that was not seen', async () => {
  await give(mentee, 0);
  const answers = await allAtOnce<{ status: number }>(running, `placements where id = '${placement.id}'`, [
    () => mentee.post(withdrawal),
    () => give(consultant, 1, TOLD),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([201, 412]);
  expect(await seenInSql(placement.leader, 'leader')).toEqual([]);
});

it('stands in the letter to the leader while it is in force', async () => {
  const letter = async () => {
    const { id } = await consultant.make(`/api/placements/${placement.id}/letters`, {
      kind: 'orientation-to-leader',
    });
    return (await readPdf((await consultant.get(`/api/letters/${id}/pdf`)).bytes)).text;
  };
  expect(await letter()).not.toContain(OWN_WORDS.text);
  await give(mentee, 0);

  expect(await letter()).toContain(OWN_WORDS.text);
  await mentee.make(withdrawal);
  expect(await letter()).not.toContain(OWN_WORDS.text);
});
