import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { AgreementView } from '../../src/agreements/agreement.view.js';
import type { PlacementView } from '../../src/placements/placement.view.js';
import { ADDRESS } from '../app/builders.js';
import { aCvr, aPNumber } from '../app/made-up-numbers.js';
import { PageClient } from '../app/page-client.js';
import { signsIn } from '../app/signs-in.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { becomes, Pair, refusalsOf } from './pair.js';
import { Someone } from './someone.js';

const EMAILS = { mentor: 'mona@maskinfabrik.example', mentee: 'mads@maskinfabrik.example' };
const LEADER = 'lis@maskinfabrik.example';

jest.setTimeout(120_000);

let running: RunningApp;
let pair: Pair;
let leader: Someone;
let employer: string;

beforeAll(async () => {
  running = await startApp({ now: '2026-03-02T09:00:00Z' });
  await becomes(running, 'company');
  pair = new Pair(running, EMAILS);
  leader = new Someone(running, LEADER, 'leader');
});
afterAll(() => running?.close());

/** The company with a workplace and a leader, and two of its people. */
async function registered(): Promise<void> {
  const { coordinator } = pair;
  const { id } = await coordinator.make('/api/employers', {
    cvr: aCvr(),
    name: 'Limstrup Maskinfabrik A/S',
    address: ADDRESS,
  });
  employer = `/api/employers/${id}`;
  const hall = { pNumber: aPNumber(), name: 'Montagehallen', address: ADDRESS };
  const { id: workplaceId } = await coordinator.make(`${employer}/workplaces`, hall);
  const lis = { workplaceId, name: 'Lis Leder', email: LEADER, phone: '20304050' };
  const { id: leaderId } = await coordinator.make(`${employer}/leaders`, lis);
  const { id: mentorId } = await coordinator.make('/api/mentors', {
    kind: 'company-employee',
    workplaceId,
    name: 'Mona Mentor',
    email: EMAILS.mentor,
    phone: '20304051',
    qualifications: 'Tolv år i hallen',
  });
  const mads = { name: 'Mads Mentee', email: EMAILS.mentee };
  const { id: menteeId } = await coordinator.make('/api/mentees/without-cpr', mads);
  for (const email of [LEADER, ...Object.values(EMAILS)]) await signsIn(running, email);
  const placement = await coordinator.make<PlacementView>('/api/placements', {
    scheme: 'company',
    menteeId,
    mentorId,
    workplaceId,
    leaderId,
    purpose: 'At blive klar til at lede et hold',
    tasks: 'At dele erfaring med ledelse',
    firstDay: '2026-03-02',
    lastDay: '2026-11-30',
  });
  pair.placementId = placement.id;
}

it('a colleague learns from another, under a contract, while the company backs them and pays nothing', async () => {
  await registered();
  const { coordinator, mentor, mentee, at } = pair;
  const unready = refusalsOf(await coordinator.post(`${at}/activation`));
  expect(unready.join(' ')).toContain('(Arbejdsmiljøkonferencen 2008, »Ingredienserne«)');
  for (const code of ['support-from-the-top', 'clear-purpose', 'tovholder'])
    await coordinator.make(`${employer}/readiness`, { code, day: '2026-03-01', name: 'Dina Direktør' });
  await coordinator.make(`${at}/activation`);

  const claim = await leader.post('/api/claims', { placementId: pair.placementId, month: '2026-03' });
  expect(refusalsOf(claim)).toEqual([
    'scheme-does-not-pay: Ordningen betaler ikke for timer, så der kan ikke sendes krav. Mentor arbejder gratis. (Arbejdsmiljøkonferencen 2008, »Hvilke regler skal overholdes«)',
  ]);

  const lines = [{ prompt: 'good-areas', text: 'Jeg møder til tiden' }];
  await mentor.put('/api/exercises/company/role-model', { lines });

  const contract = `${at}/agreements/contract`;
  expect((await pair.met('2026-03-09')).status).toBe(201);
  await mentee.put(contract, { topics: 'At lede et hold', frequency: 'Hver anden uge' });
  const thin = refusalsOf(await mentee.post(`${contract}/sending`));
  expect(thin.map((said) => said.split(':')[0])).toEqual(['part-missing', 'part-missing']);
  expect(thin[0]).toContain('»Hvilke regler skal overholdes«');
  await mentee.put(contract, {
    topics: 'At lede et hold',
    frequency: 'Hver anden uge',
    expectations: 'Ærlige svar',
    mutualConfidentiality: 'Intet går videre til lederen',
  });
  await mentee.make(`${contract}/sending`);
  await pair.sign('contract');
  expect(await mentor.read<AgreementView[]>(`${at}/agreements`)).toMatchObject([{ status: 'in-force' }]);
  expect(await leader.read<AgreementView[]>(`${at}/agreements`)).toEqual([]);
  const read = await (await PageClient.of(running, LEADER)).get(`/forloeb/${pair.placementId}`);
  expect(read.text).toContain('Der er ingen aftaler, som du skal læse eller underskrive.');
  const own = await (await PageClient.of(running, EMAILS.mentee)).get('/mit-forloeb');
  expect(own.text).toContain('Hverken din leder eller koordinatoren kan se det.');

  const goals = { code: 'learning-goals', day: '2026-04-01', arrangedBy: 'leader' };
  pair.on('2026-04-01');
  expect((await leader.post(`${at}/employer-activities`, goals)).status).toBe(201);
  const { id } = await pair.tells('Vi når det aldrig');
  expect((await leader.get(`/api/concerns/${id}`)).status).toBe(404);
  expect(await coordinator.read(`/api/concerns/${id}`)).toMatchObject({ text: 'Vi når det aldrig' });

  for (const day of ['2026-05-04', '2026-06-08', '2026-09-07']) await pair.met(day);
  pair.on('2026-11-30');
  const { placement, evaluations } = await pair.evaluated('job');
  expect(placement.status).toBe('ended');
  expect(evaluations.evaluations).toHaveLength(2);
});
