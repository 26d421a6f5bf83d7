import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { type ActivePlacement, aPlacement } from '../../../app/builders.js';
import { PageClient } from '../../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../../app/staff.js';
import { type RunningApp, startApp } from '../../../app/start-app.js';
import { ask } from '../../../database/ask.js';
import { untilWaiting } from '../../../database/until-waiting.js';

jest.setTimeout(60_000);

const ADMINISTRATOR = 'administrator@limstrup.example';
const NEW = { name: 'Sofie Nygift', email: 'nygift@limstrup.example', phone: '87 00 12 98' };

let running: RunningApp;
let administrator: PageClient;

beforeEach(async () => {
  running = await startApp();
  administrator = await PageClient.of(running, ADMINISTRATOR);
});
afterEach(() => running.close());

async function idOf(email: string): Promise<string> {
  const [row] = await ask<{ id: string }>(
    running.urls.superuserUrl,
    `select id from people where email = '${email}'`,
  );
  return row?.id ?? '';
}

const phonesAndNames = (table: string) =>
  ask(running.urls.superuserUrl, `select name, email, phone from ${table} where person_id is not null`);

/** Both at the same moment: the row is held until both wait for it. */
async function atOnce<T>(asked: () => Promise<T>[]): Promise<T[]> {
  const holder = new Client({ connectionString: running.urls.superuserUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from people for update');
  const both = asked();
  await untilWaiting(running.urls.superuserUrl, 2);
  await holder.query('rollback');
  await holder.end();
  return Promise.all(both);
}

describe('a colleague', () => {
  it('is put right, signs in with the new address, and the log keeps names apart', async () => {
    const id = await idOf(CASEWORKER);
    const saved = await administrator.post(`/personer/${id}/ret`, { ...NEW, version: '1' });
    expect([saved.status, saved.location]).toEqual([303, `/personer/${id}`]);
    expect((await administrator.get(`/personer/${id}`)).text).toContain('Sofie Nygift');

    const signIn = (email: string) =>
      running.nobody.post('/api/sessions', { email, password: 'limstift-demo' });
    expect((await signIn(NEW.email)).status).toBe(201);
    expect((await signIn(CASEWORKER)).status).toBe(401);
    const [event] = await ask(
      running.urls.superuserUrl,
      `select details, facts ->> 'after' like '%Nygift%' as told from audit_events e
       join audit_event_facts f on f.event_id = e.id where what = 'person.changed'`,
    );
    expect(event).toEqual({ details: { fields: ['name', 'email', 'phone'] }, told: true });
  });

  it('gets nobody else’s address', async () => {
    const id = await idOf(CASEWORKER);
    const answer = await administrator.post(`/personer/${id}/ret`, {
      ...NEW,
      email: CONSULTANT,
      version: '1',
    });
    expect([answer.status, answer.text]).toEqual([
      422,
      expect.stringContaining('E-mailadressen hører til en anden person.'),
    ]);
    expect(answer.html).toContain('value="Sofie Nygift"');
  });

  it('is put right by one of two administrators, and the other sees what the first wrote', async () => {
    const path = `/personer/${await idOf(CASEWORKER)}/ret`;
    const answers = await atOnce(() =>
      ['Sofie Et', 'Sofie To'].map((name) => administrator.post(path, { ...NEW, name, version: '1' })),
    );

    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 422]);
    const late = answers.find(({ status }) => status === 422);
    expect(late?.text).toMatch(/En anden har ændret det.*Sofie (Et|To)/s);
    expect(late?.html).toContain('name="version" value="2"');
  });

  it('is not who is in cases alone, and not for others to change', async () => {
    const { leaderEmail } = await aPlacement(running);
    const path = `/personer/${await idOf(leaderEmail)}/ret`;
    const refused = await administrator.post(path, { ...NEW, version: '1' });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('rettes på deres sag')]);
    const consultant = await PageClient.of(running, CONSULTANT);
    expect((await consultant.post(path, { ...NEW, version: '1' })).status).toBe(403);
  });
});

describe('the own number', () => {
  const MINE = '/min-profil/telefon';
  let placement: ActivePlacement;
  let leader: PageClient;

  beforeEach(async () => {
    placement = await aPlacement(running);
    leader = await PageClient.of(running, placement.leaderEmail);
  });

  it('is put right in the own cases too, and in no log', async () => {
    const saved = await leader.post(MINE, { phone: '20 30 40 50', version: '1' });
    expect([saved.status, saved.location]).toEqual([303, '/min-profil']);

    expect((await leader.get('/min-profil')).html).toContain('value="20 30 40 50"');
    expect(await phonesAndNames('leaders')).toEqual([expect.objectContaining({ phone: '20304050' })]);
    expect(await phonesAndNames('mentors')).not.toContainEqual(
      expect.objectContaining({ phone: '20304050' }),
    );
    const logged = await ask(
      running.urls.superuserUrl,
      `select details from audit_events where what = 'person.phone-changed'`,
    );
    expect(logged).toEqual([{ details: {} }]);
    const told = await ask(
      running.urls.superuserUrl,
      `select from audit_event_facts where facts::text like '%20304050%'`,
    );
    expect(told).toEqual([]);
  });

  it('is a Danish number, or none', async () => {
    const refused = await leader.post(MINE, { phone: '12 34', version: '1' });
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('telefonnummer på 8 cifre'),
    ]);
    expect(refused.html).toContain('value="12 34"');
    expect((await leader.post(MINE, { phone: '', version: '1' })).status).toBe(303);
  });

  it('is kept once where it is put right in two windows at once', async () => {
    const answers = await atOnce(() =>
      ['20304050', '20304051'].map((phone) => leader.post(MINE, { phone, version: '1' })),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 422]);
    const late = answers.find(({ status }) => status === 422);
    expect(late?.text).toMatch(/En anden har ændret det.*Gemt nu: 20 30 40 5\d\./s);
  });

  it('is one’s own alone, in the database too', async () => {
    const changed = ask(
      running.urls.appUrl,
      `select set_config('role', 'limstift_party', false), set_config('limstift.role', 'leader', false),
         set_config('limstift.person_id', '${await idOf(placement.leaderEmail)}', false)`,
      `update people set phone = '20304050'`,
    );
    await expect(changed).rejects.toThrow('permission denied');
  });
});
