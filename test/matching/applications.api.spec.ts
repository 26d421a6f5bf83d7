import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { ApplicationView } from '../../src/matching/applications/application.view.js';
import type { FittingMenteeView } from '../../src/matching/fit/fit.view.js';
import type { ApiClient } from '../app/api-client.js';
import { codes } from '../app/claim-steps.js';
import type { RunningApp } from '../app/start-app.js';
import { anApplicant, aProposal, between, COORDINATOR, SOUGHT, startUnion } from './applicants.js';

jest.setTimeout(120_000);

let running: RunningApp;
let coordinator: ApiClient;

beforeAll(async () => {
  running = await startUnion();
  coordinator = await running.as(COORDINATOR);
});
afterAll(() => running?.close());

const NEW = { scheme: 'journalist', name: 'Nina Ny', receivedDay: '2026-11-01', ...SOUGHT };

it('is of somebody who is registered with it, once under each scheme', async () => {
  const { application, email } = await anApplicant(running, 'mentee');
  expect(application).toMatchObject({ isOpen: true, running: 0, proposed: 0, name: 'Mads Mentee' });
  const again = { ...NEW, asRole: 'mentee', email };
  expect(codes(await coordinator.post('/api/applications', again))).toEqual(['applied-already']);
  expect((await coordinator.post('/api/applications', { ...again, scheme: 'doctor' })).status).toBe(201);

  expect((await coordinator.post(`/api/applications/${application.id}/closing`)).status).toBe(200);
  expect((await coordinator.post('/api/applications', again)).status).toBe(201);
});

it('says of a mentor what makes them fit to be one, and is taken where pairs are found among applicants', async () => {
  const mentor = { ...NEW, asRole: 'mentor', email: 'ny@mail.example' };
  expect(codes(await coordinator.post('/api/applications', mentor))).toEqual(['qualifications-missing']);
  const atWork = { ...NEW, asRole: 'mentee', email: 'ny@mail.example', scheme: 'company' };
  expect(codes(await coordinator.post('/api/applications', atWork))).toEqual(['scheme-matches-otherwise']);
});

it('answers a mentor’s with the mentees who fit, the best and oldest first, and their reasons', async () => {
  const fields = ['Astronomi', 'Botanik'];
  const mentor = await anApplicant(running, 'mentor', { fields });
  const late = await anApplicant(running, 'mentee', { fields: ['astronomi'], receivedDay: '2026-10-30' });
  const early = await anApplicant(running, 'mentee', { fields: ['astronomi'], receivedDay: '2026-10-02' });
  const best = await anApplicant(running, 'mentee', { fields: ['botanik', 'astronomi'] });
  await anApplicant(running, 'mentee', { fields: ['astronomi'], languages: ['polsk'] });
  const taken = await anApplicant(running, 'mentee', { fields: ['astronomi'] });
  await coordinator.make('/api/proposals', between(await anApplicant(running, 'mentor'), taken));

  const fits = await coordinator.read<FittingMenteeView[]>(`/api/applications/${mentor.application.id}/fits`);
  const named = fits.filter(({ fit }) => fit.fields.length > 0).map(({ application }) => application.id);
  expect(named).toEqual([best, early, late].map(({ application }) => application.id));
  expect(fits[0]?.fit).toMatchObject({
    fields: ['botanik', 'astronomi'],
    languages: ['Dansk'],
    forms: ['video'],
  });
});

it('is put right by the applicant, and read by nobody else', async () => {
  const mentee = await anApplicant(running, 'mentee');
  const url = `/api/applications/${mentee.application.id}`;
  const other = await anApplicant(running, 'mentee');
  expect((await other.client.get(url)).status).toBe(404);

  const version = { 'if-match': '"1"' };
  const changed = { ...SOUGHT, shows: ['name'] };
  expect((await mentee.client.ask('PUT', url, changed, version)).status).toBe(200);
  expect(await mentee.client.read<ApplicationView>(url)).toMatchObject({ shows: ['name'], version: 2 });
  expect((await mentee.client.ask('PUT', url, changed, version)).status).toBe(412);
  expect(await mentee.client.read<ApplicationView[]>('/api/own-applications')).toHaveLength(1);

  const pair = await aProposal(running);
  const proposed = `/api/applications/${pair.mentor.application.id}`;
  expect((await pair.mentor.client.ask('PUT', proposed, changed, version)).status).toBe(200);
  expect(codes(await pair.mentor.client.post(`${proposed}/closing`))).toEqual(['in-a-proposal']);
});
