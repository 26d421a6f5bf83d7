import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PageClient } from '../app/page-client.js';
import type { RunningApp } from '../app/start-app.js';
import { anApplicant, aProposal, COORDINATOR, type ProposedPair, startUnion } from './applicants.js';

jest.setTimeout(120_000);

let running: RunningApp;
let coordinator: PageClient;

beforeAll(async () => {
  running = await startUnion();
});
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  coordinator = await PageClient.of(running, COORDINATOR);
});
afterAll(() => running?.close());

const TYPED = {
  scheme: 'journalist',
  asRole: 'mentor',
  name: 'Mona Mentor',
  receivedDay: '20.10.2026',
  qualifications: 'Redaktør på en lokalavis',
  fields: 'lokalavis, radio',
  languages: 'dansk',
  'regions.3': 'central',
  'forms.0': 'in-person',
  'shows.0': 'name',
};

describe('a coordinator', () => {
  it('registers an application, and keeps what was typed where something is missing', async () => {
    const empty = await coordinator.post('/matchning/tilmeldinger/ny', { name: 'Nina', fields: 'radio, tv' });
    expect(empty.status).toBe(422);
    for (const said of ['Vælg ordningen.', 'Skriv mindst ét sprog', 'Vælg mindst én måde at mødes på.'])
      expect(empty.text).toContain(said);
    expect(empty.html).toContain('value="radio, tv"');

    const made = await coordinator.post('/matchning/tilmeldinger/ny', {
      ...TYPED,
      email: 'mona@mail.example',
    });
    expect(made.status).toBe(303);
    const { text } = await coordinator.get(made.location ?? '');
    expect(text).toContain('Mona Mentor, mentor');
    expect(text).toContain('Kan mødes i Midtjylland');
    expect((await coordinator.get('/matchning')).text).toContain('Mona Mentor');
    const again = await coordinator.post('/matchning/tilmeldinger/ny', {
      ...TYPED,
      email: 'mona@mail.example',
    });
    expect(again.text).toContain('Der er allerede en åben tilmelding med den e-mail.');
  });

  it('finds who fits, proposes them, and is asked first what ties them', async () => {
    const mentor = await anApplicant(running, 'mentor', { fields: ['Keramik'] });
    const mentee = await anApplicant(running, 'mentee', { fields: ['keramik'], name: 'Kaj Keramik' });
    const page = await coordinator.get(`/matchning/tilmeldinger/${mentor.application.id}`);
    expect(page.text).toMatch(/Kaj Keramik.*Fag: keramik/);
    const path = `/matchning/forslag/nyt?mentor=${mentor.application.id}&mentee=${mentee.application.id}`;
    expect(page.html).toContain(path.replaceAll('&', '&amp;'));
    expect((await coordinator.get(path)).text).toContain('Mona Mentor bliver spurgt først');

    const pair = { mentorApplicationId: mentor.application.id, menteeApplicationId: mentee.application.id };
    const tied = await coordinator.post('/matchning/forslag/nyt', { ...pair, familyTie: 'true' });
    expect(tied.status).toBe(422);
    const made = await coordinator.post('/matchning/forslag/nyt', {
      ...pair,
      familyTie: 'false',
      lineOfCommand: 'false',
    });
    expect((await coordinator.get(made.location ?? '')).text).toContain('Venter på mentor');
  });

  it('asks whom the coordinator chooses first where the scheme leaves it open', async () => {
    const mentor = await anApplicant(running, 'mentor', { scheme: 'doctor' });
    const mentee = await anApplicant(running, 'mentee', { scheme: 'doctor' });
    const pair = { mentorApplicationId: mentor.application.id, menteeApplicationId: mentee.application.id };
    const form = await coordinator.get(
      `/matchning/forslag/nyt?mentor=${mentor.application.id}&mentee=${mentee.application.id}`,
    );
    expect(form.html).toMatch(/name="askFirst" value="mentor" checked/);
    const made = await coordinator.post('/matchning/forslag/nyt', {
      ...pair,
      familyTie: 'false',
      lineOfCommand: 'false',
      askFirst: 'mentee',
    });
    expect((await coordinator.get(made.location ?? '')).text).toContain('Venter på mentee');
  });

  it('gives an applicant a link to answer by', async () => {
    const { application } = await anApplicant(running, 'mentee', { name: 'Line Link' });
    const link = await coordinator.post(`/matchning/tilmeldinger/${application.id}/adgang`, {});
    expect([link.status, link.text]).toEqual([200, expect.stringContaining('/invitation/')]);
  });
});

describe('mentor and mentee', () => {
  let pair: ProposedPair;
  let mentor: PageClient;
  let mentee: PageClient;

  beforeEach(async () => {
    pair = await aProposal(running);
    mentor = await PageClient.of(running, pair.mentor.email);
    mentee = await PageClient.of(running, pair.mentee.email);
  });

  const url = () => `/matchning/forslag/${pair.id}`;
  const YES = { says: 'yes', hasNoTie: 'true' };

  it('find on their front page that they are asked, each when it is their turn', async () => {
    expect((await mentor.get('/uge')).text).toContain('Forslag til en mentee. Svar senest 10.11.2026');
    expect((await mentee.get('/mit-forloeb')).text).not.toContain('Forslag til en mentor');
    expect((await mentor.post(`${url()}/besvarelse`, YES)).status).toBe(303);
    expect((await mentor.get('/uge')).text).not.toContain('Forslag til en mentee');
    expect((await mentee.get('/mit-forloeb')).text).toContain('Forslag til en mentor');
    expect((await mentee.get('/matchning')).text).toContain('DJ Mentor');
  });

  it('read of each other what may be shown, and answer with what they typed kept', async () => {
    const shown = await mentor.get(url());
    expect(shown.text).toContain('Fagområder lokalavis');
    expect(shown.text).not.toContain('Vil leve af at skrive');
    const refused = await mentor.post(`${url()}/besvarelse`, { says: 'yes', text: 'Kun formiddage' });
    expect(refused.text).toContain('Sæt kryds, hvis I ikke er i familie');
    expect(refused.html).toContain('Kun formiddage</textarea>');

    await mentor.post(`${url()}/besvarelse`, { says: 'no', text: 'Jeg kender familien' });
    expect((await mentor.get(url())).text).toContain('Det blev ikke til noget');
    expect((await mentee.get(url())).status).toBe(404);
    expect((await coordinator.get(url())).text).toContain('Jeg kender familien');
  });

  it('become a course that the coordinator registers', async () => {
    await mentor.post(`${url()}/besvarelse`, YES);
    await mentee.post(`${url()}/besvarelse`, YES);
    const form = await coordinator.get(url());
    expect(form.html).toContain('value="02.06.2027"');
    const course = { purpose: 'At leve af det', tasks: 'Sparre', firstDay: '3.11.2026', lastDay: '2.6.2027' };
    const placed = await coordinator.post(`${url()}/forloeb`, course);
    expect(placed.location).toMatch(/^\/forloeb\/[0-9a-f-]{36}$/);
    expect((await mentee.get('/mit-forloeb')).text).toContain('Du har et forløb med en mentor.');
  });

  it('put their own application right, and nobody else’s', async () => {
    const own = `/matchning/tilmeldinger/${pair.mentee.application.id}`;
    expect((await mentee.get(own)).text).toContain('Din tilmelding');
    expect((await mentor.get(own)).status).toBe(404);
    const typed = { fields: 'radio', languages: 'dansk', 'forms.1': 'phone', 'shows.0': 'name' };
    expect((await mentee.post(`${own}/ret`, typed)).status).toBe(303);
    expect((await mentor.get(url())).text).toContain('Navn Mads Mentee');
    const refused = await coordinator.post(`${own}/lukning`, {});
    expect(refused.text).toContain('Tilmeldingen indgår i et forslag');
  });
});
