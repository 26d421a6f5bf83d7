/** Once somebody has died no letter goes to them, and whoever works on their cases is told at once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DeathView } from '../../../src/placements/deaths/death.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';
import { whileChainsAreHeld } from '../../database/while-chains-are-held.js';

jest.setTimeout(120_000);

const PAYER = 'oekonomi@limstrup.example';
const TOLD = { day: '2026-11-01', toldBy: 'Menteens søster' };

let running: RunningApp;
let placement: ActivePlacement;
let consultant: ApiClient;
let caseworker: ApiClient;
let deaths: string;
let letters: string;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
  caseworker = await running.as(CASEWORKER);
});
beforeEach(async () => {
  placement = await aPlacement(running);
  deaths = `/api/placements/${placement.id}/deaths`;
  letters = `/api/placements/${placement.id}/letters`;
});
afterAll(() => running?.close());

const ofMentee = (more: object = {}) => ({ ...TOLD, partyId: placement.menteeId, ...more });
const register = async (input: object = ofMentee()): Promise<DeathView> => {
  const [death] = await consultant.make<DeathView[]>(deaths, input);
  return death as DeathView;
};
const takeBack = ({ id }: DeathView, reason = 'Det var en anden med samme navn') =>
  consultant.post(`/api/deaths/${id}/taken-back`, { reason });
const issue = (kind: string) => caseworker.post(letters, { kind });
const textOf = async (email: string, path: string) =>
  (await (await PageClient.of(running, email)).get(path)).text;

/** Another case of the same mentee. */
async function another(): Promise<ActivePlacement> {
  const other = await aPlacement(running);
  await ask(
    running.urls.superuserUrl,
    `update placements set mentee_id = '${placement.menteeId}' where id = '${other.id}'`,
  );
  return other;
}

describe('a death', () => {
  it('is written with its day and who told of it, by those who change the case', async () => {
    expect((await (await running.as(PAYER)).post(deaths, ofMentee())).status).toBe(403);
    expect((await placement.leader.post(deaths, ofMentee())).status).toBe(403);
    expect((await caseworker.post(deaths, ofMentee())).status).toBe(201);
    expect(await caseworker.read(deaths)).toEqual([
      {
        ...ofMentee(),
        id: expect.any(String),
        party: 'mentee',
        name: 'Mads Mentee',
        registeredBy: expect.any(String),
        registeredAt: '2026-11-03T09:00:00.000Z',
        takenBackAt: null,
        takenBackBy: null,
        takenBackBecause: null,
      },
    ]);
  });

  it('is of somebody in the case, once, and on no day to come', async () => {
    const refused = async (more: object) => codes(await consultant.post(deaths, ofMentee(more)));
    const other = await aPlacement(running);
    expect(await refused({ partyId: other.menteeId })).toEqual(['not-of-the-case']);
    expect(await refused({ day: '2026-11-04' })).toEqual(['death-ahead']);
    await register(ofMentee({ day: '2026-11-03' }));
    expect(await refused({})).toEqual(['dead-already']);
    expect((await consultant.post(deaths, ofMentee({ partyId: placement.mentorId }))).status).toBe(201);
  });

  it('is one of two that write it at once on two cases', async () => {
    const other = await another();
    const answers = await allAtOnce(running, `mentees where id = '${placement.menteeId}'`, [
      () => consultant.post(deaths, ofMentee()),
      () => caseworker.post(`/api/placements/${other.id}/deaths`, ofMentee()),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 422]);
    expect(codes(answers[1] as never)).toEqual(['dead-already']);
  });

  it('is told on the same cases as another at once, and neither waits for the other in a ring', async () => {
    const other = await another();
    await ask(
      running.urls.superuserUrl,
      `update mentors set person_id = (select person_id from mentors where id = '${placement.mentorId}')
       where id = '${other.mentorId}'`,
    );
    const answers = await whileChainsAreHeld(
      running,
      [placement.id, other.id],
      [
        () => consultant.post(deaths, ofMentee()),
        () => caseworker.post(`/api/placements/${other.id}/deaths`, ofMentee({ partyId: other.mentorId })),
      ],
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const written = await ask(
      running.urls.superuserUrl,
      `select placement_id from audit_events where what = 'death.registered'
       and placement_id in ('${placement.id}', '${other.id}')`,
    );
    expect(written).toHaveLength(4);
  });

  it('that was wrong is taken back once, with a reason, and nothing is lost', async () => {
    const death = await register();
    expect((await consultant.post(`/api/deaths/${death.id}/taken-back`, {})).status).toBe(422);
    await takeBack(death);
    expect(codes(await takeBack(death))).toEqual(['death-taken-back']);
    expect(await consultant.read(deaths)).toMatchObject([
      { id: death.id, day: TOLD.day, takenBackBecause: 'Det var en anden med samme navn' },
    ]);
    await register();
    expect(await consultant.read(deaths)).toHaveLength(2);
  });

  it('is never changed or deleted, not by the owner of the database either', async () => {
    const { id } = await register();
    const as = (change: string) => ask(running.urls.superuserUrl, change);
    await expect(as(`delete from deaths where id = '${id}'`)).rejects.toThrow(/never changed/);
    await expect(as(`update deaths set day = '2026-10-01' where id = '${id}'`)).rejects.toThrow(
      /taken back once/,
    );
  });
});

describe('a letter', () => {
  it('to whoever has died is refused and says what to do; to the others it still goes', async () => {
    const death = await register();
    const refused = await issue('grant-to-citizen');
    expect(codes(refused)).toEqual(['recipient-is-dead']);
    expect(JSON.stringify(refused.body)).toContain(
      'Skal dødsboet have besked, så skriv et brev uden for Limstift.',
    );
    expect((await issue('grant-to-company')).status).toBe(201);
    await takeBack(death);
    expect((await issue('grant-to-citizen')).status).toBe(201);
  });

  it('is neither drafted nor said to be missing, and the page says why', async () => {
    const page = `/forloeb/${placement.id}/breve`;
    expect(await textOf(CASEWORKER, page)).toContain('Bevilling til menteen');
    await register();
    const told = await textOf(CASEWORKER, page);
    expect(told).toContain('Mads Mentee er død, så der oprettes ingen breve til Mads Mentee.');
    expect(told).not.toContain('Bevilling til menteen');
    expect(told).toContain('Bevilling til arbejdspladsen');
    expect(await textOf(CASEWORKER, `${page}/kladde?kind=grant-to-citizen`)).toContain('modtageren er død');
  });

  it('to the same person in another place goes no more either', async () => {
    const other = await aPlacement(running);
    const [row] = await ask<{ personId: string }>(
      running.urls.superuserUrl,
      `select person_id as "personId" from mentors where id = '${placement.mentorId}'`,
    );
    await ask(
      running.urls.superuserUrl,
      `update mentors set person_id = '${row?.personId}' where id = '${other.mentorId}'`,
    );
    const toMentor = () =>
      caseworker.post(`/api/placements/${other.id}/letters`, { kind: 'orientation-to-mentor' });
    const death = await register(ofMentee({ partyId: placement.mentorId }));
    expect(codes(await toMentor())).toEqual(['recipient-is-dead']);
    await takeBack(death);
    expect((await toMentor()).status).toBe(201);
  });

  it('that is filed while the death is written on another case comes after it, and is refused', async () => {
    const other = await another();
    const row = `mentees where id = '${placement.menteeId}'`;
    const [written, letter] = await allAtOnce<{ status: number; body: unknown }>(running, row, [
      () => consultant.post(`/api/placements/${other.id}/deaths`, ofMentee()),
      () => issue('grant-to-citizen'),
    ]);
    expect(written?.status).toBe(201);
    expect(codes(letter as never)).toEqual(['recipient-is-dead']);
  });

  it('that came first goes out, and the death is written after it', async () => {
    const other = await another();
    const row = `mentees where id = '${placement.menteeId}'`;
    const answers = await allAtOnce<{ status: number }>(running, row, [
      () => issue('grant-to-citizen'),
      () => consultant.post(`/api/placements/${other.id}/deaths`, ofMentee()),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  });
});

describe('those who work on the cases of whoever has died', () => {
  it('are told first on each open case, in the queue and among what happened', async () => {
    const other = await another();
    await register();
    for (const { id } of [placement, other]) {
      const text = await textOf(CONSULTANT, `/forloeb/${id}`);
      expect(text).toContain('Menteen er død. Jobkonsulenten skal afslutte forløbet senest 10.11.2026.');
      expect(text).toContain('Død 01.11.2026');
      expect(text).toContain('Et dødsfald blev registreret');
    }
    const queue = await (await PageClient.of(running, CONSULTANT)).get('/?slags=mentee-died');
    expect(queue.text).toContain('Menteen er død. Afslut forløbet');
  });

  it('are not told where it was wrong, and see that it was', async () => {
    const death = await register();
    await takeBack(death);
    const text = await textOf(CONSULTANT, `/forloeb/${placement.id}`);
    expect(text).not.toContain('er død');
    expect(text).not.toContain('Død 01.11.2026');
    expect(text).toContain('Registreringen af et dødsfald blev taget tilbage');
  });

  it('are asked for another leader, and for another mentor', async () => {
    await register(ofMentee({ partyId: placement.leaderId }));
    await register(ofMentee({ partyId: placement.mentorId }));
    const text = await textOf(CONSULTANT, `/forloeb/${placement.id}`);
    expect(text).toContain('Lederen er død. Jobkonsulenten skal skrive en ny leder på forløbet');
    expect(text).toContain('Mentoren er død. Jobkonsulenten skal finde en ny mentor eller afslutte forløbet');
  });

  it('are not asked once the course is over', async () => {
    await register();
    await consultant.make(`/api/placements/${placement.id}/stop`, { day: '2026-11-03', reason: 'Død' });
    expect(await textOf(CONSULTANT, `/forloeb/${placement.id}`)).not.toContain('Menteen er død');
  });

  it('are alone in it: leader and mentor read nothing of it', async () => {
    await register();
    for (const email of [placement.leaderEmail, placement.mentorEmail]) {
      const text = await textOf(email, `/forloeb/${placement.id}`);
      expect(text).not.toMatch(/død/i);
    }
    expect((await placement.mentor.get(deaths)).status).toBe(403);
  });
});

it('has a page that keeps what was typed, and one to take it back', async () => {
  const page = await PageClient.of(running, CONSULTANT);
  const here = `/forloeb/${placement.id}/doedsfald`;
  expect((await page.get(`/forloeb/${placement.id}`)).html).toContain(`href="${here}"`);
  const refused = await page.post(here, { partyId: placement.menteeId, day: '4.11.2026', toldBy: 'Lederen' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Vælg i dag eller en dag, der er gået.');
  expect(refused.html).toContain('value="Lederen"');
  const typed = { partyId: placement.menteeId, day: '1.11.2026', toldBy: 'Lederen' };
  expect((await page.post(here, typed)).status).toBe(303);

  const back = /\/doedsfald\/[^"]+\/tilbagefoersel/.exec((await page.get(here)).html)?.[0] ?? '';
  expect((await page.post(back, {})).text).toContain('Skriv, hvad der var forkert.');
  expect((await page.post(back, { reason: 'Det var hans bror' })).status).toBe(303);
  expect((await page.get(here)).text).toContain('Det var en fejl.');
  expect((await page.get(back)).text).toContain('har allerede taget registreringen tilbage');
});
