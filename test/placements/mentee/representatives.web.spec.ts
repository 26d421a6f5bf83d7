import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { menteeSignsIn, signsIn } from '../../app/signs-in.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

const RITA = 'rita@borger.example';
const FORM = {
  kind: 'power-of-attorney',
  name: 'Rita Repræsentant',
  email: RITA,
  firstDay: '3.11.2026',
  'may.0': 'sign',
};

let running: RunningApp;
let placement: ActivePlacement;
let consultant: PageClient;
let page: string;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running, { hasWageCost: false });
  consultant = await PageClient.of(running, CONSULTANT);
  page = `/forloeb/${placement.id}/repraesentanter`;
});
afterAll(() => running?.close());

it('says what is missing, and keeps what was typed', async () => {
  expect((await consultant.get(`/forloeb/${placement.id}`)).html).toContain(`href="${page}"`);
  const { 'may.0': _, ...rest } = FORM;
  const refused = await consultant.post(page, { ...rest, kind: 'guardian' });

  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Vælg mindst én ting, som repræsentanten må.');
  expect(refused.html).toContain('value="Rita Repræsentant"');
});

it('registers a representative, who gets a link and acts for the mentee by name', async () => {
  const registered = await consultant.post(page, FORM);
  expect([registered.status, registered.location]).toEqual([303, page]);
  expect((await consultant.get(page)).text).toContain('Fuldmagt: Rita Repræsentant');
  const link = /action="([^"]+\/link)"/.exec((await consultant.get(page)).html)?.[1] ?? '';
  expect((await consultant.post(link)).html).toContain('/invitation/');

  await signsIn(running, RITA);
  const rita = await PageClient.of(running, RITA);
  const own = await rita.get(`/forloeb/${placement.id}`);
  expect(own.status).toBe(200);
  expect(own.html).toContain('repræsentant for Mads Mentee');

  const consent = `/forloeb/${placement.id}/samtykke`;
  const { version } = await rita.get(consent);
  expect((await rita.post(consent, { version, text: 'Mads hører dårligt' })).status).toBe(303);
  const happened = await consultant.get(`/forloeb/${placement.id}/haendelser`);
  expect(happened.text).toContain('Rita Repræsentant, repræsentant for menteen');
});

it('is on the case for staff and mentee, and not for leader and mentor', async () => {
  const mentee = await PageClient.of(running, await menteeSignsIn(running, placement.menteeId));
  const [leader, mentor] = await Promise.all(
    [placement.leaderEmail, placement.mentorEmail].map((email) => PageClient.of(running, email)),
  );
  const sees = async (client: PageClient) =>
    (await client.get(`/forloeb/${placement.id}`)).html.includes('Rita Repræsentant');

  expect([await sees(consultant), await sees(mentee), await sees(leader!), await sees(mentor!)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect((await leader!.get(page)).status).toBe(403);
});

it('writes a last day, and says what is wrong with it', async () => {
  const ending = /href="([^"]+\?slut=[^"]+)"/.exec((await consultant.get(page)).html)?.[1] ?? '';
  const { html, version } = await consultant.get(ending);
  const action = /action="([^"]+\/slut)"/.exec(html)?.[1] ?? '';
  const refused = await consultant.post(action, { version, lastDay: '1.11.2026' });

  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Vælg 03.11.2026 eller en senere dag.');
  expect((await consultant.post(action, { version, lastDay: '30.11.2026' })).status).toBe(303);
  expect((await consultant.get(page)).text).toContain('Fra 03.11.2026 til og med 30.11.2026');
});

it('lets the mentee take the power back', async () => {
  const mentee = await PageClient.of(running, await menteeSignsIn(running, placement.menteeId));
  const { html, version } = await mentee.get(page);
  expect(html).toContain('<h1>Hvem må handle for dig?</h1>');
  expect((await consultant.get(page)).html).toContain('<h1>Repræsentanter for Mads Mentee</h1>');
  const action = /action="([^"]+\/tilbagetraekning)"/.exec(html)?.[1] ?? '';

  expect((await mentee.post(action, { version })).status).toBe(303);
  expect((await mentee.get(page)).text).toContain('Trukket tilbage');
  expect((await (await PageClient.of(running, RITA)).get(`/forloeb/${placement.id}`)).status).toBe(404);
});
