import type { Actor } from '../../../../src/access/actor.js';
import { ChangeAccess } from '../../../../src/settings/people/roles/change-access.js';
import { ChangeRoles } from '../../../../src/settings/people/roles/change-roles.js';
import { alsoHolds, CASEWORKER } from '../../../app/staff.js';
import { type RunningApp, startApp } from '../../../app/start-app.js';
import { ask } from '../../../database/ask.js';

const ADMINISTRATOR = 'administrator@limstrup.example';
const OTHER = 'oekonomi2@limstrup.example';

let running: RunningApp;
let administrator: Actor;
let roles: ChangeRoles;
let access: ChangeAccess;

beforeEach(async () => {
  running = await startApp();
  administrator = { personId: await idOf(ADMINISTRATOR), role: 'administrator' };
  roles = running.app.get(ChangeRoles);
  access = running.app.get(ChangeAccess);
});
afterEach(() => running.close());

async function idOf(email: string): Promise<string> {
  const [row] = await ask<{ id: string }>(
    running.urls.superuserUrl,
    `select id from people where email = '${email}'`,
  );
  return row?.id ?? '';
}

const rolesOf = (email: string) =>
  ask(
    running.urls.superuserUrl,
    `select role from person_roles join people on id = person_id where email = '${email}' order by role`,
  );

it('gives and takes roles, and says so in the log', async () => {
  await roles.run(await idOf(CASEWORKER), ['payer', 'auditor'], administrator);

  expect(await rolesOf(CASEWORKER)).toEqual([{ role: 'auditor' }, { role: 'payer' }]);
  const events = await ask(
    running.urls.superuserUrl,
    `select details from audit_events where what = 'person.roles-changed'`,
  );
  expect(events).toEqual([{ details: { given: ['payer', 'auditor'], taken: ['caseworker'] } }]);
});

it('ends the session that acts in a role that is taken, and no other', async () => {
  const caseworker = await running.as(CASEWORKER);
  await alsoHolds(running.database, CASEWORKER, 'payer');
  const payer = await running.as(CASEWORKER, 'payer');

  await roles.run(await idOf(CASEWORKER), ['payer'], administrator);

  expect((await caseworker.get('/api/me')).status).toBe(401);
  expect((await payer.get('/api/me')).status).toBe(200);
});

it('signs out whoever is shut out, for good', async () => {
  const id = await idOf(CASEWORKER);
  const caseworker = await running.as(CASEWORKER);

  await access.run(id, false, administrator);
  expect((await caseworker.get('/api/me')).status).toBe(401);
  await access.run(id, true, administrator);

  expect((await caseworker.get('/api/me')).status).toBe(401);
  const again = { email: CASEWORKER, password: 'limstift-demo' };
  expect((await running.nobody.post('/api/sessions', again)).status).toBe(201);
});

describe('the last administrator', () => {
  it('stays, and goes when another can sign in', async () => {
    const refused = { refused: [{ because: 'last-administrator' }] };
    expect(await access.run(administrator.personId, false, administrator)).toEqual(refused);
    expect(await roles.run(administrator.personId, ['payer'], administrator)).toEqual(refused);

    await alsoHolds(running.database, OTHER, 'administrator');
    expect(await roles.run(administrator.personId, ['payer'], administrator)).toEqual({ done: true });
  });

  it.each([
    `delete from person_roles where role = 'administrator'`,
    `update people set deactivated_at = now()`,
  ])('stays in the database too, whatever asks to %s', async (statement) => {
    await expect(ask(running.urls.superuserUrl, statement)).rejects.toMatchObject({
      constraint: 'an_administrator_stays',
    });
  });
});

it('is not for others to do', async () => {
  const caseworker: Actor = { personId: await idOf(CASEWORKER), role: 'caseworker' };

  await expect(access.run(await idOf(OTHER), false, caseworker)).rejects.toThrow();
  expect(await rolesOf(OTHER)).toEqual([{ role: 'payer' }]);
});
