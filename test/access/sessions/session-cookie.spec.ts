import request from 'supertest';
import { DEMO_PASSWORD } from '../../../src/demo/accounts.js';
import { alsoHolds, CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

let running: RunningApp;

afterEach(() => running.close());

/** The cookie that a sign-in answers with. */
async function signIn(): Promise<string> {
  const answer = await request(running.app.getHttpServer())
    .post('/log-ind')
    .set('sec-fetch-site', 'same-origin')
    .type('form')
    .send({ email: CASEWORKER, password: DEMO_PASSWORD });
  expect(answer.status).toBe(303);
  return String(answer.headers['set-cookie']);
}

async function statusWith(cookie: string): Promise<number> {
  return (await request(running.app.getHttpServer()).get('/forloeb').set('cookie', cookie)).status;
}

it('is for TLS and this very host alone where people come over TLS', async () => {
  running = await startApp({ url: 'https://mentor.limstrup.example' });

  const cookie = await signIn();

  expect(cookie).toMatch(/^__Host-limstift=[\w-]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const [own = ''] = cookie.split(';');
  expect(await statusWith(own)).toBe(200);
  expect(await statusWith(own.replace('__Host-', ''))).toBe(303);
  const { headers } = await request(running.app.getHttpServer()).get('/log-ind');
  expect(headers['strict-transport-security']).toContain('max-age');
});

it('tells whoever left from whoever stayed too long', async () => {
  running = await startApp();
  const [cookie = ''] = (await signIn()).split(';');
  const server = request(running.app.getHttpServer());
  const at = (method: 'get' | 'post', url: string, headers: Record<string, string> = { cookie }) =>
    server[method](url).set({ 'sec-fetch-site': 'same-origin', ...headers });

  expect((await at('get', '/log-ind?next=%2Fforloeb', {})).text).not.toContain('logget');
  const left = await at('post', '/log-ud');
  expect((await at('get', left.headers['location'] ?? '', {})).text).toContain('Du er logget ud.');
  const sentAway = await at('get', '/forloeb?status=active');
  expect(sentAway.status).toBe(303);
  const page = (await at('get', sentAway.headers['location'] ?? '')).text;
  expect(page).toContain('Du er ikke logget ind længere. Log ind igen, så kommer du tilbage til siden.');
  expect(page).toContain('next=%2Fforloeb%3Fstatus%3Dactive');
});

it('brings whoever has several roles back to the one they had when the session ended', async () => {
  running = await startApp();
  await alsoHolds(running.database, CASEWORKER, 'consultant');
  const server = request(running.app.getHttpServer());
  const post = (path: string, cookie: string, fields: object) =>
    server.post(path).set({ 'sec-fetch-site': 'same-origin', cookie }).type('form').send(fields);
  const [cookie = ''] = (await signIn()).split(';');
  await post('/rolle', cookie, { role: 'caseworker' });
  running.clock.set('2026-11-06T09:00:00Z');
  expect((await server.get('/forloeb').set('cookie', cookie)).status).toBe(303);

  const again = await post('/log-ind', cookie, { email: CASEWORKER, password: DEMO_PASSWORD });

  const [renewed = ''] = String(again.headers['set-cookie']).split(';');
  expect((await server.get('/').set('cookie', renewed)).text).toContain('sagsbehandler</p>');
  const anew = await post('/log-ind', '', { email: CASEWORKER, password: DEMO_PASSWORD });
  const [first = ''] = String(anew.headers['set-cookie']).split(';');
  expect((await server.get('/').set('cookie', first)).text).toContain('jobkonsulent</p>');
});

it('is hidden from scripts on a machine of one’s own too', async () => {
  running = await startApp();

  const cookie = await signIn();

  expect(cookie).toMatch(/^limstift=[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(await statusWith(cookie.split(';')[0] ?? '')).toBe(200);
});
