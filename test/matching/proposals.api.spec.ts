import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ProposalView } from '../../src/matching/proposals/proposal.view.js';
import type { ApiClient } from '../app/api-client.js';
import { codes } from '../app/claim-steps.js';
import type { RunningApp } from '../app/start-app.js';
import { allAtOnce } from '../database/all-at-once.js';
import { ask } from '../database/ask.js';
import {
  anApplicant,
  applies,
  aProposal,
  between,
  COORDINATOR,
  type ProposedPair,
  startUnion,
  YES,
} from './applicants.js';

jest.setTimeout(120_000);

const COURSE = {
  purpose: 'At leve af at skrive',
  tasks: 'Sparre om kunder',
  firstDay: '2026-11-10',
  lastDay: '2027-06-09',
};

let running: RunningApp;
let coordinator: ApiClient;
let pair: ProposedPair;

beforeAll(async () => {
  running = await startUnion();
});
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  coordinator = await running.as(COORDINATOR);
  pair = await aProposal(running);
});
afterAll(() => running?.close());

const read = (by: ApiClient) => by.read<ProposalView>(pair.url);
const answer = (by: ApiClient, body: object) => by.post(`${pair.url}/answers`, body);

async function on(now: string) {
  running.clock.set(now);
  pair.mentor.client = await running.as(pair.mentor.email, 'mentor');
  pair.mentee.client = await running.as(pair.mentee.email, 'mentee');
  coordinator = await running.as(COORDINATOR);
}

describe('a proposal of a scheme that asks the mentor first', () => {
  it('shows the mentor what the mentee agreed to show, and the mentee nothing until the mentor has said yes', async () => {
    expect(await read(pair.mentor.client)).toMatchObject({
      status: 'first-asked',
      asked: 'mentor',
      menteeName: null,
      other: { fields: ['lokalavis'], competences: ['freelance', 'priser'] },
    });
    expect((await read(pair.mentor.client)).other).not.toHaveProperty('name');
    expect((await pair.mentee.client.get(pair.url)).status).toBe(404);

    expect((await answer(pair.mentor.client, YES)).status).toBe(201);
    const told = await read(pair.mentee.client);
    expect(told).toMatchObject({ status: 'second-asked', asked: 'mentee', words: [] });
    expect(told.other).toEqual({ name: 'Mona Mentor', fields: ['Radio', 'Lokalavis'] });
  });

  it('becomes a course once both have said yes, and tells each the other’s name', async () => {
    expect(codes(await coordinator.post(`${pair.url}/placement`, COURSE))).toEqual(['not-agreed-yet']);
    await pair.mentor.client.make(`${pair.url}/answers`, YES);
    await pair.mentee.client.make(`${pair.url}/answers`, YES);
    expect((await read(pair.mentor.client)).other).toMatchObject({ name: 'Mads Mentee' });

    const { placementId } = await coordinator.make<ProposalView>(`${pair.url}/placement`, COURSE);
    expect(await coordinator.read(`/api/placements/${placementId}`)).toMatchObject({
      status: 'matched',
      runBy: 'coordinator',
      mentee: { name: 'Mads Mentee' },
    });
    expect(codes(await coordinator.post(`${pair.url}/placement`, COURSE))).toEqual(['not-agreed-yet']);
    expect((await read(pair.mentee.client)).status).toBe('placed');
  });

  it('keeps a no and its reason from the other', async () => {
    await pair.mentor.client.make(`${pair.url}/answers`, YES);
    await pair.mentee.client.make(`${pair.url}/answers`, { says: 'no', text: 'Vi har skændtes før' });

    const told = await read(pair.mentor.client);
    expect(told.status).toBe('withdrawn');
    expect(JSON.stringify(told)).not.toContain('skændtes');
    expect((await read(coordinator)).words.map(({ text }) => text)).toEqual([null, 'Vi har skændtes før']);
    expect((await coordinator.post('/api/proposals', between(pair.mentor, pair.mentee))).status).toBe(201);
  });

  it('answers whoever asks for more, and nobody else, and gives them the full time anew', async () => {
    expect(codes(await answer(pair.mentor.client, { says: 'ask-more' }))).toEqual(['question-missing']);
    await pair.mentor.client.make(`${pair.url}/answers`, { says: 'ask-more', text: 'Hvor bor menteen?' });
    await on('2026-11-09T09:00:00Z');
    await coordinator.make(`${pair.url}/replies`, { text: 'Ved Aarhus' });
    expect(codes(await coordinator.post(`${pair.url}/replies`, { text: 'Igen' }))).toEqual(['nothing-asked']);

    const told = await read(pair.mentor.client);
    expect(told.words.map(({ text }) => text)).toEqual(['Hvor bor menteen?', 'Ved Aarhus']);
    expect(told.answerDay).toBe('2026-11-16');
    await pair.mentor.client.make(`${pair.url}/answers`, YES);
    expect((await read(pair.mentee.client)).words).toEqual([]);
  });

  it('lapses after two weeks of silence, and lets both go to others', async () => {
    await on('2026-11-17T09:00:00Z');
    expect((await read(coordinator)).status).toBe('first-asked');
    await on('2026-11-18T09:00:00Z');
    expect((await read(coordinator)).status).toBe('lapsed');
    expect(codes(await answer(pair.mentor.client, YES))).toEqual(['answered-too-late']);

    expect((await coordinator.post('/api/proposals', between(pair.mentor, pair.mentee))).status).toBe(201);
    const [stored] = await ask<{ status: string }>(
      running.urls.superuserUrl,
      `select status from proposals where id = '${pair.id}'`,
    );
    expect(stored?.status).toBe('lapsed');
  });

  it('is answered by the one who is asked, and once', async () => {
    expect(codes(await answer(pair.mentor.client, { says: 'yes' }))).toEqual(['ties-not-answered']);
    expect((await answer(pair.mentee.client, YES)).status).toBe(404);
    await pair.mentor.client.make(`${pair.url}/answers`, YES);
    expect(codes(await answer(pair.mentor.client, { says: 'no' }))).toEqual(['not-asked-now']);
  });

  it('is answered once where yes and no come at once', async () => {
    const said = await allAtOnce(running, `proposals where id = '${pair.id}'`, [
      () => answer(pair.mentor.client, YES),
      () => answer(pair.mentor.client, { says: 'no' }),
    ]);
    expect(said.map(({ status }) => status)).toEqual([201, 422]);
    expect((await read(coordinator)).words).toHaveLength(1);
  });
});

describe('a pair', () => {
  it('is proposed once at a time, and not where the mentee has a mentor', async () => {
    const other = await anApplicant(running, 'mentor');
    expect(codes(await coordinator.post('/api/proposals', between(other, pair.mentee)))).toEqual([
      'proposed-already',
    ]);
    await pair.mentor.client.make(`${pair.url}/answers`, YES);
    await pair.mentee.client.make(`${pair.url}/answers`, YES);
    await coordinator.make(`${pair.url}/placement`, COURSE);
    expect(codes(await coordinator.post('/api/proposals', between(other, pair.mentee)))).toEqual([
      'has-a-mentor-already',
    ]);
  });

  it('is not two of one family, nor of one line of command, nor one and the same', async () => {
    const mentor = await anApplicant(running, 'mentor');
    const application = await applies(running, 'mentee', { email: mentor.email });
    const itself = { ...mentor, application };
    const tied = { ...between(mentor, itself), familyTie: true, lineOfCommand: true };
    expect(codes(await coordinator.post('/api/proposals', tied))).toEqual([
      'not-with-oneself',
      'family-tie',
      'line-of-command',
    ]);
    const mentee = await anApplicant(running, 'mentee');
    expect((await coordinator.post('/api/proposals', between(mentor, mentee))).status).toBe(201);
  });

  it('asks for an agreement where the mentor has as many mentees as the scheme expects', async () => {
    const mentee = await anApplicant(running, 'mentee');
    const second = between(pair.mentor, mentee);
    expect(codes(await coordinator.post('/api/proposals', second))).toEqual(['mentor-has-no-room']);
    expect((await coordinator.post('/api/proposals', { ...second, isAgreed: true })).status).toBe(201);
  });

  it('is proposed once where two coordinators do it at once', async () => {
    const mentee = await anApplicant(running, 'mentee');
    const mentors = [await anApplicant(running, 'mentor'), await anApplicant(running, 'mentor')];
    const made = await allAtOnce(
      running,
      `applications where id = '${mentee.application.id}'`,
      mentors.map((mentor) => () => coordinator.post('/api/proposals', between(mentor, mentee))),
    );
    expect(made.map(({ status }) => status)).toEqual([201, 422]);
  });

  it('is taken back by the coordinator until it is a course', async () => {
    expect((await coordinator.post(`${pair.url}/withdrawal`)).status).toBe(200);
    expect((await read(coordinator)).status).toBe('withdrawn');
    expect(codes(await coordinator.post(`${pair.url}/withdrawal`))).toEqual(['not-open-any-longer']);
    expect(codes(await answer(pair.mentor.client, YES))).toEqual(['not-asked-now']);
  });
});
