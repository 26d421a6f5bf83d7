import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER } from '../../app/staff.js';
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
  ask<{ id: string; first_day: string; value: number | null }>(
    running.urls.superuserUrl,
    'select id, first_day::text, value from parameters order by first_day',
  );
const events = () =>
  ask<{ what: string; details: object }>(
    running.urls.superuserUrl,
    `select what, details from audit_events where what like 'parameter.%' order by what`,
  );

async function set(firstDay: string, valueOre: string): Promise<string> {
  expect((await administrator.post('/parametre', { firstDay, valueOre })).status).toBe(303);
  const [day, month, year] = firstDay.split('.');
  return (await ceilings()).find(({ first_day }) => first_day === `${year}-${month}-${day}`)?.id ?? '';
}

it('says first what applies today, and marks what was and what comes', async () => {
  expect((await administrator.get('/parametre')).text).toContain('I dag gælder: Der er ikke noget loft.');
  await set('03.11.2026', '300');
  await set('01.01.2027', '');
  running.clock.set('2026-11-04T09:00:00Z');
  administrator = await PageClient.of(running, 'administrator@limstrup.example');
  await set('04.11.2026', '310,50');

  const { text } = await administrator.get('/parametre');
  expect(text).toContain('I dag gælder: 310,50 kr. pr. time, siden 04.11.2026.');
  expect(text).toMatch(
    /01\.01\.2027 Intet loft Kommer.*04\.11\.2026 310,50 kr\. Gælder i dag.*03\.11\.2026 300,00 kr\. Tidligere/s,
  );
});

it('puts right what comes, and takes it away, and says so in the log', async () => {
  const id = await set('01.01.2027', '300');
  expect((await administrator.get(`/parametre/${id}/ret`)).html).toContain('value="300,00"');
  const right = { firstDay: '01.02.2027', valueOre: '305', version: '1' };
  expect((await administrator.post(`/parametre/${id}/ret`, right)).location).toBe('/parametre');
  expect(await ceilings()).toEqual([{ id, first_day: '2027-02-01', value: 30500 }]);

  expect((await administrator.post(`/parametre/${id}/fjernelse`, { version: '2' })).status).toBe(303);
  expect(await ceilings()).toEqual([]);
  expect(await events()).toEqual([
    {
      what: 'parameter.changed',
      details: {
        code: 'wage-cost-ceiling-ore',
        before: { firstDay: '2027-01-01', value: 30000 },
        after: { firstDay: '2027-02-01', value: 30500 },
      },
    },
    {
      what: 'parameter.removed',
      details: { code: 'wage-cost-ceiling-ore', firstDay: '2027-02-01', value: 30500 },
    },
    expect.objectContaining({ what: 'parameter.set' }),
  ]);
});

it('refuses a day that is taken or passed, and keeps what was typed', async () => {
  await set('01.02.2027', '320');
  const id = await set('01.01.2027', '300');
  const send = (firstDay: string) =>
    administrator.post(`/parametre/${id}/ret`, { firstDay, valueOre: '299,95', version: '1' });

  const taken = await send('01.02.2027');
  expect([taken.status, taken.text]).toEqual([422, expect.stringContaining('allerede et loft fra den dag')]);
  expect(taken.html).toContain('value="299,95"');
  expect((await send('02.11.2026')).text).toContain('tidligst gælde fra i dag');
  expect((await send('03.11.2026')).status).toBe(303);
});

describe('what has applied', () => {
  it('stays', async () => {
    const id = await set('03.11.2026', '300');
    expect((await administrator.get(`/parametre/${id}/ret`)).status).toBe(404);
    const change = { firstDay: '01.01.2027', valueOre: '1', version: '1' };
    const asked = [
      [`/parametre/${id}/ret`, change],
      [`/parametre/${id}/fjernelse`, { version: '1' }],
    ] as const;
    for (const [path, fields] of asked) {
      const refused = await administrator.post(path, fields);
      expect([refused.status, refused.text]).toEqual([
        422,
        expect.stringContaining('Loftet gælder allerede'),
      ]);
    }
    expect(await ceilings()).toEqual([{ id, first_day: '2026-11-03', value: 30000 }]);
  });

  it.each(['update parameters set value = 1', 'delete from parameters'])(
    'stays in the database too, whatever asks to %s',
    async (statement) => {
      const id = await set('03.11.2026', '300');
      const personId = await author();
      const asAdministrator = (today: string) =>
        ask(
          running.urls.appUrl,
          `select set_config('role', 'limstift_staff', false), set_config('limstift.role', 'administrator', false),
             set_config('limstift.today', '${today}', false), set_config('limstift.person_id', '${personId}', false)`,
          `${statement} where id = '${id}'`,
        );
      await expect(asAdministrator('2026-11-03')).rejects.toMatchObject({
        constraint: 'a_value_that_has_applied_stays',
      });
      await asAdministrator('2026-11-02');
      expect(await ceilings()).not.toContainEqual(expect.objectContaining({ value: 30000 }));
    },
  );
});

describe('of two administrators at once', () => {
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

  it('one puts a ceiling right, and the other sees what the first wrote', async () => {
    const id = await set('01.01.2027', '300');
    const answers = await atOnce(() =>
      ['301', '302'].map((valueOre) =>
        administrator.post(`/parametre/${id}/ret`, { firstDay: '01.01.2027', valueOre, version: '1' }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 422]);
    const late = answers.find(({ status }) => status === 422);
    expect(late?.text).toMatch(/En anden har ændret det.*Gemt nu: 30[12],00 kr\. fra 01\.01\.2027/s);
    expect(late?.html).toContain('name="version" value="2"');
  });

  it('one takes it away, and the other is told, and keeps what was typed', async () => {
    const id = await set('01.01.2027', '300');
    const holder = new Client({ connectionString: running.urls.superuserUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('delete from parameters');
    const late = administrator.post(`/parametre/${id}/ret`, {
      firstDay: '01.01.2027',
      valueOre: '302',
      version: '1',
    });
    await untilWaiting(running.urls.superuserUrl, 1);
    await holder.query('commit');
    await holder.end();

    const { status, text, html } = await late;
    expect([status, text]).toEqual([422, expect.stringContaining('En anden har fjernet loftet.')]);
    expect(html).toContain('value="302"');
  });
});

it('is the administrator’s alone', async () => {
  const id = await set('01.01.2027', '300');
  const caseworker = await PageClient.of(running, CASEWORKER);
  expect((await caseworker.get(`/parametre/${id}/ret`)).status).toBe(403);
  expect((await caseworker.post(`/parametre/${id}/fjernelse`, { version: '1' })).status).toBe(403);
});

async function author(): Promise<string | undefined> {
  const [row] = await ask<{ id: string }>(
    running.urls.superuserUrl,
    `select id from people where email = 'administrator@limstrup.example'`,
  );
  return row?.id;
}
