import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ApiClient } from '../app/api-client.js';
import { ADDRESS, aPlacement, aWorkplace } from '../app/builders.js';
import { codes } from '../app/claim-steps.js';
import { aCpr, next } from '../app/made-up-numbers.js';
import { PageClient } from '../app/page-client.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

jest.setTimeout(60_000);

const COORDINATOR = 'koordinator@limstrup.example';
const SIX_MONTHS = { firstDay: '2026-11-10', lastDay: '2027-05-09' };
const WORDS = { purpose: 'At finde fodfæste', tasks: 'At dele erfaring fra faget' };

let running: RunningApp;
let coordinator: ApiClient;
let pair: { menteeId: string; mentorId: string };

function byOwner(statement: string) {
  return ask<Record<string, unknown>>(running.urls.ownerUrl, statement);
}

/** A union: its schemes are on from the beginning. */
beforeAll(async () => {
  running = await startApp();
  await byOwner("update organisation set kind = 'union'");
  coordinator = await running.as(COORDINATOR);
  pair = await aPair();
});
afterAll(() => running?.close());

async function aPair() {
  const mentee = await coordinator.make('/api/mentees/without-cpr', {
    name: 'Dina Dimittend',
    email: `mentee${next()}@mail.example`,
  });
  const mentor = await coordinator.make('/api/mentors', {
    kind: 'volunteer',
    name: 'Freja Frivillig',
    email: `mentor${next()}@mail.example`,
    qualifications: 'Ti år på et museum',
  });
  return { menteeId: mentee.id, mentorId: mentor.id };
}

const course = (differences: object = {}) => ({
  scheme: 'graduate',
  ...pair,
  ...WORDS,
  ...SIX_MONTHS,
  ...differences,
});

describe('a course between two people', () => {
  it('has no CPR number, no address, no employer and no leader', async () => {
    const { menteeId } = await aPair();
    const placement = await coordinator.make('/api/placements', course({ menteeId }));

    expect(placement).toMatchObject({ employer: null, workplace: null, leader: null, runBy: 'coordinator' });
    const [mentee] = await byOwner(
      `select street, (select count(*)::int from mentee_cpr_numbers n where n.mentee_id = p.mentee_id) as numbers
       from mentee_particulars p where mentee_id = '${menteeId}'`,
    );
    expect(mentee).toEqual({ street: null, numbers: 0 });
  });

  it('is refused beyond what the source says, with its words', async () => {
    const answer = await coordinator.post('/api/placements', course({ lastDay: '2027-05-10' }));

    expect(codes(answer)).toEqual(['longer-than-the-scheme']);
    expect(JSON.stringify(answer.body).replaceAll('\u00a0', ' ')).toContain(
      'Forløbet varer 6 måneder. (FKI, Rammer og spilleregler, »Varighed og hyppighed«)',
    );
  });

  it('lasts thirteen months for doctors, where the length is only suggested', async () => {
    const doctor = course({ scheme: 'doctor', firstDay: '2026-11-10', lastDay: '2027-12-09' });
    expect((await coordinator.post('/api/placements', doctor)).status).toBe(201);
  });

  it('asks for no workplace', async () => {
    const workplace = await coordinator.post('/api/placements', course({ workplaceId: pair.menteeId }));
    expect(codes(workplace)).toEqual(['workplace-unknown']);
  });

  it('becomes active without a grant, and is looked at by the coordinator who runs it', async () => {
    const { id } = await coordinator.make('/api/placements', course(await aPair()));
    await coordinator.make(`/api/placements/${id}/activation`);
    const page = await (await PageClient.of(running, COORDINATOR)).get(`/forloeb/${id}`);

    expect(page.text).toContain('Dina Dimittend');
    expect(page.text).toContain('Koordinator');
    expect(page.text).not.toMatch(/Bevillinger|Lønomkostninger|Arbejdsgiver|Sagsbehandler|Adressen/);
  });

  it('has a journal that its coordinator writes', async () => {
    const { id } = await coordinator.make('/api/placements', course(await aPair()));
    const note = { happenedDay: '2026-11-02', toldBy: 'mentor', text: 'Freja ringede.' };
    expect((await coordinator.post(`/api/placements/${id}/journal-notes`, note)).status).toBe(201);
  });
});

describe('who runs a course', () => {
  it('is a coordinator where nobody is paid, and a consultant is refused', async () => {
    const consultant = await running.as(CONSULTANT);
    expect(codes(await consultant.post('/api/placements', course()))).toEqual(['run-by-others']);
  });

  it('is asked by the database too', async () => {
    const consultant = await running.as(CONSULTANT);
    const { id } = await coordinator.make('/api/placements', course(await aPair()));
    expect((await consultant.post(`/api/placements/${id}/activation`)).status).toBe(403);
    expect((await coordinator.post(`/api/placements/${id}/activation`)).status).toBe(201);
  });

  it('gives the two of it a way in, and nobody who takes part in what others run', async () => {
    const page = await PageClient.of(running, COORDINATOR);
    const { id } = await coordinator.make('/api/placements', course(await aPair()));
    const form = await page.get(`/forloeb/${id}/adgang`);
    expect(form.text).toContain('Mentor: Freja Frivillig');
    const made = await page.post(`/forloeb/${id}/adgang`, { party: 'mentor' });
    expect(made.text).toContain('Freja Frivillig');
    expect((await page.get(`/forloeb/${id}/adgang`)).text).toContain('link');

    await byOwner("update organisation set kind = 'municipality'");
    const paid = await aPlacement(running);
    await byOwner("update organisation set kind = 'union'");
    expect((await page.get(`/forloeb/${paid.id}/adgang`)).status).toBe(403);
    const [{ asked } = {}] = await byOwner(
      `select (select is_coordinated_alone(person_id) from mentors where id = '${paid.mentorId}') as asked`,
    );
    expect(asked).toBe(false);
  });

  it('is no coordinator where hours are paid', async () => {
    await byOwner("update organisation set kind = 'municipality'");
    const paid = await aPlacement(running);
    const note = { happenedDay: '2026-11-02', toldBy: 'leader', text: 'Ikke min sag.' };
    expect((await coordinator.post(`/api/placements/${paid.id}/journal-notes`, note)).status).toBe(403);
    const { workplaceId, leaderId } = await aWorkplace(running);
    const { id: menteeId } = await (
      await running.as(CONSULTANT)
    ).make('/api/mentees', { name: 'Mads Mentee', cpr: aCpr(), address: ADDRESS });
    const jobcenter = { scheme: 'jobcenter', menteeId, workplaceId, leaderId, ...WORDS, ...SIX_MONTHS };
    expect(codes(await coordinator.post('/api/placements', jobcenter))).toEqual(['run-by-others']);
    await byOwner("update organisation set kind = 'union'");
  });
});
