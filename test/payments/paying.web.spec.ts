import { jest } from '@jest/globals';
import type { ClaimView } from '../../src/claims/claim.view.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { PageClient } from '../app/page-client.js';
import { approvedClaim, exportedRun, lockedRun, readyToPay } from '../app/payment-steps.js';
import { CASEWORKER, PAYER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let claim: ClaimView;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  placement = await aPlacement(running);
  claim = await approvedClaim(running, placement);
});
afterEach(() => running.close());

async function toldTo(email: string): Promise<string> {
  return (await (await PageClient.of(running, email)).get(`/krav/${claim.id}`)).text;
}

describe('the page of a claim', () => {
  it('says when it is paid, to staff in which run, and to the leader without', async () => {
    await lockedRun(running);

    expect(await toldTo(PAYER)).toContain('Udbetales 10.11.2026. Kørsel U-2026-00001');
    expect(await toldTo(placement.leaderEmail)).toContain('Udbetales 10.11.2026.');
    expect(await toldTo(placement.leaderEmail)).not.toContain('U-2026-00001');
  });

  it('says that it was paid, or that it failed and why', async () => {
    const run = await exportedRun(running);
    const payer = await running.as(PAYER);
    const answer = Buffer.from('Reference;Status;Årsag\nU-2026-00001-000001;Afvist;Kontoen er lukket.');
    const { body } = await payer.upload<{ id: string }>(`/api/payment-runs/${run.id}/receipts`, {}, answer);
    await payer.make(`/api/payment-runs/${run.id}/receipts/${body.id}/reading`);
    expect(await toldTo(placement.leaderEmail)).toContain(
      'Udbetalingen 10.11.2026 mislykkedes: Kontoen er lukket. Kravet går med i en senere kørsel.',
    );

    const again = await exportedRun(running);
    running.clock.set('2026-11-10T09:00:00Z');
    await (await running.as(PAYER)).make(`/api/payment-runs/${again.id}/settlement`);
    expect(await toldTo(placement.leaderEmail)).toContain('Udbetalt 10.11.2026. Udbetalingen 10.11.2026');
  });

  it('leads those who may to hold it back, and tells staff alone why it is', async () => {
    const caseworker = await PageClient.of(running, CASEWORKER);
    expect(await toldTo(CASEWORKER)).toContain('Hold kravet tilbage');
    expect(await toldTo(placement.leaderEmail)).not.toContain('Hold kravet tilbage');

    const path = `/krav/${claim.id}/tilbageholdelse`;
    const empty = await caseworker.post(path, { untilDay: '', reason: 'Vi ser på det' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Vi ser på det');
    const held = await caseworker.post(path, { untilDay: '1.12.2026', reason: 'Vi ser på det' });
    expect(held.location).toBe(`/krav/${claim.id}`);
    expect(await toldTo(PAYER)).toContain('Holdes tilbage til og med 01.12.2026: Vi ser på det');
    expect(await toldTo(placement.leaderEmail)).not.toContain('Vi ser på det');
  });
});
