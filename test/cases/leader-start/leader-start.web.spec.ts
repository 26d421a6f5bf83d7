import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { CaseView } from '../../../src/cases/case.view.js';
import { type ActivePlacement, aMentor, aPlacement, ADDRESS } from '../../app/builders.js';
import { PARTY_KNOWS, submitted, work } from '../../app/claim-steps.js';
import { aCourseOfACompany } from '../../app/course-of-a-company.js';
import { aCpr } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;
let placement: ActivePlacement;
let leader: PageClient;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

async function begin(differences: Parameters<typeof aPlacement>[1] = {}): Promise<void> {
  placement = await aPlacement(running, differences);
  leader = await PageClient.of(running, placement.leaderEmail);
}

const start = () => leader.get('/');
const waitsFor = async () =>
  (await placement.leader.read<CaseView>(`/api/placements/${placement.id}/case`)).waitsFor;

it('asks for the months that are over, until they are answered', async () => {
  await begin({ firstDay: '2026-09-01', lastDay: '2026-12-31' });
  const { html, text } = await start();
  expect(text).toContain('Send timerne for september 2026, 1 forløb Fristen var 10.10.2026');
  expect(text).toContain('Send timerne for oktober 2026, 1 forløb 10.11.2026');
  expect(html).toContain('href="/maanedsark?maaned=2026-10"');
  expect(await waitsFor()).toBe('leader');

  await placement.leader.make(`/api/placements/${placement.id}/months-without-hours`, { month: '2026-09' });
  await work(placement, '2026-10-05', 60);
  await submitted(placement);
  expect((await start()).text).not.toContain('Send timerne');
});

it('asks for the months before a grant ended early too', async () => {
  await begin({ firstDay: '2026-09-01', lastDay: '2026-12-31' });
  const caseworker = await running.as(CASEWORKER);
  const ending = { what: 'ending', lastDay: '2026-10-31', reasonCode: 'mentee-asked', reason: 'På plads' };
  await caseworker.make(`/api/grants/${placement.grantId}/ending`, { ...ending, ...PARTY_KNOWS });
  expect((await start()).text).toContain('Send timerne for oktober 2026');
});

it('asks for an answer to a claim that came back, though the case waits for others too', async () => {
  await begin();
  await work(placement, '2026-10-05', 60);
  const claim = await submitted(placement);
  const caseworker = await running.as(CASEWORKER);
  await caseworker.make(`/api/claims/${claim.id}/return`, { because: 'Ret timerne' });

  const { html, text } = await start();
  expect(text).toContain(`Ret og send kravet ${claim.reference} igen for Mads Mentee 17.11.2026`);
  expect(html).toContain(`href="/krav/${claim.id}"`);
});

it('leads to what was refused, for two weeks or until the hours are sent again', async () => {
  await begin({ firstDay: '2026-10-01' });
  await work(placement, '2026-10-05', 60);
  const claim = await submitted(placement);
  const refusal = { outcome: 'refused', reasonCode: 'not-mentor-work', reason: 'Det var oprydning' };
  const lines = claim.lines.map(({ id }) => ({ id, ...refusal }));
  await (await running.as(CASEWORKER)).make(`/api/claims/${claim.id}/decision`, { lines, ...PARTY_KNOWS });

  const { html, text } = await start();
  expect(text).toContain(`Læs, hvad der er afslået i kravet ${claim.reference} for Mads Mentee 17.11.2026`);
  expect(html).toContain(`href="/krav/${claim.id}"`);

  running.clock.set('2026-11-03T09:05:00Z');
  await submitted(placement);
  expect((await start()).text).not.toContain('Læs, hvad der er afslået');
  running.clock.set('2026-11-03T09:00:00Z');
});

it('asks for the cost of whoever is mentor now, until it is sent in', async () => {
  await begin({ firstDay: '2026-11-01' });
  expect((await start()).text).not.toContain('Indsend lønomkostningen');
  const { mentorId } = await aMentor(running, placement.workplaceId);
  await placement.leader.make(`/api/placements/${placement.id}/mentor`, { mentorId, firstDay: '2026-11-02' });

  expect((await start()).text).toContain('Indsend lønomkostningen for mentoren til Mads Mentee 30.11.2026');
});

it('asks a new leader for a mentor before anything has begun', async () => {
  await begin({ firstDay: '2026-11-01' });
  const consultant = await running.as(CONSULTANT);
  const mentee = { name: 'Maja Mentee', cpr: aCpr(), address: ADDRESS };
  const { id: menteeId } = await consultant.make('/api/mentees', mentee);
  const { workplaceId, leaderId } = placement;
  const { id } = await consultant.make('/api/placements', {
    scheme: 'jobcenter',
    menteeId,
    workplaceId,
    leaderId,
    purpose: 'At falde til',
    tasks: 'Være med de første uger',
    firstDay: '2026-12-01',
    lastDay: '2027-03-31',
  });

  const { html, text } = await start();
  expect(text).toContain('Vælg en mentor til Maja Mentee 01.12.2026');
  expect(html).toContain(`href="/forloeb/${id}/mentor"`);
});

it('tells of own milestones that are late, and of nobody else’s', async () => {
  await begin();
  const { text } = await start();

  expect(text).toContain('Arbejdstøj, nøgler og adgang er på plads for Mads Mentee Fristen var 05.10.2026');
  expect(text).not.toContain('Rundvisning');
});

it('leads to month sheet and claims only where somebody pays', async () => {
  await begin();
  expect((await start()).html).toMatch(/href="\/maanedsark".*href="\/krav"/s);

  const { leaderEmail } = await aCourseOfACompany(running);
  const { html, text } = await (await PageClient.of(running, leaderEmail)).get('/');
  expect(html).not.toMatch(/href="\/(maanedsark|krav|fravaer)"/);
  expect(text).toContain('Du kan se forløbene');
});
