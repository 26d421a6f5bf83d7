import { jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { validateXML } from 'xmllint-wasm';
import type { PaymentRunView } from '../../../src/payments/runs/payment-run.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { approvedClaim, exportedRun, readyToPay, SETTINGS } from '../../app/payment-steps.js';
import { ADMINISTRATOR, CASEWORKER, OTHER_PAYER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let payer: ApiClient;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  payer = await running.as(PAYER);
  await approvedClaim(running, await aPlacement(running));
  await approvedClaim(running, await aPlacement(running), { minutes: 450 });
});
afterEach(() => running.close());

async function fileOf({ id }: PaymentRunView, format: string): Promise<Buffer> {
  return (await payer.get(`/api/payment-runs/${id}/files/${format}`)).bytes;
}

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'CdtTrfTxInf' });

async function rename(name: string): Promise<void> {
  await ask(running.urls.superuserUrl, `update employers set name = $$${name}$$`);
}

describe('the file for the bank', () => {
  it('is valid by the official schema, with its number and its sum right', async () => {
    await rename('Ærø & Sønner <Łódź> 株式会社 ' + 'x'.repeat(150));
    const xml = (await fileOf(await exportedRun(running), 'pain.001')).toString();

    const schema = await readFile('test/payments/export/pain.001.001.03.xsd', 'utf8');
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'run.xml', contents: xml }],
      schema: [schema],
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);

    const { GrpHdr, PmtInf } = parser.parse(xml).Document.CstmrCdtTrfInitn;
    for (const head of [GrpHdr, PmtInf]) expect(head).toMatchObject({ NbOfTxs: '2', CtrlSum: '2107.92' });
    const amounts = PmtInf.CdtTrfTxInf.map(({ Amt }: { Amt: { InstdAmt: string } }) => Amt.InstdAmt);
    expect(amounts.toSorted()).toEqual(['1859.93', '247.99']);
    expect(PmtInf.ReqdExctnDt).toBe('2026-11-10');
    const [{ Cdtr }] = PmtInf.CdtTrfTxInf;
    expect(Cdtr.Nm).toMatch(/^Ærø \+ Sønner \.Lódz\. [\w ]+$/);
    expect(Cdtr.Nm).toHaveLength(140);
  });

  it('names the payee by CVR or P-number, where the bank wants it', async () => {
    const payeeIn = async (settings: object) => {
      await (
        await running.as(ADMINISTRATOR)
      ).ask('PUT', '/api/payment-settings', {
        ...SETTINGS,
        ...settings,
      });
      const run = await exportedRun(running);
      const { PmtInf } = parser.parse((await fileOf(run, 'pain.001')).toString()).Document.CstmrCdtTrfInitn;
      await ask(
        running.urls.superuserUrl,
        `update payments set outcome = 'rejected' where run_id = '${run.id}'`,
      );
      return PmtInf.CdtTrfTxInf[0];
    };

    const byCvr = await payeeIn({});
    expect(byCvr.Cdtr.Id.OrgId.Othr).toEqual({
      Id: expect.stringMatching(/^\d{8}$/),
      SchmeNm: { Prtry: 'CVR' },
    });
    running.clock.set('2026-11-03T09:00:01Z');
    const byPNumber = await payeeIn({ payeeBy: 'p-number', identifierPlacement: 'account' });
    expect(byPNumber.Cdtr.Id).toBeUndefined();
    expect(byPNumber.CdtrAcct.Id.Othr).toEqual({
      Id: expect.stringMatching(/^\d{10}$/),
      SchmeNm: { Prtry: 'PNR' },
    });
  });
});

describe('the list for the finance system', () => {
  it('is in UTF-8 with a mark, semicolons and decimal commas, and adds up to the run', async () => {
    const bytes = await fileOf(await exportedRun(running), 'csv');

    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse<Record<string, string>>(bytes, { bom: true, delimiter: ';', columns: true });
    expect(rows.map((row) => String(row['Beløb'])).toSorted()).toEqual(['1859,93', '247,99']);
    expect(rows[0]).toMatchObject({ Dispositionsdag: '10.11.2026', Konto: '5.68.90-017-4.0' });
  });

  it('gives a spreadsheet no formula', async () => {
    await rename('=HYPERLINK("http://example.com")');
    const text = (await fileOf(await exportedRun(running), 'csv')).toString();

    expect(text).toContain(`"'=HYPERLINK(""http://example.com"")"`);
  });
});

describe('a finished file', () => {
  it('is the same bytes each time, with their digest, and each fetching is recorded', async () => {
    const run = await exportedRun(running);
    const one = await fileOf(run, 'pain.001');
    await rename('Et andet navn');

    const other = await payer.get(`/api/payment-runs/${run.id}/files/pain.001`);
    expect(other.bytes.equals(one)).toBe(true);
    const digest = createHash('sha256').update(one).digest('hex');
    expect(run.files).toContainEqual({ format: 'pain.001', bytes: one.length, sha256: digest });
    expect(other.headers['content-disposition']).toBe('attachment; filename="U-2026-00001.xml"');
    const fetched = await ask(
      running.urls.superuserUrl,
      "select details from audit_events where what = 'payment-file.fetched'",
    );
    expect(fetched).toHaveLength(2);
  });

  it('is fetched by those who pay and by auditors, when it is finished', async () => {
    const run = await exportedRun(running);
    const path = `/api/payment-runs/${run.id}/files`;

    expect((await (await running.as(CASEWORKER)).get(`${path}/csv`)).status).toBe(403);
    expect((await payer.get(`${path}/prisme`)).status).toBe(404);
    expect((await (await running.as(OTHER_PAYER)).get(`${path}/csv`)).status).toBe(200);
  });

  it('is changed by nobody in the database', async () => {
    const { id } = await exportedRun(running);

    for (const statement of [
      `update payment_files set sha256 = '\\x00' where run_id = '${id}'`,
      `update payment_file_parts set content = '' where run_id = '${id}'`,
      `insert into payment_file_parts values ('${id}', 'csv', 2, '')`,
    ]) {
      await expect(ask(running.urls.superuserUrl, statement)).rejects.toThrow(
        /never change|no more parts|append/i,
      );
    }
  });
});
