import { jest } from '@jest/globals';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
let payer: PageClient;
let placement: ActivePlacement;

beforeEach(async () => {
  running = await startApp();
  payer = await PageClient.of(running, PAYER);
  placement = await aPlacement(running);
});
afterEach(() => running.close());

it('is set on its page, which says first how the year stands', async () => {
  expect((await payer.get('/budget')).text).toContain('Der er ikke sat et samlet budget.');
  const typed = { covers: 'everyone', amountOre: '1.000,00', note: 'Vedtaget i byrådet' };
  expect((await payer.post('/budget/2026', typed)).location).toBe('/budget/2026');

  const { text, html } = await payer.get('/budget/2026');
  expect(text).toContain('Prognosen er 1.253,58 kr. Det er 253,58 kr. over budgettet.');
  expect(text).toContain('Vedtaget i byrådet');
  expect(text).toContain('prognosen er 253,58 kr. over');
  expect(html).toContain('<svg class="limstift-bar-of-part"');
  expect(text).toMatch(/Måned for måned.*December 2026/s);
});

it('refuses what is no amount beside the field, and keeps what was typed', async () => {
  const refused = await payer.post('/budget/2026', {
    covers: 'without-group',
    amountOre: 'mange',
    note: 'Fordi',
  });
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Skriv budgettet i kroner')]);
  expect(refused.html).toContain('value="mange"');
  expect(refused.html).toContain('value="Fordi"');
  expect(refused.html).toMatch(/<option value="without-group" selected/);
});

it('is read by caseworkers and auditors, and is no consultant’s page', async () => {
  for (const email of [CASEWORKER, 'revisor@limstrup.example']) {
    const reader = await PageClient.of(running, email);
    const { status, text, html } = await reader.get('/budget');
    expect([status, html.includes('action="/budget')]).toEqual([200, false]);
    expect(text).toContain('Sådan er det regnet');
    expect((await reader.post('/budget/2026', { covers: 'everyone', amountOre: '1' })).status).toBe(403);
  }
  expect((await (await PageClient.of(running, CONSULTANT)).get('/budget')).status).toBe(403);
});

it('warns on the page of a grant and on its check, and stands on the grant that was given', async () => {
  await payer.post('/budget/2027', { covers: 'everyone', amountOre: '100' });
  const consultant = await running.as(CONSULTANT);
  const { id } = await consultant.make(`/api/placements/${placement.id}/grants`, {
    firstDay: '2027-04-01',
    lastDay: '2027-09-30',
    grantedMinutes: 60,
    beyondOrdinary: 'Daglig støtte i flere måneder',
    decisiveBecause: 'Ellers holder ansættelsen ikke',
  });
  await consultant.make(`/api/grants/${id}/recommendation`);
  const caseworker = await PageClient.of(running, CASEWORKER);
  const warning = 'Bevillingen går over budgettet';
  const first = await caseworker.get(`/bevillinger/${id}`);
  expect(first.text).toContain(warning);
  expect(first.text).toContain('Denne bevilling koster op til 247,99 kr. i året.');
  const version = /name="version" value="(\d+)"/.exec(first.html)?.[1] ?? '';
  const decision = { outcome: 'granted', reason: 'Opfyldt', version };
  expect((await caseworker.post(`/bevillinger/${id}/afgoerelse/eftersyn`, decision)).text).toContain(warning);
  expect((await caseworker.post(`/bevillinger/${id}/afgoerelse`, decision)).status).toBe(303);

  const given = (await caseworker.get(`/bevillinger/${id}`)).text;
  expect(given).toContain('Givet over budgettet');
  expect(given).not.toContain(warning);
  const leader = await PageClient.of(running, placement.leaderEmail);
  expect((await leader.get(`/bevillinger/${id}`)).text).not.toContain('budget');
});
