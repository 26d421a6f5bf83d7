import { Client } from 'pg';
import request from 'supertest';
import { InviteAdministrator } from '../../../src/settings/people/invite-administrator.js';
import type { InvitationView, PersonWithRolesView } from '../../../src/settings/people/people.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { untilWaiting } from '../../database/until-waiting.js';

const ADMINISTRATOR = 'administrator@limstrup.example';
const NEW = 'nanna@limstrup.example';
const PASSWORD = 'fire ord at huske';

let running: RunningApp;
let administrator: ApiClient;

beforeEach(async () => {
  running = await startApp();
  administrator = await running.as(ADMINISTRATOR);
});
afterEach(() => running.close());

function hire(roles: string[] = ['caseworker']): Promise<PersonWithRolesView> {
  return administrator.make<PersonWithRolesView>('/api/people', { name: 'Nanna Ny', email: NEW, roles });
}

/** The path of a new invitation. */
async function invite(email = NEW): Promise<string> {
  const { url } = await administrator.make<InvitationView>('/api/invitations', { email });
  return new URL(url).pathname;
}

function choose(path: string, password: string) {
  return request(running.app.getHttpServer())
    .post(path)
    .set('sec-fetch-site', 'same-origin')
    .type('form')
    .send({ password });
}

const look = (path: string) => request(running.app.getHttpServer()).get(path);
const signIn = (password: string) => running.nobody.post('/api/sessions', { email: NEW, password });

describe('somebody new', () => {
  it('is registered by the administrator, and listed', async () => {
    const person = await hire(['caseworker', 'auditor']);

    expect(person).toMatchObject({ name: 'Nanna Ny', roles: ['auditor', 'caseworker'] });
    const { items } = await administrator.read<{ items: PersonWithRolesView[] }>('/api/people?limit=100');
    expect(items.map(({ email }) => email)).toContain(NEW);
    const again = await administrator.post('/api/people', { name: 'En Anden', email: NEW, roles: ['payer'] });
    expect([again.status, again.body.errors[0]?.code]).toEqual([422, 'email-known']);
  });

  it('may be known as a mentor, and chooses a password anew', async () => {
    const { workplaceId } = await aPlacement(running);
    const consultant = await running.as(CONSULTANT);
    const mentor = { kind: 'company-employee', workplaceId, name: 'Nanna Kendt', email: NEW };
    await consultant.make('/api/mentors', { ...mentor, qualifications: 'Ti år på lageret' });
    const given = new URL((await consultant.make<InvitationView>('/api/invitations', { email: NEW })).url);
    await choose(given.pathname, PASSWORD);
    const { token } = await running.nobody.make<{ token: string }>('/api/sessions', {
      email: NEW,
      password: PASSWORD,
    });

    expect(await hire()).toMatchObject({ name: 'Nanna Kendt', roles: ['caseworker', 'mentor'] });

    expect((await signIn(PASSWORD)).status).toBe(401);
    const authorization = `Bearer ${token}`;
    expect((await running.nobody.ask('GET', '/api/me', undefined, { authorization })).status).toBe(401);
    await choose(await invite(), PASSWORD);
    expect((await signIn(PASSWORD)).status).toBe(201);
  });

  it('chooses a password by the link, and signs in with it', async () => {
    await hire();
    const path = await invite();
    const page = await look(path);
    expect([page.status, page.headers['referrer-policy'], page.headers['cache-control']]).toEqual([
      200,
      'no-referrer',
      'private, no-store',
    ]);
    expect(page.text).toContain(NEW);

    const chosen = await choose(path, PASSWORD);

    expect([chosen.status, chosen.headers['location']]).toEqual([303, '/log-ind?efter=adgangskode']);
    expect((await signIn(PASSWORD)).status).toBe(201);
  });

  it.each([
    ['elleve tegn', 'mindst 12 tegn'],
    [NEW, 'e-mailadresse'],
    ['a'.repeat(201), 'mindst 12 tegn'],
  ])('is told why %s is no password', async (password, why) => {
    await hire();
    const path = await invite();

    const refused = await choose(path, password);

    expect(refused.status).toBe(422);
    expect(refused.text).toContain(why);
    expect((await choose(path, 'tolv tegn ja')).status).toBe(303);
  });
});

describe('an invitation', () => {
  it('is kept as a hash only', async () => {
    await hire();
    const token = (await invite()).replace('/invitation/', '');

    const rows = await ask<{ row: string }>(
      running.urls.ownerUrl,
      `select person_invitations::text as row from person_invitations
       union all select coalesce(result::text, '') from idempotency_keys union all select details::text from audit_events`,
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { row } of rows) expect(row).not.toContain(token);
  });

  it('is used once', async () => {
    await hire();
    const path = await invite();
    await choose(path, PASSWORD);

    const again = await choose(path, 'en anden adgangskode');

    expect(again.status).toBe(404);
    expect(again.text).toContain('Linket er brugt');
    expect((await signIn(PASSWORD)).status).toBe(201);
  });

  it('is used once by two who press at the same moment', async () => {
    await hire();
    const path = await invite();
    const holder = new Client({ connectionString: running.urls.ownerUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from person_invitations for update');

    const both = ['den første af os to', 'den anden af os to'].map((password) =>
      choose(path, password).then(({ status }) => status),
    );
    await untilWaiting(running.urls.superuserUrl, 2);
    await holder.query('rollback');
    await holder.end();

    expect((await Promise.all(both)).toSorted((one, other) => one - other)).toEqual([303, 404]);
  });

  it('gives way to a newer one, and lasts two weeks', async () => {
    await hire();
    const first = await invite();
    running.clock.set('2026-11-03T09:00:01Z');
    const second = await invite();

    expect((await look(first)).text).toContain('nyere link');
    running.clock.set('2026-11-17T09:00:00Z');
    expect((await look(second)).status).toBe(200);
    running.clock.set('2026-11-17T09:00:01Z');
    expect((await look(second)).text).toContain('udløbet');
  });

  it('ends the sessions that the person has', async () => {
    const caseworker = await running.as(CASEWORKER);
    const path = await invite(CASEWORKER);

    await choose(path, PASSWORD);

    expect((await caseworker.get('/api/me')).status).toBe(401);
  });

  it('lifts the lock after too many wrong passwords', async () => {
    await hire();
    await choose(await invite(), PASSWORD);
    for (let tried = 0; tried < 11; tried += 1) await signIn('forkert adgangskode');
    expect((await signIn(PASSWORD)).status).toBe(429);

    running.clock.set('2026-11-03T09:01:00Z');
    expect((await choose(await invite(), `${PASSWORD} igen`)).status).toBe(303);

    expect((await signIn(`${PASSWORD} igen`)).status).toBe(201);
  });

  it('is a consultant’s to give to the parties of a case, and not to staff', async () => {
    const consultant = await running.as(CONSULTANT);

    const refused = await consultant.post('/api/invitations', { email: CASEWORKER });

    expect(refused.body.errors[0]?.code).toBe('staff-invited-by-administrator');
  });

  it('is a consultant’s for parties alone in the database too', async () => {
    const { leaderEmail } = await aPlacement(running);
    const inviteBySql = (email: string) =>
      ask(
        running.urls.appUrl,
        `select set_config('role', 'limstift_staff', false), set_config('limstift.role', 'consultant', false),
           set_config('limstift.person_id', '00000000-0000-4000-8000-000000000001', false)`,
        `insert into person_invitations (id, person_id, token_hash, created_at, expires_at)
         select gen_random_uuid(), id, sha256(id::text::bytea), now(), now() from people where email = '${email}'`,
      );

    await inviteBySql(leaderEmail);
    await expect(inviteBySql(CASEWORKER)).rejects.toThrow('row-level security');
    expect(await ask(running.urls.ownerUrl, 'select from person_invitations')).toHaveLength(1);
  });

  it('opens nothing where it was never given', async () => {
    const unknown = await look('/invitation/never-given');

    expect([unknown.status, unknown.text.includes('Linket virker ikke')]).toEqual([404, true]);
  });
});

describe('the first administrator', () => {
  it('is invited where there is none with a password, and by nobody after that', async () => {
    const first = running.app.get(InviteAdministrator);
    expect(await first.run('Nanna Ny', NEW)).toEqual({ refused: [{ because: 'administrator-there' }] });
    await ask(
      running.urls.ownerUrl,
      `delete from person_passwords where person_id in (select person_id from person_roles where role = 'administrator')`,
    );

    const outcome = await first.run('Nanna Ny', NEW);

    const token = 'done' in outcome ? outcome.done.token : '';
    expect((await choose(`/invitation/${token}`, PASSWORD)).status).toBe(303);
    expect((await signIn(PASSWORD)).status).toBe(201);
    expect('refused' in (await first.run('En Anden', 'anden@limstrup.example'))).toBe(true);
  });
});
