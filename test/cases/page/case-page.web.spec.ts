import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ActivePlacement, aMentor, aPlacement, ADDRESS, aWorkplace } from '../../app/builders.js';
import { submitted, work } from '../../app/claim-steps.js';
import { agreeOn } from '../../app/paper-steps.js';
import { aCpr } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;
let placement: ActivePlacement;
let consultant: PageClient;
let caseworker: PageClient;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  await work(placement, '2026-10-05', 90);
  await work(placement, '2026-11-02', 45);
  consultant = await PageClient.of(running, CONSULTANT);
  caseworker = await PageClient.of(running, CASEWORKER);
});
afterAll(() => running?.close());

const page = (who: PageClient, query = '') => who.get(`/forloeb/${placement.id}${query}`);

describe('the page of a case', () => {
  it('leads each to what they may do, and not to what they may not', async () => {
    const claim = await submitted(placement);
    const leader = await PageClient.of(running, placement.leaderEmail);
    const mentor = await PageClient.of(running, placement.mentorEmail);

    const decision = `href="/krav/${claim.id}">Afgør kravet ${claim.reference}`;
    expect((await page(caseworker)).html).toContain(decision);
    for (const other of [consultant, leader, mentor]) {
      expect((await page(other)).html).not.toContain(decision);
    }
    expect((await page(consultant)).html).toContain(`href="/forloeb/${placement.id}/bevillinger/ny"`);
    expect((await page(leader)).html).toContain(`href="/forloeb/${placement.id}/loenomkostning"`);
    expect((await page(mentor)).html).toContain(`href="/forloeb/${placement.id}/timer"`);
    expect((await page(mentor)).html).not.toContain('/bevillinger/ny');
  });

  it('shows money to those who may see it', async () => {
    const mentor = await PageClient.of(running, placement.mentorEmail);

    expect((await page(caseworker)).text).toContain('247,99 kr.');
    expect((await page(mentor)).html).not.toContain('247,99');
    expect((await page(mentor)).html).not.toContain('Lønomkostninger');
  });

  it('says how to reach leader and mentor', async () => {
    expect((await page(caseworker)).html).toContain(`mailto:${placement.leaderEmail}`);
    expect((await page(caseworker)).html).toContain(`mailto:${placement.mentorEmail}`);
  });

  it('tells the hours of the newest month one by one, and of another that is asked for', async () => {
    const newest = await page(consultant);
    expect(newest.text).toContain('02.11.2026');
    expect(newest.text).not.toContain('08.00–09.30');
    expect(newest.html).toMatch(/<summary>Oktober 2026: 1,5/);

    const october = await page(consultant, '?maaned=2026-10');
    expect(october.text).toContain('08.00–09.30');
    expect(october.html).toMatch(/<summary>November 2026: 0,75/);
    expect((await page(consultant, '?maaned=nonsense')).text).toContain('02.11.2026');
  });
});

describe('the sentence of a case', () => {
  const sentence = async (email: string) => {
    const { html } = await page(await PageClient.of(running, email));
    return /class="limstift-next">([^<]+)</.exec(html)?.[1];
  };

  it('tells the leader what is theirs to do, and mentor and mentee nothing of money', async () => {
    placement = await aPlacement(running);
    await work(placement, '2026-10-05', 90);

    expect(await sentence(CONSULTANT)).toBe('Lederen skal sende timerne for oktober 2026 senest 10.11.2026.');
    expect(await sentence(placement.leaderEmail)).toBe(
      'Du skal sende timerne for oktober 2026 senest 10.11.2026.',
    );
    expect(await sentence(placement.mentorEmail)).toBe('Du skal ikke gøre noget lige nu.');
    placement = await aPlacement(running, { firstDay: '2026-11-01' });
    expect(await sentence(placement.mentorEmail)).toBe('Du skal skrive månedens timer senest 30.11.2026.');
  });
});

it('names who is mentor next, and from which day', async () => {
  placement = await aPlacement(running);
  const { mentorId } = await aMentor(running, placement.workplaceId);
  await placement.leader.make(`/api/placements/${placement.id}/mentor`, { mentorId, firstDay: '2026-12-01' });

  expect((await page(consultant)).text).toMatch(/Mona Mentor, .* Fra 01\.12\.2026: Mona Mentor, /);
});

it('keeps the page where a letter was made, and gives the letter a name of its case', async () => {
  const made = await caseworker.post(`/forloeb/${placement.id}/breve`, { kind: 'orientation-to-leader' });
  expect(made.location).toBe(`/forloeb/${placement.id}/breve#oprettet`);

  const { html } = await page(caseworker);
  const letter = await caseworker.get(/href="(\/breve\/[^"]+)"/.exec(html)?.[1] ?? '');
  expect(letter.fileName).toMatch(/^brev-LS-2026-\d{5}-2026-11-03\.pdf$/);
});

describe('a case that is not in gear yet', () => {
  it('leads to what is missing, and begins by one button when all is there', async () => {
    const api = await running.as(CONSULTANT);
    const { workplaceId, leaderId, leader } = await aWorkplace(running);
    const mentee = { name: 'Maja Mentee', cpr: aCpr(), address: ADDRESS };
    const { id: menteeId } = await api.make('/api/mentees', mentee);
    const { id } = await api.make('/api/placements', {
      scheme: 'jobcenter',
      menteeId,
      workplaceId,
      leaderId,
      purpose: 'At falde til',
      tasks: 'Være med de første uger',
      firstDay: '2026-11-09',
      lastDay: '2027-03-31',
    });
    const before = await consultant.get(`/forloeb/${id}`);
    expect(before.text).toContain('En mentor, som lederen har valgt: mangler . Vælg mentor');
    expect(before.text).toContain('En bevilling af timer: mangler . Skriv en ny bevilling');
    expect(before.html).not.toContain('/aktivering');

    const refused = await consultant.post(`/forloeb/${id}/aktivering`);
    expect([refused.status, refused.html]).toEqual([422, expect.stringContaining('<title>Fejl: ')]);
    expect(refused.text).toContain('Det mangler en bevilling af timer.');

    const { mentorId, mentor } = await aMentor(running, workplaceId);
    await api.make(`/api/placements/${id}/mentor`, { mentorId, firstDay: '2026-11-09' });
    const { id: grantId } = await api.make(`/api/placements/${id}/grants`, {
      firstDay: '2026-11-09',
      lastDay: '2027-03-31',
      grantedMinutes: 600,
      beyondOrdinary: 'Daglig støtte',
      decisiveBecause: 'Ellers holder det ikke',
    });
    await api.make(`/api/grants/${grantId}/recommendation`);
    const officer = await running.as(CASEWORKER);
    await officer.make(`/api/grants/${grantId}/decision`, { outcome: 'granted', reason: 'Opfyldt' });
    const unsigned = await consultant.post(`/forloeb/${id}/aktivering`);
    expect(unsigned.text).toContain('Det mangler mentorens tavshedserklæring.');
    expect(unsigned.text).toContain('Det mangler underskrevne aftaler, som passer på forløbet.');
    await agreeOn(running, { id, leader, mentor });

    expect((await consultant.get(`/forloeb/${id}`)).html).toContain(`action="/forloeb/${id}/aktivering"`);
    const begun = await consultant.post(`/forloeb/${id}/aktivering`);
    expect([begun.status, begun.location]).toEqual([303, `/forloeb/${id}`]);
    expect((await consultant.get(`/forloeb/${id}`)).text).toMatch(/LS-[\d-]+ I gang/);
  });

  it('is begun by nobody but a consultant', async () => {
    expect((await caseworker.post(`/forloeb/${placement.id}/aktivering`)).status).toBe(403);
  });
});
