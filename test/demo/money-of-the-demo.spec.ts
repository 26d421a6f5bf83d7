import { jest } from '@jest/globals';
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { SampleView } from '../../src/payments/sampling/sample.view.js';
import { PageClient } from '../app/page-client.js';
import { CASEWORKER, OTHER_CASEWORKER, PAYER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

jest.setTimeout(120_000);

describe('the money of the demo data', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp({ demo: true });
  });
  afterAll(() => running.close());

  async function claimsOf(settlement: string): Promise<ClaimView[]> {
    const caseworker = await running.as(CASEWORKER);
    const { items } = await caseworker.read<{ items: ClaimView[] }>('/api/claims');
    return items.filter((claim) => claim.settlement === settlement);
  }

  it('have an e-invoice of a consultant that waits for whoever attests it', async () => {
    const [claim] = await claimsOf('e-invoice');
    expect(claim).toMatchObject({ status: 'approved', amountOre: 2_600_00 });

    const payer = await running.as(PAYER);
    const { items } = await payer.read<{ items: { id: string; amountOre: number }[] }>(
      '/api/invoices?status=received',
    );
    expect(items).toMatchObject([{ amountOre: claim?.amountOre }]);
    const second = await running.as(OTHER_CASEWORKER);
    await second.make(`/api/invoices/${items[0]?.id}/attestation`);
  });

  it("have a claim of the municipality's own employee that can be posted", async () => {
    const [claim] = await claimsOf('internal-posting');
    expect(claim?.status).toBe('approved');

    const payer = await running.as(PAYER);
    const posted = { claims: [claim?.id], voucher: 'B-1', postedOn: running.clock.today() };
    await payer.make('/api/internal-postings', posted);
    expect((await payer.read<ClaimView>(`/api/claims/${claim?.id}`)).status).toBe('paid');
  });

  it('have a correction downwards in hearing, and one upwards that a second person agrees to', async () => {
    const second = await running.as(OTHER_CASEWORKER);
    const { items } = await second.read<{ items: { id: string; status: string; amountOre: number }[] }>(
      '/api/corrections',
    );
    const allUpwards = items.filter(({ amountOre }) => amountOre > 0);
    expect(allUpwards.map(({ status }) => status).toSorted()).toEqual(['approved', 'proposed']);
    const upwards = allUpwards.find(({ status }) => status === 'proposed');
    const downwards = items.filter(({ amountOre }) => amountOre < 0).map(({ status }) => status);
    expect(downwards.toSorted()).toEqual(['approved', 'hearing']);
    await second.make(`/api/corrections/${upwards?.id}/decision`, { outcome: 'approved' });
  });

  it('have a sample of last year: one claim waits for its employer, one to be assessed, and one is in order', async () => {
    const { html } = await (await PageClient.of(running, PAYER)).get('/udbetalinger/stikproever');
    const id = /\/udbetalinger\/stikproever\/([0-9a-f-]{36})/.exec(html)?.[1];
    const sample = await (await running.as(PAYER)).read<SampleView>(`/api/samples/${id}`);
    expect(sample).toMatchObject({ year: Number(running.clock.today().slice(0, 4)) - 1, claims: 3 });
    expect(sample.progress).toEqual({ asked: 1, documented: 1, accepted: 1, faulty: 0 });
    const leader = await PageClient.of(running, 'leder@limstrup.example');
    expect((await leader.get('/')).text).toContain('Send dokumentation for kravet');
  });

  it('have a complaint that has come in', async () => {
    const second = await running.as(OTHER_CASEWORKER);
    const { items } = await second.read<{ items: { status: string }[] }>('/api/complaints');
    expect(items.filter(({ status }) => status === 'received')).toHaveLength(1);
  });
});
