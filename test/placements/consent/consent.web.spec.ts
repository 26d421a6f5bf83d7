import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { menteeSignsIn } from '../../app/signs-in.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let consultant: PageClient;
let mentee: PageClient;
let page: string;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running, { hasWageCost: false });
  consultant = await PageClient.of(running, CONSULTANT);
  mentee = await PageClient.of(running, await menteeSignsIn(running, placement.menteeId));
  page = `/forloeb/${placement.id}/samtykke`;
});
afterAll(() => running?.close());

it('lets the mentee say in own words what the employer may know, and take it back', async () => {
  expect((await mentee.get('/mit-forloeb')).html).toContain(`href="${page}"`);
  const { version, text } = await mentee.get(page);
  expect(text).toContain('Det kan arbejdspladsen se nu Kun navnet.');

  const given = await mentee.post(page, { version, text: 'Jeg er bange for store hunde' });
  expect([given.status, given.location]).toEqual([303, page]);
  const after = await mentee.get(page);
  expect(after.text).toContain('Jeg er bange for store hunde Skrevet af Mads Mentee 03.11.2026.');

  const withdrawn = await mentee.post(`${page}/tilbagetraekning`, { version: after.version });
  expect([withdrawn.status, withdrawn.location]).toEqual([303, page]);
  expect((await mentee.get(page)).text).toContain('Trukket tilbage af Mads Mentee 03.11.2026');
});

it('asks a consultant how and when the mentee agreed, and keeps what was typed', async () => {
  const { version } = await consultant.get(page);
  const refused = await consultant.post(page, { version, text: 'Mads møder kl. 8', agreedDay: '' });

  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Vælg, hvordan menteen sagde ja.');
  expect(refused.html).toContain('Mads møder kl. 8');

  const filled = { version, text: 'Mads møder kl. 8', agreedHow: 'meeting', agreedDay: '2.11.2026' };
  expect((await consultant.post(page, filled)).status).toBe(303);
  expect((await mentee.get(page)).text).toContain('Menteen sagde ja på et møde 02.11.2026.');
});

it('shows what somebody else wrote meanwhile, with what was typed', async () => {
  const { version } = await mentee.get(page);
  await mentee.post(page, { version, text: 'Jeg møder kl. 9' });
  const typed = { text: 'Mads møder kl. 10', agreedHow: 'phone', agreedDay: '3.11.2026' };
  const refused = await consultant.post(page, { version, ...typed });

  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Jeg møder kl. 9');
  expect(refused.html).toContain('Mads møder kl. 10');
  expect((await consultant.post(page, { version: refused.version, ...typed })).status).toBe(303);
});

it('withdraws only what was seen', async () => {
  const { version } = await mentee.get(page);
  await mentee.post(page, { version, text: 'Noget helt andet' });
  const refused = await consultant.post(`${page}/tilbagetraekning`, { version });

  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Noget helt andet');
});

it('is no page of leader and mentor, who see it on the case', async () => {
  for (const email of [placement.leaderEmail, placement.mentorEmail]) {
    const party = await PageClient.of(running, email);
    expect((await party.get(page)).status).toBe(403);
    const { html } = await party.get(`/forloeb/${placement.id}`);
    expect([html.includes('Det må I vide'), html.includes(page)]).toEqual([true, false]);
  }
});

it('is read and not written by an auditor', async () => {
  const auditor = await PageClient.of(running, 'revisor@limstrup.example');
  const { html, text } = await auditor.get(page);
  expect(text).toContain('Det har de kunnet se før');
  expect([html.includes('<textarea'), html.includes('tilbagetraekning')]).toEqual([false, false]);
});
