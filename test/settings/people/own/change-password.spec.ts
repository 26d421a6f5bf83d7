import type { SignedIn } from '../../../../src/access/sessions/session.queries.js';
import { ChangePassword } from '../../../../src/settings/people/own/change-password.js';
import { ownPasswordRefusals } from '../../../../src/settings/people/own/own-password.rules.js';
import { CASEWORKER } from '../../../app/staff.js';
import { type RunningApp, startApp } from '../../../app/start-app.js';
import { ask } from '../../../database/ask.js';

const OLD = 'limstift-demo';
const NEW = 'fire ord at huske';

let running: RunningApp;

beforeEach(async () => {
  running = await startApp();
});
afterEach(() => running.close());

async function signedIn(): Promise<SignedIn> {
  await running.as(CASEWORKER);
  const [row] = await ask<{ id: string; person: string }>(
    running.urls.superuserUrl,
    `select s.id, p.id as person from sessions s join people p on p.id = s.person_id where email = '${CASEWORKER}'`,
  );
  const { id: sessionId = '', person: personId = '' } = row ?? {};
  const name = 'Sofus Sagsbehandler';
  return { sessionId, personId, name, email: CASEWORKER, role: 'caseworker', roles: ['caseworker'] };
}

const change = (actor: SignedIn, oldPassword: string, newPassword = NEW) =>
  running.app.get(ChangePassword).run({ oldPassword, newPassword }, actor, '10.0.0.1');
const signIn = (password: string) => running.nobody.post('/api/sessions', { email: CASEWORKER, password });

it('changes the password of whoever knows the old one, and ends the sessions elsewhere', async () => {
  const here = await running.as(CASEWORKER);
  const actor = await signedIn();
  const { token } = await running.nobody.make<{ token: string }>('/api/sessions', {
    email: CASEWORKER,
    password: OLD,
  });

  expect(await change(actor, OLD)).toEqual({ done: true });

  expect((await here.get('/api/me')).status).toBe(200);
  const authorization = `Bearer ${token}`;
  expect((await running.nobody.ask('GET', '/api/me', undefined, { authorization })).status).toBe(401);
  expect([(await signIn(OLD)).status, (await signIn(NEW)).status]).toEqual([401, 201]);
});

it('is tried ten times, as a sign-in, and then waits', async () => {
  const actor = await signedIn();
  running.clock.set('2026-11-03T09:00:01Z'); // after the sign-in, which forgets what came before
  for (let wrong = 0; wrong < 10; wrong += 1) {
    expect(await change(actor, 'forkert')).toEqual({ refused: [{ because: 'old-password-wrong' }] });
  }

  const throttled = { refused: [{ because: 'too-many-attempts', minutes: 15 }] };
  expect(await change(actor, OLD)).toEqual(throttled);
  expect((await signIn(OLD)).status).toBe(429);
  running.clock.set('2026-11-03T09:15:02Z');
  expect(await change(actor, OLD)).toEqual({ done: true });
});

it.each([
  ['forkert', NEW, false, 'old-password-wrong'],
  [OLD, OLD, true, 'password-unchanged'],
  [OLD, CASEWORKER, true, 'password-is-email'],
])('refuses to make %s into %s', (oldPassword, newPassword, isOldRight, because) => {
  expect(
    ownPasswordRefusals({ oldPassword, newPassword }, { email: CASEWORKER, ownWords: [] }, isOldRight),
  ).toEqual([{ because }]);
  expect(
    ownPasswordRefusals({ oldPassword: OLD, newPassword: NEW }, { email: CASEWORKER, ownWords: [] }, true),
  ).toEqual([]);
});
