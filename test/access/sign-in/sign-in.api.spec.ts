import request from 'supertest';
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import type { Answer, Problem } from '../../app/api-client.js';
import { alsoHolds, CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

const NOON = '2026-11-03T12:00:00.000Z';

let running: RunningApp;

beforeEach(async () => {
  running = await startApp({ now: NOON });
});
afterEach(() => running.close());

function signIn(email = CASEWORKER, password = DEMO_PASSWORD): Promise<Answer<Problem & { token: string }>> {
  return running.nobody.post('/api/sessions', { email, password });
}

async function failTimes(times: number, email: (at: number) => string = () => CASEWORKER): Promise<void> {
  for (let at = 0; at < times; at += 1) expect((await signIn(email(at), 'wrong')).status).toBe(401);
}

describe('signing in', () => {
  it('answers alike for a wrong password and for nobody’s account', async () => {
    const wrong = await signIn(CASEWORKER, 'wrong');
    const unknown = await signIn('nobody@limstrup.example', 'wrong');

    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
  });

  it('keeps the token as a hash only', async () => {
    const { body } = await signIn();

    const stored = await ask<{ row: string }>(
      running.urls.ownerUrl,
      'select sessions::text as row from sessions',
    );
    expect(stored).toHaveLength(1);
    expect(stored[0]?.row).not.toContain(body.token);
  });

  it('keeps passwords as argon2id', async () => {
    const hashes = await ask<{ hash: string }>(running.urls.ownerUrl, 'select hash from person_passwords');

    for (const { hash } of hashes) expect(hash).toMatch(/^\$argon2id\$/);
  });
});

describe('too many failures', () => {
  it('of one account throttle it, the right password too, for a quarter of an hour', async () => {
    await failTimes(10);

    const throttled = await signIn();

    expect([throttled.status, throttled.headers['retry-after']]).toEqual([429, '900']);
    expect((await signIn(CONSULTANT)).status).toBe(201);
    running.clock.set('2026-11-03T12:15:00.000Z');
    expect((await signIn()).status).toBe(201);
  });

  it('are forgotten when the account signs in', async () => {
    await failTimes(9);
    expect((await signIn()).status).toBe(201);
    running.clock.set('2026-11-03T12:00:01.000Z');

    await failTimes(9);
    expect((await signIn()).status).toBe(201);
  });

  it('of one address throttle it, whatever the account', async () => {
    await failTimes(100, (at) => `person${at % 20}@limstrup.example`);

    expect((await signIn()).status).toBe(429);
  }, 60_000);

  it('are told on the page as well', async () => {
    await failTimes(10);

    const page = await request(running.app.getHttpServer())
      .post('/log-ind')
      .set('sec-fetch-site', 'same-origin')
      .type('form')
      .send({ email: CASEWORKER, password: DEMO_PASSWORD });

    expect([page.status, page.headers['retry-after']]).toEqual([429, '900']);
    expect(page.text).toContain('Prøv igen om 15 minutter');
    expect(page.text).toContain(`value="${CASEWORKER}"`);
  });
});

describe('a session', () => {
  it('lasts twelve hours, and not a moment longer', async () => {
    const caseworker = await running.as(CASEWORKER);

    running.clock.set('2026-11-03T23:59:59.999Z');
    expect((await caseworker.get('/api/me')).status).toBe(200);
    running.clock.set('2026-11-04T00:00:00.000Z');
    expect((await caseworker.get('/api/me')).status).toBe(401);
  });

  it('ends at sign-out, and no other with it', async () => {
    const first = await running.as(CASEWORKER);
    const { body } = await signIn();

    await first.ask('DELETE', '/api/sessions/current');

    expect((await first.get('/api/me')).status).toBe(401);
    const other = request(running.app.getHttpServer()).get('/api/me');
    expect((await other.set('authorization', `Bearer ${body.token}`)).status).toBe(200);
  });

  it('has one role at a time, which can be changed for another that is held', async () => {
    await alsoHolds(running.database, CONSULTANT, 'auditor');
    const person = await running.as(CONSULTANT);
    const mayRegister = async () => (await person.post('/api/employers', {})).status !== 403;
    expect(await mayRegister()).toBe(true);

    const refused = await person.post('/api/sessions/current/role', { role: 'administrator' });
    expect([refused.status, refused.body.errors[0]?.code]).toEqual([422, 'role-not-held']);
    expect((await person.post('/api/sessions/current/role', { role: 'auditor' })).status).toBe(201);

    expect(await mayRegister()).toBe(false);
  });

  it('ends with the role that it was for', async () => {
    const personId = await alsoHolds(running.database, CONSULTANT, 'auditor');
    const auditor = await running.as(CONSULTANT, 'auditor');

    await ask(
      running.urls.ownerUrl,
      `delete from person_roles where person_id = '${personId}' and role = 'auditor'`,
    );

    expect((await auditor.get('/api/me')).status).toBe(401);
    expect((await (await running.as(CONSULTANT)).get('/api/me')).status).toBe(200);
  });
});

describe('a change that another site asks a browser for', () => {
  it.each([
    ['sec-fetch-site', 'cross-site', 403],
    ['sec-fetch-site', 'same-site', 403],
    ['origin', 'https://example.org', 403],
    ['x-nothing', 'said', 403],
    ['sec-fetch-site', 'same-origin', 303],
  ])('with %s: %s is answered %i', async (header, value, status) => {
    const { body } = await signIn();

    const answer = await request(running.app.getHttpServer())
      .post('/log-ud')
      .set('cookie', `limstift=${body.token}`)
      .set(header, value);

    expect(answer.status).toBe(status);
  });
});
