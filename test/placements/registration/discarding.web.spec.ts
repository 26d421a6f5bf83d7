import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aWorkplace } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

let running: RunningApp;
let consultant: PageClient;

beforeAll(async () => {
  running = await startApp();
  consultant = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());

const begun = async () => (await consultant.post('/forloeb/nyt')).location ?? '';

async function withEmployer(): Promise<string> {
  const here = await begun();
  const { employerId } = await aWorkplace(running);
  await consultant.post(`${here}/arbejdsgiver`, { chosenId: employerId });
  return here;
}

async function discards(): Promise<number> {
  const sql = `select from audit_events where what = 'registration.discarded'`;
  return (await ask(running.urls.superuserUrl, sql)).length;
}

it('says what is lost before it deletes, and then it is gone', async () => {
  const here = await withEmployer();
  expect((await consultant.get('/forloeb/nyt')).html).toContain(`href="${here}/sletning"`);

  const asked = await consultant.get(`${here}/sletning`);

  expect(asked.text).toMatch(/Slet det påbegyndte forløb\?.*Arbejdsgiver .*CVR \d{8}/);
  expect(asked.text).not.toContain('Ikke udfyldt');
  expect(asked.text).not.toContain('Lederen vælger');
  expect((await consultant.get(here)).status).toBe(303);
  const gone = await consultant.post(`${here}/sletning`, { version: asked.version });
  expect([gone.status, gone.location]).toEqual([303, '/forloeb/nyt']);
  expect((await consultant.get(here)).status).toBe(404);
});

it('says so where nothing is told yet', async () => {
  const { text } = await consultant.get(`${await begun()}/sletning`);
  expect(text).toContain('Der er ikke valgt eller skrevet noget i det endnu.');
});

it('names the mentor’s part where the leader is left to pick', async () => {
  const here = await withEmployer();
  await consultant.post(`${here}/mentor`, { chosenId: '' });
  expect((await consultant.get(`${here}/sletning`)).text).toContain('Mentor Lederen vælger');
});

it('asks again where another window wrote something meanwhile', async () => {
  const here = await begun();
  const { version } = await consultant.get(`${here}/sletning`);
  const { employerId } = await aWorkplace(running);
  await consultant.post(`${here}/arbejdsgiver`, { chosenId: employerId });

  const refused = await consultant.post(`${here}/sletning`, { version });

  expect(refused.status).toBe(422);
  expect(refused.text).toMatch(/ændret imens.*CVR \d{8}/);
  expect((await consultant.post(`${here}/sletning`, { version: refused.version })).status).toBe(303);
});

it('is deleted by one of two windows at once, and both are led on', async () => {
  const here = await begun();
  const { version } = await consultant.get(`${here}/sletning`);
  const before = await discards();
  const discard = () => consultant.post(`${here}/sletning`, { version });

  const answers = await allAtOnce(running, 'registrations', [discard, discard]);

  expect(answers.map(({ status, location }) => [status, location])).toEqual([
    [303, '/forloeb/nyt'],
    [303, '/forloeb/nyt'],
  ]);
  expect(await discards()).toBe(before + 1);
});
