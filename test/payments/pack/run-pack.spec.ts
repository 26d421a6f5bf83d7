import { jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import type { ReceiptView } from '../../../src/payments/receipts/receipt.view.js';
import type { PaymentRunView } from '../../../src/payments/runs/payment-run.view.js';
import type { ApiClient, Problem } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { filesIn, sumsThatDiffer } from '../../app/files-in-pack.js';
import { PageClient } from '../../app/page-client.js';
import { approvedClaim, builtRun, exportedRun, lockedRun, readyToPay } from '../../app/payment-steps.js';
import { CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

const AUDITOR = 'revisor@limstrup.example';

let running: RunningApp;
let payer: ApiClient;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  payer = await running.as(PAYER);
  await approvedClaim(running, await aPlacement(running));
  await approvedClaim(running, await aPlacement(running), { minutes: 455 });
});
afterEach(() => running.close());

async function packOf({ id }: { id: string }, client = payer): Promise<Map<string, Buffer>> {
  return filesIn((await client.get(`/api/payment-runs/${id}/audit-pack`)).bytes);
}

function table(files: Map<string, Buffer>, name: string): Record<string, string>[] {
  return parse(files.get(name) ?? '', { bom: true, delimiter: ';', columns: true });
}

const sumOf = (rows: Record<string, string>[]) =>
  rows.reduce((sum, row) => sum + Number(row['Beløb i øre']), 0);

describe('the audit pack of a payment run', () => {
  it('holds the files as they were exported, the bank’s answer as it came, and a digest of each', async () => {
    const run = await exportedRun(running);
    const answer = Buffer.from('Reference;Status\nU-2026-00001-000001;Betalt\nU-2026-00001-000002;Betalt');
    const path = `/api/payment-runs/${run.id}/receipts`;
    const { body } = await payer.upload<ReceiptView>(path, {}, answer);
    await payer.make(`${path}/${body.id}/reading`);

    const files = await packOf(run);

    expect([...files.keys()]).toEqual([
      'oversigt.pdf',
      'betalinger.csv',
      'regnestykker.csv',
      'rettelser.csv',
      'retur.csv',
      'haendelser.csv',
      'filer/U-2026-00001.xml',
      'filer/U-2026-00001.csv',
      'svar/1.csv',
      'LAES-MIG.txt',
      'SHA256SUMS',
    ]);
    expect(sumsThatDiffer(files)).toEqual([]);
    for (const { format, sha256 } of run.files) {
      const name = `filer/U-2026-00001.${format === 'csv' ? 'csv' : 'xml'}`;
      const sent = (await payer.get(`/api/payment-runs/${run.id}/files/${format}`)).bytes;
      expect(files.get(name)?.equals(sent)).toBe(true);
      expect(files.get('SHA256SUMS')?.toString()).toContain(`${sha256}  ${name}\n`);
    }
    expect(files.get('svar/1.csv')?.equals(answer)).toBe(true);
    expect(files.get('LAES-MIG.txt')?.toString()).toContain('sha256sum -c SHA256SUMS');
  });

  it('tells of each payment that came back: when, how much, why, who wrote it, and what became of it', async () => {
    const run = await exportedRun(running);
    running.clock.set('2026-11-13T09:00:00Z');
    payer = await running.as(PAYER);
    await payer.make(`/api/payment-runs/${run.id}/settlement`);
    const back = (position: number) => `/api/payment-runs/${run.id}/payments/${position}/return`;
    await payer.make(back(1), { returnedDay: '2026-11-12', reason: 'Kontoen er lukket' });
    await payer.make(back(2), { returnedDay: '2026-11-11', reason: 'Ukendt modtager' });
    await payer.make(`${back(2)}/taken-back`, { reason: 'Det var en anden' });
    await lockedRun(running, { throughMonth: '2026-10', dueDay: '2026-11-17' });

    const rows = table(await packOf(run), 'retur.csv').toSorted((one, other) =>
      (one['Nr.'] ?? '') < (other['Nr.'] ?? '') ? -1 : 1,
    );
    expect(rows).toMatchObject([
      {
        'Nr.': '1',
        'Beløb i øre': '24799',
        'Stod som udbetalt': '2026-11-13',
        'Kom retur': '2026-11-12',
        'Banken siger': 'Kontoen er lukket',
        'Skrevet af': 'Oda Økonomi',
        'Gik med igen i': 'U-2026-00002',
        'Taget tilbage': '',
      },
      { 'Nr.': '2', 'Gik med igen i': '', 'Taget tilbage af': 'Oda Økonomi', Hvorfor: 'Det var en anden' },
    ]);
  });

  it('adds up to the øre: lines, payments, run and files', async () => {
    const run = await exportedRun(running);
    const files = await packOf(run);

    const lines = table(files, 'regnestykker.csv');
    for (const line of lines) {
      const exactly = (Number(line.Minutter) * Number(line['Betalt pr. time i øre'])) / 60;
      expect(Number(line['Beløb i øre'])).toBe(Math.round(exactly));
    }
    expect(sumOf(lines)).toBe(run.amountOre);
    expect(sumOf(table(files, 'betalinger.csv'))).toBe(run.amountOre);
    const parser = new XMLParser({ parseTagValue: false });
    const { GrpHdr } = parser.parse(files.get('filer/U-2026-00001.xml') ?? '').Document.CstmrCdtTrfInitn;
    expect(Number(GrpHdr.CtrlSum) * 100).toBe(run.amountOre);
    const listed = table(files, 'filer/U-2026-00001.csv').map((row) => String(row['Beløb']));
    const inOre = listed.map((amount) => Number(amount.replace(',', '')));
    expect(inOre.reduce((sum, amount) => sum + amount, 0)).toBe(run.amountOre);
  });

  it('tells the events with the chain of digests, and its own making', async () => {
    const run = await exportedRun(running);
    const files = await packOf(run);

    const events = table(files, 'haendelser.csv');
    expect(events.map(({ Hvad }) => Hvad)).toEqual([
      'En udbetalingskørsel blev begyndt',
      'En udbetalingskørsel blev låst',
      'En udbetalingskørsel blev frigivet',
      'En udbetalingskørsel fik sine filer',
      'En udbetalingskørsel blev pakket til revision',
    ]);
    for (const { sha256 } of run.files) expect(events[3]?.Detaljer).toContain(sha256);
    const looks = await ask(
      running.urls.superuserUrl,
      `select how, purpose, criterion from access_log where purpose = 'payment-run'`,
    );
    expect(looks).toEqual([{ how: 'export', purpose: 'payment-run', criterion: run.reference }]);
  });

  it('names neither a citizen nor a mentor', async () => {
    const files = await packOf(await exportedRun(running));
    const named = await ask<{ name: string }>(
      running.urls.superuserUrl,
      'select name from people where id in (select person_id from mentees union select person_id from mentors)',
    );

    expect(named.length).toBeGreaterThan(1);
    const texts = [...files].filter(([name]) => !name.endsWith('.pdf')).map(([, content]) => String(content));
    expect(named.filter(({ name }) => texts.some((text) => text.includes(name)))).toEqual([]);
  });

  it('is of a run without files too, but not of a draft, which pays nothing', async () => {
    const draft: PaymentRunView = await builtRun(running);
    const answer = await payer.get<Problem>(`/api/payment-runs/${draft.id}/audit-pack`);
    expect([answer.status, codes(answer)]).toEqual([422, ['nothing-locked']]);

    const files = await packOf(await lockedRun(running));
    expect([...files.keys()].filter((name) => name.startsWith('filer/'))).toEqual([]);
    expect(table(files, 'betalinger.csv')).toHaveLength(2);
    expect(sumsThatDiffer(files)).toEqual([]);
  });

  it('survives a payee whose name no typeface has, which stands in full in the table', async () => {
    await ask(running.urls.superuserUrl, `update employers set name = 'Ærø & Sønner 株式会社'`);
    const files = await packOf(await exportedRun(running));

    expect(table(files, 'betalinger.csv')[0]?.Modtager).toBe('Ærø & Sønner 株式会社');
  });

  it('is fetched from the run’s page by payers and auditors', async () => {
    const run = await exportedRun(running);
    const address = `/udbetalinger/${run.id}/revisionspakke`;
    for (const email of [PAYER, AUDITOR]) {
      const reader = await PageClient.of(running, email);
      expect((await reader.get(`/udbetalinger/${run.id}`)).html).toContain(address);
      expect((await reader.get(address)).status).toBe(200);
    }
    const caseworker = await PageClient.of(running, CASEWORKER);
    expect((await caseworker.get(`/udbetalinger/${run.id}`)).html).not.toContain(address);
    expect((await caseworker.get(address)).status).toBe(403);
  });
});
