import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type ActivePlacement, aMentor, aPlacement } from '../../app/builders.js';
import { submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

const AUDITOR = 'revisor@limstrup.example';

let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  for (let day = 5; day < 30; day += 1) {
    await work(placement, `2026-10-${String(day).padStart(2, '0')}`, 15);
  }
  await submitted(placement);
});
afterAll(() => running?.close());

it('tells what happened, when, and who did it, the newest first', async () => {
  const caseworker = await PageClient.of(running, CASEWORKER);
  const { text } = await caseworker.get(`/forloeb/${placement.id}`);

  expect(text).toMatch(
    /Hændelser Et krav blev sendt ind : K-2026-00001, 1\.549,94 kr\. 03\.11\.2026 kl\. 10\.00, Lis Leder, leder Lønomkostningen/,
  );
});

it('names who became mentor, who got the case, and why it waits', async () => {
  const other = await aPlacement(running);
  const caseworker = await PageClient.of(running, CASEWORKER);
  const at = `/forloeb/${other.id}`;
  await caseworker.post(`${at}/overtagelse`);
  await caseworker.post(`${at}/hold`, { reason: 'Ny lønseddel på vej', untilDay: '1.12.2026' });
  const { html } = await caseworker.get(`${at}/fordeling`);
  const from = /name="from" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const personId = /<option value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
  expect((await caseworker.post(`${at}/videregivelse`, { from, personId })).status).toBe(303);

  const { mentorId } = await aMentor(running, other.workplaceId);
  const ties = { familyTie: 'false', lineOfCommand: 'false' };
  const leader = await PageClient.of(running, other.leaderEmail);
  const { version } = await leader.get(`${at}/mentor`);
  await leader.post(`${at}/mentor`, { mentorId, firstDay: '10.11.2026', version, ...ties });

  const { text } = await caseworker.get(`${at}/haendelser`);

  expect(text).toMatch(/Sagen blev givet videre : til \w+ Sagsbehandler/);
  expect(text).toContain('Sagen blev sat på hold : til og med 01.12.2026, Ny lønseddel på vej');
  expect(text).toMatch(/En mentor blev valgt : [\w ]+, fra 10\.11\.2026/);
});

it('leads to all of it, a page at a time', async () => {
  const caseworker = await PageClient.of(running, CASEWORKER);
  const first = await caseworker.get(`/forloeb/${placement.id}/haendelser`);
  expect(first.html.match(/<li><strong>/g)).toHaveLength(25);
  const next = /href="([^"]+cursor=[^"]+)"/.exec(first.html)?.[1] ?? '';
  const second = await caseworker.get(next);
  const hours = 'Timer blev skrevet : 0,25 time 28.10.2026 03.11.2026 kl. 10.00, Mona Mentor, mentor';
  expect(first.text).toContain(hours);

  expect(second.text).toContain(
    'Forløbet blev registreret : 01.10.2026 til og med 31.03.2027 03.11.2026 kl. 10.00, Karla Konsulent, jobkonsulent',
  );
  expect(second.html).not.toContain('Ældre hændelser');
});

it('tells it to no party', async () => {
  for (const email of [placement.leaderEmail, placement.mentorEmail]) {
    const party = await PageClient.of(running, email);
    expect((await party.get(`/forloeb/${placement.id}`)).html).not.toContain('id="haendelser"');
    expect((await party.get(`/forloeb/${placement.id}/haendelser`)).status).toBe(403);
  }
});

it('shows the auditor who has looked, and nobody else', async () => {
  const consultant = await PageClient.of(running, CONSULTANT);
  await consultant.get(`/forloeb/${placement.id}`);
  const auditor = await PageClient.of(running, AUDITOR);

  const { text } = await auditor.get(`/forloeb/${placement.id}`);
  expect(text).toMatch(/Hvem har set sagen .*Karla Konsulent jobkonsulent Åbnede på en side/);
  expect((await consultant.get(`/forloeb/${placement.id}`)).html).not.toContain('Hvem har set sagen');
});

it('draws hours against the grant, with the same figures in a table', async () => {
  const caseworker = await PageClient.of(running, CASEWORKER);
  const { html, text } = await caseworker.get(`/forloeb/${placement.id}`);

  expect(html).toContain('aria-label="Timer måned for måned: 6,25 timer af 10 timer er brugt."');
  expect(text).toContain('Oktober 2026 6,25 timer 6,25 timer 10 timer');
  expect(html).toContain('0 af 11 milepæle er nået.');
  expect(html).not.toMatch(/<svg[^>]* style=/);
});
