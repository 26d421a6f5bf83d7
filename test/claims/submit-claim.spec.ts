import type { ClaimView } from '../../src/claims/claim.view.js';
import type { GrantView } from '../../src/grants/grant.view.js';
import type { TimeEntryView } from '../../src/hours/time-entry.view.js';
import { ifMatch, type Problem } from '../app/api-client.js';
import { type ActivePlacement, aPlacement, approveWageCost } from '../app/builders.js';
import { codes, draft, submit, submitted, work } from '../app/claim-steps.js';
import { CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { allAtOnce } from '../database/all-at-once.js';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ now: '2026-12-01T09:00:00Z' });
});
afterAll(() => running.close());

async function minutesLeft({ id, leader }: ActivePlacement): Promise<number | undefined> {
  const [grant] = await leader.read<GrantView[]>(`/api/placements/${id}/grants`);
  return grant?.minutesLeft;
}

describe('submitting a claim', () => {
  it('fills the grant to the last minute', async () => {
    const placement = await aPlacement(running, { grantedMinutes: 510 });
    await work(placement, '2026-10-06', 510);

    expect((await submit(placement, await draft(placement))).status).toBe(201);
    expect(await minutesLeft(placement)).toBe(0);
  });

  it('is refused for one minute more, and reserves nothing', async () => {
    const placement = await aPlacement(running, { grantedMinutes: 510 });
    await work(placement, '2026-10-06', 511);

    const answer = await submit(placement, await draft(placement));

    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ code: 'grant-exceeded', facts: { minutesOver: 1 } }]);
    expect(await minutesLeft(placement)).toBe(510);
  });

  it('needs the declaration', async () => {
    const placement = await aPlacement(running);
    await work(placement, '2026-10-06', 60);
    const claim = await draft(placement);

    expect(codes(await submit(placement, claim, false))).toEqual(['declaration-missing']);
    expect((await submit(placement, claim)).status).toBe(201);
  });

  it('needs a wage cost for every day, and names those without', async () => {
    const placement = await aPlacement(running, { hasWageCost: false });
    await work(placement, '2026-10-06', 60);
    await work(placement, '2026-10-08', 60);
    const claim = await draft(placement);
    await approveWageCost(running, placement, '2026-10-07');

    const answer = await submit(placement, claim);
    expect(answer.body.errors).toMatchObject([
      { code: 'wage-cost-missing', facts: { days: ['2026-10-06'] } },
    ]);

    await approveWageCost(running, placement, '2026-10-01');
    expect((await submit(placement, claim)).status).toBe(201);
  });

  it('freezes its hours', async () => {
    const placement = await aPlacement(running);
    const { mentor } = placement;
    const entry = await work(placement, '2026-10-06', 60);
    const change = { day: '2026-10-06', start: '08:00', minutes: 61, activity: 'job-training' };
    const path = `/api/time-entries/${entry.id}`;
    const changed = () => mentor.ask<Problem>('PUT', path, change, ifMatch(entry));
    const deleted = () => mentor.ask<Problem>('DELETE', path, undefined, ifMatch({ version: 2 }));

    expect((await changed()).status).toBe(200);
    const claim = await submitted(placement);

    expect([codes(await changed()), codes(await deleted())]).toEqual([
      ['entry-in-a-claim'],
      ['entry-in-a-claim'],
    ]);
    expect(await placement.leader.read(`/api/claims/${claim.id}`)).toMatchObject({
      lines: [{ minutes: 61 }],
    });

    await placement.leader.make(`/api/claims/${claim.id}/withdrawal`);
    expect((await deleted()).status).toBe(204);
  });

  it('can be taken back, which frees the hours', async () => {
    const placement = await aPlacement(running, { grantedMinutes: 60 });
    await work(placement, '2026-10-06', 60);
    const claim = await submitted(placement);
    expect(await minutesLeft(placement)).toBe(0);

    await placement.leader.make(`/api/claims/${claim.id}/withdrawal`);

    expect(await minutesLeft(placement)).toBe(60);
    expect((await submit(placement, await draft(placement))).status).toBe(201);
  });

  it('is done again for a returned claim, with the hours put right', async () => {
    const placement = await aPlacement(running, { grantedMinutes: 60 });
    const entry = await work(placement, '2026-10-06', 60);
    const claim = await submitted(placement);
    const caseworker = await running.as(CASEWORKER);
    await caseworker.make(`/api/claims/${claim.id}/return`, { because: 'Mentor gik en halv time før' });

    expect(await minutesLeft(placement)).toBe(0);
    const change = { day: '2026-10-06', start: '08:00', minutes: 30, activity: 'job-training' };
    await placement.mentor.ask('PUT', `/api/time-entries/${entry.id}`, change, ifMatch(entry));
    const answer = await submit(placement, claim);

    expect(answer.body).toMatchObject({ status: 'submitted', lines: [{ minutes: 30 }] });
    expect(await minutesLeft(placement)).toBe(30);
  });
});

describe('drafting a claim', () => {
  it('is refused while the month has an open claim', async () => {
    const placement = await aPlacement(running);
    await work(placement, '2026-10-06', 60);
    const first = await draft(placement);
    const again = () => placement.leader.post('/api/claims', { placementId: placement.id, month: '2026-10' });

    expect(codes(await again())).toEqual(['open-claim-exists']);
    await placement.leader.make(`/api/claims/${first.id}/withdrawal`);
    expect((await again()).status).toBe(201);
  });

  it('happens once under one idempotency key', async () => {
    const placement = await aPlacement(running);
    const body = { placementId: placement.id, month: '2026-10' };
    const once = () => placement.leader.post<ClaimView>('/api/claims', body, { 'idempotency-key': 'one' });

    const [first, second] = [await once(), await once()];

    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    const other = { ...body, month: '2026-11' };
    expect((await placement.leader.post('/api/claims', other, { 'idempotency-key': 'one' })).status).toBe(
      409,
    );
  });
});

describe('hours that change while they are claimed', () => {
  it('are claimed as they are changed to, or stay as they are claimed', async () => {
    const placement = await aPlacement(running);
    const entry = await work(placement, '2026-10-06', 60);
    const claim = await draft(placement);
    const change = { day: '2026-10-06', start: '08:00', minutes: 30, activity: 'job-training' };
    await allAtOnce<unknown>(running, `placements where id = '${placement.id}'`, [
      () => placement.mentor.ask('PUT', `/api/time-entries/${entry.id}`, change, ifMatch(entry)),
      () => submit(placement, claim),
    ]);

    const [line] = (await placement.leader.read<ClaimView>(`/api/claims/${claim.id}`)).lines;
    const [written] = await placement.leader.read<TimeEntryView[]>(
      `/api/placements/${placement.id}/time-entries`,
    );
    expect(line?.minutes).toBe(written?.minutes);
  });
});

describe('two claims at the same moment', () => {
  it('share the last hour: one is submitted, the other refused', async () => {
    const placement = await aPlacement(running, { grantedMinutes: 60 });
    await work(placement, '2026-10-06', 60);
    await work(placement, '2026-11-06', 60);
    const october = await draft(placement, '2026-10');
    const november = await draft(placement, '2026-11');
    const answers = await allAtOnce(running, `grants where id = '${placement.grantId}'`, [
      () => submit(placement, october),
      () => submit(placement, november),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([201, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.body.errors).toMatchObject([{ code: 'grant-exceeded', facts: { minutesOver: 60 } }]);
    expect(await minutesLeft(placement)).toBe(0);
  });
});
