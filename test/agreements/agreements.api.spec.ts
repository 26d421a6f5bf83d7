import type { AgreementView } from '../../src/agreements/agreement.view.js';
import type { CaseView } from '../../src/cases/case.view.js';
import type { ApiClient } from '../app/api-client.js';
import { aMentor, aPlacement, type ActivePlacement } from '../app/builders.js';
import { citizenSignsOnPaper } from '../app/paper-steps.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { allAtOnce } from '../database/all-at-once.js';
import { ask } from '../database/ask.js';

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
});
beforeEach(async () => {
  placement = await aPlacement(running, { hasWageCost: false });
});
afterAll(() => running?.close());

function at(code = 'company-agreement'): string {
  return `/api/placements/${placement.id}/agreements/${code}`;
}

async function company(by = consultant): Promise<AgreementView | undefined> {
  const all = await by.read<AgreementView[]>(`/api/placements/${placement.id}/agreements`);
  return all.find(({ code }) => code === 'company-agreement');
}

async function changeTasks(): Promise<void> {
  const { version } = await consultant.read<{ version: number }>(`/api/placements/${placement.id}`);
  const url = `/api/placements/${placement.id}`;
  await consultant.patch(url, { tasks: 'Helt andre opgaver' }, { 'if-match': `"${version}"` });
}

describe('an agreement in force', () => {
  it('is kept by a new phone number, and voided by other tasks until all have signed anew', async () => {
    expect(await company()).toMatchObject({ status: 'in-force', version: 1, fits: true });
    await ask(
      running.urls.superuserUrl,
      `update mentors set phone = '87654321' where id = '${placement.mentorId}'`,
    );
    expect(await company()).toMatchObject({ status: 'in-force', fits: true });
    expect((await consultant.post(`${at()}/sending`)).body.errors[0]?.code).toBe('nothing-to-send');

    await changeTasks();
    expect(await company()).toMatchObject({ status: 'in-force', fits: false });
    const sent = await consultant.make<AgreementView>(`${at()}/sending`);
    expect(sent).toMatchObject({
      status: 'awaiting-signatures',
      version: 2,
      versionInForce: 1,
      signatures: [],
    });
    await consultant.make(`${at()}/signature`);
    expect(await placement.leader.make(`${at()}/signature`)).toMatchObject({
      status: 'in-force',
      version: 2,
      fits: true,
    });
  });

  it('is not found by those who are no party of it', async () => {
    const codes = async (by: ApiClient) =>
      (await by.read<AgreementView[]>(`/api/placements/${placement.id}/agreements`)).map(({ code }) => code);
    expect(await codes(placement.leader)).toEqual(['company-agreement']);
    expect(await codes(placement.mentor)).toEqual([]);
    expect(await codes(consultant)).toEqual(['company-agreement', 'citizen-agreement']);
    expect((await placement.leader.post(`${at('citizen-agreement')}/signature`)).status).toBe(404);
    expect((await placement.mentor.post(`${at()}/signature`)).status).toBe(404);
  });
});

describe('a signature', () => {
  it('is refused where the case has changed since it was sent', async () => {
    await changeTasks();
    await consultant.make(`${at()}/sending`);
    expect((await placement.leader.post(`${at()}/signature`, { version: 1 })).body.errors[0]?.code).toBe(
      'agreement-changed',
    );
    expect((await placement.leader.post(`${at()}/signature`, { version: 2 })).status).toBe(201);
    expect((await placement.leader.post(`${at()}/signature`)).body.errors[0]?.code).toBe('signed-already');
  });

  it('puts it in force once where two sign at once', async () => {
    await changeTasks();
    await consultant.make(`${at()}/sending`);
    const answers = await allAtOnce(running, `placements where id = '${placement.id}'`, [
      () => consultant.post(`${at()}/signature`),
      () => placement.leader.post(`${at()}/signature`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const events = await ask(
      running.urls.superuserUrl,
      `select from audit_events where placement_id = '${placement.id}' and what = 'agreement.in-force'
         and details ->> 'code' = 'company-agreement'`,
    );
    expect(events).toHaveLength(2);
    expect(await company()).toMatchObject({ status: 'in-force', version: 2 });
  });

  it('of another is registered from a paper by staff alone', async () => {
    await changeTasks();
    await consultant.make(`${at('citizen-agreement')}/sending`);
    const another = { asParty: 'mentee', attachmentId: placement.id };
    expect((await consultant.post(`${at('citizen-agreement')}/signature`, another)).status).toBe(422);
    expect((await placement.leader.post(`${at()}/signature`, another)).status).toBe(403);
    expect((await (await running.as(CASEWORKER)).post(`${at('citizen-agreement')}/signature`)).status).toBe(
      403,
    );
    await citizenSignsOnPaper(running, placement.id);
  });
});

it('asks a new mentor for a declaration of their own, and tells of it', async () => {
  const { mentorId, mentor } = await aMentor(running, placement.workplaceId, 'Nora Ny');
  const picked = { mentorId, firstDay: running.clock.today() };
  await placement.leader.make(`/api/placements/${placement.id}/mentor`, picked);
  const told = await consultant.read<CaseView>(`/api/placements/${placement.id}/case`);
  expect(told.readiness.find(({ gate }) => gate === 'declaration')?.isReady).toBe(false);
  expect(await mentor.make(`/api/placements/${placement.id}/declaration`)).toMatchObject({
    mentorId,
    way: 'in-app',
  });
  expect((await mentor.post(`/api/placements/${placement.id}/declaration`)).status).toBe(422);
});
