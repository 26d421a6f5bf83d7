import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { approvedCeiling } from '../../app/ceiling-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { untilWaiting } from '../../database/until-waiting.js';

jest.setTimeout(60_000);

let running: RunningApp;
let administrator: PageClient;

beforeEach(async () => {
  running = await startApp();
  administrator = await PageClient.of(running, 'administrator@limstrup.example');
});
afterEach(() => running.close());

const ceilings = () =>
  ask<{ id: string; first_day: string; value: number | null; status: string }>(
    running.urls.superuserUrl,
    'select id, first_day::text, value, status from parameters order by first_day',
  );
const events = () =>
  ask<{ what: string; details: object }>(
    running.urls.superuserUrl,
    `select what, details from audit_events where what like 'parameter.%' order by what`,
  );

async function propose(firstDay: string, valueOre: string): Promise<string> {
  expect((await administrator.post('/parametre', { firstDay, valueOre })).status).toBe(303);
  const [day, month, year] = firstDay.split('.');
  return (await ceilings()).find(({ first_day }) => first_day === `${year}-${month}-${day}`)?.id ?? '';
}

it('says first what applies today, and marks what was, what comes and what waits', async () => {
  expect((await administrator.get('/parametre')).text).toContain('I dag gælder: Der er ikke noget loft.');
  await approvedCeiling(running, { firstDay: '2026-11-03', valueOre: 30_000 });
  await approvedCeiling(running, { firstDay: '2027-01-01' });
  running.clock.set('2026-11-04T09:00:00Z');
  administrator = await PageClient.of(running, 'administrator@limstrup.example');
  await approvedCeiling(running, { firstDay: '2026-11-04', valueOre: 31_050 });
  await propose('01.02.2027', '320');

  const { text } = await administrator.get('/parametre');
  expect(text).toContain('I dag gælder: 310,50 kr. pr. time, siden 04.11.2026.');
  expect(text).toContain('1 forslag venter');
  expect(text).toMatch(
    /01\.02\.2027 320,00 kr\. Afventer godkendelse.*01\.01\.2027 Intet loft Godkendt, kommer.*04\.11\.2026 310,50 kr\. Gælder i dag.*03\.11\.2026 300,00 kr\. Tidligere/s,
  );
});

it('puts a proposal right, and takes it back, and says so in the log', async () => {
  const id = await propose('01.01.2027', '300');
  expect((await administrator.get(`/parametre/${id}`)).html).toContain('value="300,00"');
  const right = { firstDay: '01.02.2027', valueOre: '305', version: '1' };
  expect((await administrator.post(`/parametre/${id}/ret`, right)).location).toBe('/parametre');
  expect(await ceilings()).toEqual([{ id, first_day: '2027-02-01', value: 30500, status: 'proposed' }]);

  expect((await administrator.post(`/parametre/${id}/tilbagetraekning`, { version: '2' })).status).toBe(303);
  expect(await ceilings()).toEqual([{ id, first_day: '2027-02-01', value: 30500, status: 'withdrawn' }]);
  expect(await events()).toEqual([
    {
      what: 'parameter.changed',
      details: {
        code: 'wage-cost-ceiling-ore',
        before: { firstDay: '2027-01-01', value: 30000 },
        after: { firstDay: '2027-02-01', value: 30500 },
      },
    },
    expect.objectContaining({ what: 'parameter.proposed' }),
    {
      what: 'parameter.withdrawn',
      details: { code: 'wage-cost-ceiling-ore', firstDay: '2027-02-01', value: 30500 },
    },
  ]);
});

it('refuses a day that is taken or passed, and keeps what was typed', async () => {
  await propose('01.02.2027', '320');
  const id = await propose('01.01.2027', '300');
  const send = (firstDay: string) =>
    administrator.post(`/parametre/${id}/ret`, { firstDay, valueOre: '299,95', version: '1' });

  const taken = await send('01.02.2027');
  expect([taken.status, taken.text]).toEqual([422, expect.stringContaining('et forslag fra den dag')]);
  expect(taken.html).toContain('value="299,95"');
  expect((await send('02.11.2026')).text).toContain('tidligst gælde fra i dag');
  expect((await send('03.11.2026')).status).toBe(303);
});

describe('the second person', () => {
  it('finds the proposal from their own page, and approves it', async () => {
    const id = await propose('01.01.2027', '300');
    const payer = await PageClient.of(running, PAYER);
    expect((await payer.get('/udbetalinger')).html).toContain('href="/parametre"');
    expect((await payer.get('/parametre')).html).toContain(`/parametre/${id}`);
    const { text } = await payer.get(`/parametre/${id}`);
    expect(text).toContain('Asta Administrator har foreslået loftet. Godkend det, eller afvis det.');

    const sent = await payer.post(`/parametre/${id}/afgoerelse`, { outcome: 'approved', version: '1' });
    expect(sent.location).toBe('/parametre');
    expect((await payer.get(`/parametre/${id}`)).text).toContain('Status Godkendt');
  });

  it('keeps what they typed where the reason is missing, and says no', async () => {
    const id = await propose('01.01.2027', '300');
    const payer = await PageClient.of(running, PAYER);
    const send = (reason: string) =>
      payer.post(`/parametre/${id}/afgoerelse`, { outcome: 'rejected', reason, version: '1' });
    const refused = await send('');
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('Skriv, hvorfor du afviser'),
    ]);
    expect((await send('For højt')).status).toBe(303);
    expect((await administrator.get(`/parametre/${id}`)).text).toContain('Begrundelse For højt');
  });

  it('is not whoever proposed it', async () => {
    const id = await propose('01.01.2027', '300');
    expect((await administrator.get(`/parametre/${id}`)).html).not.toContain('/afgoerelse');
    const own = { outcome: 'approved', version: '1' };
    const refused = await administrator.post(`/parametre/${id}/afgoerelse`, own);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Du har selv foreslået')]);
  });
});

describe('of two at once', () => {
  /** Both at the same moment: the row is held until both wait for it. */
  async function atOnce<T>(asked: () => Promise<T>[]): Promise<T[]> {
    const holder = new Client({ connectionString: running.urls.superuserUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from parameters for update');
    const both = asked();
    await untilWaiting(running.urls.superuserUrl, 2);
    await holder.query('rollback');
    await holder.end();
    return Promise.all(both);
  }

  it('one puts a proposal right, and the other sees what the first wrote', async () => {
    const id = await propose('01.01.2027', '300');
    const answers = await atOnce(() =>
      ['301', '302'].map((valueOre) =>
        administrator.post(`/parametre/${id}/ret`, { firstDay: '01.01.2027', valueOre, version: '1' }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 422]);
    const late = answers.find(({ status }) => status === 422);
    expect(late?.text).toMatch(/En anden har ændret det.*Loft pr\. time 30[12],00 kr\./s);
    expect(late?.html).toContain('name="version" value="2"');
  });

  it('one puts it right while the other approves: nobody approves what they did not see', async () => {
    const id = await propose('01.01.2027', '300');
    const payer = await PageClient.of(running, PAYER);
    const [changed, approved] = await atOnce(() => [
      administrator.post(`/parametre/${id}/ret`, {
        firstDay: '01.01.2027',
        valueOre: '999',
        version: '1',
      }),
      payer.post(`/parametre/${id}/afgoerelse`, { outcome: 'approved', version: '1' }),
    ]);
    expect(new Set([changed?.status, approved?.status])).toEqual(new Set([303, 422]));
    const [ceiling] = await ceilings();
    expect([30000, 99900]).toContain(ceiling?.value);
    expect(ceiling?.status).toBe(ceiling?.value === 30000 ? 'approved' : 'proposed');
  });
});

it('is proposed by administrators alone, and no caseworker’s page', async () => {
  const id = await propose('01.01.2027', '300');
  const caseworker = await PageClient.of(running, CASEWORKER);
  expect((await caseworker.get(`/parametre/${id}`)).status).toBe(403);
  const payer = await PageClient.of(running, PAYER);
  expect((await payer.post('/parametre', { firstDay: '01.03.2027', valueOre: '1' })).status).toBe(403);
});
