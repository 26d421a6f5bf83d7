import { jest } from '@jest/globals';
import { aPlacement } from '../../app/builders.js';
import { proposedCeiling } from '../../app/ceiling-steps.js';
import { anOutsider, priced, submittedBy } from '../../app/outside-steps.js';
import { PageClient } from '../../app/page-client.js';
import { approve, readyToPay } from '../../app/payment-steps.js';
import { CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

const FIRST_DAY = '2026-10-15';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
  await readyToPay(running);
});
afterAll(() => running?.close());

it('tells who pays what else waits, and nobody who does not', async () => {
  const payer = await PageClient.of(running, PAYER);
  expect((await payer.get('/udbetalinger')).text).not.toContain('Venter også');

  const placement = await aPlacement(running);
  const outsider = await anOutsider(running, placement, 'municipal-employee', FIRST_DAY);
  await priced(running, placement, 'wage', FIRST_DAY);
  await approve(running, await submittedBy(placement, outsider, '2026-10-20', 60));
  await proposedCeiling(running, { firstDay: '2027-01-01', valueOre: 40_000 });

  const { text, html } = await payer.get('/udbetalinger');
  expect(text).toContain('Venter også Bogfør 1 krav Tag stilling til et foreslået loft');
  expect(html).toContain('href="/udbetalinger/posteringer"');
  const caseworker = await PageClient.of(running, CASEWORKER);
  expect((await caseworker.get('/udbetalinger')).text).not.toContain('Venter også');
});
