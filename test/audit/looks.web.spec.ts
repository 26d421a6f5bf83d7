import { aPlacement } from '../app/builders.js';
import { PageClient } from '../app/page-client.js';
import { CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

const AUDITOR = 'revisor@limstrup.example';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
beforeEach(() =>
  ask(running.urls.superuserUrl, 'set session_replication_role = replica', 'delete from access_log'),
);
afterAll(() => running.close());

async function told(reference: string): Promise<string> {
  const auditor = await PageClient.of(running, AUDITOR);
  return (await auditor.get(`/hvem-har-set?reference=${reference}`)).text;
}

async function referenceOf(id: string): Promise<string> {
  const [row] = await ask<{ reference: string }>(
    running.urls.superuserUrl,
    `select reference from placements where id = '${id}'`,
  );
  return row?.reference ?? '';
}

it('tells once what was seen in lists on one day, apart from the case that was opened', async () => {
  const { id } = await aPlacement(running);
  const reference = await referenceOf(id);
  const caseworker = await PageClient.of(running, CASEWORKER);
  await caseworker.get('/forloeb');
  running.clock.set('2026-11-03T09:30:00Z');
  await caseworker.get('/forloeb');
  await caseworker.get(`/forloeb/${id}`);

  const text = await told(reference);

  expect(text).toMatch(/Så i en liste, 2 gange fra kl\. 10\.00 På en side –/);
  expect(text.match(/Så i en liste/g)).toHaveLength(1);
  expect(text.match(/Åbnede sagen På en side/g)).toHaveLength(1);
});

it('tells of a list of many cases once, and how many they were', async () => {
  await aPlacement(running);
  await aPlacement(running);
  await (await PageClient.of(running, CASEWORKER)).get('/forloeb');
  const auditor = await PageClient.of(running, AUDITOR);

  const { text } = await auditor.get('/hvem-har-set');

  expect(text).toMatch(/Sofus Sagsbehandler Sagsbehandler \d sager Mentee Så i en liste På en side –/);
});

it('finds a case by a part of its number, in small letters, and says where there is none', async () => {
  const { id } = await aPlacement(running);
  const reference = await referenceOf(id);
  await (await PageClient.of(running, CASEWORKER)).get(`/forloeb/${id}`);

  expect(await told(reference.toLowerCase())).toContain('Åbnede sagen');
  expect(await told(reference.slice(-5))).toContain('Åbnede sagen');
  expect(await told('LS-1999-1')).toContain('Der er ingen sag med nummeret LS-1999-1.');
});

it('refuses days in the wrong order beside their field', async () => {
  const auditor = await PageClient.of(running, AUDITOR);

  const { status, text } = await auditor.get('/hvem-har-set?firstDay=3.11.2026&lastDay=2.11.2026');

  expect(status).toBe(422);
  expect(text).toContain('»Til og med« skal være samme dag som »Fra« eller senere.');
  expect((await auditor.get('/hvem-har-set?firstDay=3.11.2026&lastDay=3.11.2026')).status).toBe(200);
});
