/** What a new mentor in mid-course asks of everybody, and what stays the former mentor's. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { AgreementView } from '../../src/agreements/agreement.view.js';
import type { CaseView } from '../../src/cases/case.view.js';
import type { ApiClient } from '../app/api-client.js';
import { aMentor, aPlacement, type ActivePlacement } from '../app/builders.js';
import { PageClient } from '../app/page-client.js';
import { citizenSignsOnPaper } from '../app/paper-steps.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { aPair } from '../meetings/pairs.js';
import { readPdf } from '../pdf/read-pdf.js';

jest.setTimeout(120_000);

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;
let at: string;
let next: { mentorId: string; mentor: ApiClient; mentorEmail: string };

const TODAY = '2026-11-03';
const ENTRY = { start: '08:00', minutes: 60, activity: 'job-training' };

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running, { hasWageCost: false });
  at = `/api/placements/${placement.id}`;
  await placement.mentor.make(`${at}/time-entries`, { ...ENTRY, day: '2026-11-02' });
  next = await aMentor(running, placement.workplaceId, 'Nora Ny');
  await placement.leader.make(`${at}/mentor`, { mentorId: next.mentorId, firstDay: TODAY });
});

async function agreement(by: ApiClient, code = 'company-agreement'): Promise<AgreementView> {
  const all = await by.read<AgreementView[]>(`${at}/agreements`);
  return all.find((one) => one.code === code)!;
}

const said = async (by: ApiClient) => (await by.read<CaseView>(`${at}/case`)).nextStep;

describe('a new mentor', () => {
  it('is to declare, and the case says so until it is done', async () => {
    const page = await PageClient.of(running, CONSULTANT);
    const asked = 'Mentoren skal afgive tavshedserklæring';
    expect((await page.get(`/forloeb/${placement.id}`)).text).toContain(asked);

    await next.mentor.make(`${at}/declaration`);
    expect((await page.get(`/forloeb/${placement.id}`)).text).not.toContain(asked);
  });

  it('is named by the changed agreements, and the old ones are kept with their signatures', async () => {
    expect(await agreement(consultant)).toMatchObject({ status: 'in-force', version: 1, fits: false });
    await consultant.make(`${at}/agreements/company-agreement/sending`);
    expect(await agreement(placement.leader)).toMatchObject({
      status: 'awaiting-signatures',
      version: 2,
      signatures: [],
      earlier: [{ version: 1, status: 'in-force' }],
    });
    expect((await agreement(placement.leader)).earlier[0]?.signatures).toHaveLength(2);

    await consultant.make(`${at}/agreements/company-agreement/signature`);
    await placement.leader.make(`${at}/agreements/company-agreement/signature`);
    const { earlier, parts, ...now } = await agreement(placement.leader);
    expect(now).toMatchObject({ status: 'in-force', version: 2, fits: true });
    expect(JSON.stringify(parts)).toContain('Nora Ny');
    expect(earlier).toMatchObject([{ version: 1, status: 'replaced' }]);
    expect(JSON.stringify(earlier)).toContain('Mona Mentor');
    expect(earlier[0]?.signatures.map(({ asParty }) => asParty).toSorted()).toEqual(['leader', 'organiser']);
    const page = await PageClient.of(running, placement.leaderEmail);
    const { text } = await page.get(`/forloeb/${placement.id}/aftaler/company-agreement`);
    expect(text).toMatch(/Tidligere versioner Version 1, erstattet.*Mona Mentor/s);
  });

  it('is told of once to each party: who has signed is asked no more', async () => {
    const asked = 'underskrive den ændrede aftale';
    await next.mentor.make(`${at}/declaration`);
    await consultant.make(`${at}/agreements/company-agreement/sending`);
    await consultant.make(`${at}/agreements/citizen-agreement/sending`);
    const leader = await PageClient.of(running, placement.leaderEmail);
    const told = async () => (await leader.get(`/forloeb/${placement.id}`)).text;
    expect(await told()).toContain(`Du skal ${asked}`);

    await placement.leader.make(`${at}/agreements/company-agreement/signature`);
    expect(await told()).not.toContain(`Du skal ${asked}`);
    for (const code of ['company-agreement', 'citizen-agreement']) {
      await consultant.make(`${at}/agreements/${code}/signature`);
    }
    await citizenSignsOnPaper(running, placement.id);
    expect(await said(consultant)).not.toContain(asked);
    expect((await consultant.post(`${at}/agreements/company-agreement/sending`)).status).toBe(422);
  });

  it('is named in the letter to the leader', async () => {
    const caseworker = await running.as(CASEWORKER);
    const { id } = await caseworker.make(`${at}/letters`, { kind: 'orientation-to-leader' });
    const { bytes } = await caseworker.get(`/api/letters/${id}/pdf`);
    const text = JSON.stringify(await readPdf(bytes));
    expect(text).toContain('Nora Ny');
    expect(text).not.toContain('Mona Mentor');
  });

  it('is asked to evaluate at the end, and the former one is not', async () => {
    running.clock.set('2026-11-04T09:00:00Z');
    const client = await running.as(CONSULTANT);
    await client.make(`${at}/ending`, { day: '2026-11-04', reason: 'Aftalt' });
    const asks = async (email: string) =>
      (await (await PageClient.of(running, email)).get('/uge')).html.includes('/evaluering');

    expect(await asks(next.mentorEmail)).toBe(true);
    expect(await asks(placement.mentorEmail)).toBe(false);
    running.clock.set('2026-11-03T09:00:00Z');
    consultant = await running.as(CONSULTANT);
  });

  it('leaves the hours before to the mentor who worked them', async () => {
    const hours = await ask(
      running.urls.superuserUrl,
      `select day::text, mentor_id from time_entries where placement_id = '${placement.id}'`,
    );
    expect(hours).toEqual([{ day: '2026-11-02', mentor_id: placement.mentorId }]);
    const own = await next.mentor.post(`${at}/time-entries`, { ...ENTRY, day: '2026-11-02' });
    expect(own.status).toBe(422);
    expect((await next.mentor.post(`${at}/time-entries`, { ...ENTRY, day: TODAY })).status).toBe(201);
  });
});

describe('what mentor and mentee agreed between them', () => {
  it('is agreed anew with the next mentor, who does not read the former agreement; the mentee does', async () => {
    const pair = await aPair(running, 'company');
    at = `/api/placements/${pair.id}`;
    const code = `${at}/agreements/contract`;
    await pair.mentee.ask('PUT', code, {
      goal: 'At blive tryg',
      topics: 'Kolleger',
      expectations: 'At vi ses',
      mutualConfidentiality: 'Alt bliver mellem os',
      frequency: 'Hver måned',
    });
    await pair.mentee.make(`${code}/sending`);
    await pair.mentor.make(`${code}/signature`);
    await pair.mentee.make(`${code}/signature`);
    expect(await agreement(pair.mentee, 'contract')).toMatchObject({ status: 'in-force', version: 1 });

    const { mentorId, mentor } = await aMentor(running, pair.workplaceId, 'Nora Næste');
    await consultant.make(`${at}/mentor`, { mentorId, firstDay: TODAY });
    expect(await agreement(pair.mentee, 'contract')).toMatchObject({ fits: false });
    await pair.mentee.make(`${code}/sending`);
    await pair.mentee.make(`${code}/signature`);
    await mentor.make(`${code}/signature`);
    expect(await agreement(pair.mentee, 'contract')).toMatchObject({
      status: 'in-force',
      version: 2,
      earlier: [{ version: 1, status: 'replaced' }],
    });
    expect((await agreement(mentor, 'contract')).earlier).toEqual([]);
  });
});
