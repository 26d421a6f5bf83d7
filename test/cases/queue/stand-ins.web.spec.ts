/** Two who are away on the same day and name each other. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, OTHER_CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { untilWaiting } from '../../database/until-waiting.js';

let running: RunningApp;
let sofus: PageClient;
let signe: PageClient;
const ids = { sofus: '', signe: '' };

beforeAll(async () => {
  running = await startApp();
  sofus = await PageClient.of(running, CASEWORKER);
  signe = await PageClient.of(running, OTHER_CASEWORKER);
  const idOf = async (email: string) =>
    (await ask<{ id: string }>(running.urls.ownerUrl, `select id from people where email = '${email}'`))[0]
      ?.id ?? '';
  ids.sofus = await idOf(CASEWORKER);
  ids.signe = await idOf(OTHER_CASEWORKER);
});
afterAll(() => running?.close());
beforeEach(() => ask(running.urls.superuserUrl, 'delete from stand_ins'));

const names = (who: PageClient, standInId: string, firstDay: string) =>
  who.post('/stedfortraeder', { standInId, firstDay, lastDay: '30.11.2026' });

it('is told when the other is away, and may name them for other days', async () => {
  const leave = { standInId: ids.signe, firstDay: '9.11.2026', lastDay: '13.11.2026' };
  expect((await sofus.post('/stedfortraeder', leave)).status).toBe(303);

  const refused = await names(signe, ids.sofus, '13.11.2026');

  expect(refused.status).toBe(422);
  expect(refused.text).toContain(
    'Sofus Sagsbehandler er selv væk 09.11.2026 til og med 13.11.2026 med dig som stedfortræder.',
  );
  expect(refused.html).toContain('value="13.11.2026"');
  expect((await names(signe, ids.sofus, '14.11.2026')).status).toBe(303);
});

it('is refused to the second of two who name each other at once', async () => {
  const holder = new Client({ connectionString: running.urls.superuserUrl });
  await holder.connect();
  await holder.query(`begin; select pg_advisory_xact_lock(hashtextextended('stand_ins', 0))`);
  const both = [names(sofus, ids.signe, '9.11.2026'), names(signe, ids.sofus, '9.11.2026')];
  await untilWaiting(running.urls.superuserUrl, 2);
  await holder.query('commit');
  await holder.end();

  const answers = await Promise.all(both);

  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 422]);
  expect(await ask(running.urls.superuserUrl, 'select from stand_ins')).toHaveLength(1);
});
