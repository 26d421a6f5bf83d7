import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import request from 'supertest';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

const BOTH = [{ javaScript: true }, { javaScript: false }];
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n');

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startApp();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await running?.close();
});

const alert = (visit: Visit) => visit.page.getByRole('alert').innerText();
const choose = (visit: Visit, name: string, buffer: Buffer) =>
  visit.page.getByLabel('Fil', { exact: true }).setInputFiles({ name, mimeType: 'application/pdf', buffer });

async function toAttachments(how: { javaScript: boolean }, email: string, { id }: ActivePlacement) {
  const visit = await Visit.begin(browser, running.address, how);
  await visit.signIn(email);
  await visit.goTo(`/forloeb/${id}`);
  await visit.press(visit.page.getByRole('link', { name: 'Læg et bilag på sagen' }));
  return visit;
}

async function cookieOf(visit: Visit): Promise<string> {
  return (await visit.page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
}

it.each(BOTH)('lets a leader put a signed sheet on the case, and tells what is none: %o', async (how) => {
  const placement = await aPlacement(running);
  const visit = await toAttachments(how, placement.leaderEmail, placement);
  await (how.javaScript ? visit.expectFaultless('bilag-tom') : visit.look('uden-js-bilag-tom'));

  await visit.press('Læg på sagen');
  expect(await alert(visit)).toContain('Vælg en fil.');
  expect(await alert(visit)).toContain('Skriv, hvilken dag papiret er fra.');
  await visit.page.getByLabel('Papirets dato').fill('31.10.2026');
  for (const [bytes, why] of [
    [Buffer.from('Jeg er en tekst'), 'kan ikke læses som PDF, JPEG eller PNG'],
    [Buffer.alloc(0), 'Filen er tom'],
    [Buffer.alloc(10 * 1024 * 1024 + 1), 'højst fylde 10 MB'],
  ] as const) {
    await choose(visit, 'ark.pdf', bytes);
    await visit.press('Læg på sagen');
    expect(await alert(visit)).toContain(why);
    expect(await visit.page.getByLabel('Papirets dato').inputValue()).toBe('31.10.2026');
  }
  visit.complaints.length = 0;
  await visit.page.getByLabel('Underskrevet månedsark').check();
  await (how.javaScript ? visit.expectFaultless('bilag-fejl') : visit.look('uden-js-bilag-fejl'));
  await choose(visit, '../<b>ark</b>.pdf', PDF);
  await visit.press('Læg på sagen');

  expect(await visit.page.getByRole('status').innerText()).toContain('Papiret er lagt på sagen.');
  await (how.javaScript ? visit.expectFaultless('bilag') : visit.look('uden-js-bilag'));
  const [saved] = await Promise.all([
    visit.page.waitForEvent('download'),
    visit.page.getByRole('link', { name: 'Hent underskrevet månedsark fra 31.10.2026' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^[\w-]+-maanedsark-2026-10-31\.pdf$/);
  await visit.end();
});

it.each(BOTH)('keeps other papers for those who work on the case: %o', async (how) => {
  const placement = await aPlacement(running);
  const visit = await toAttachments(how, CONSULTANT, placement);
  await visit.page.getByLabel('Aftale').check();
  await visit.page.getByLabel('Papirets dato').fill('1.10.2026');
  await choose(visit, 'aftale.pdf', PDF);
  await visit.press('Læg på sagen');
  const row = visit.page.locator('tbody tr', { hasText: '01.10.2026' });
  expect(await row.innerText()).toContain('Karla Konsulent');
  const path = (await row.locator('a').getAttribute('href')) ?? '';

  const leader = await toAttachments(how, placement.leaderEmail, placement);
  expect(await leader.page.getByText('Der er ingen bilag, som du kan se.').count()).toBe(1);
  await leader.goTo(path);
  expect(await leader.heading()).toBe('Siden findes ikke');
  await visit.end();
  await leader.end();
});

it('serves a paper as a download that can do nothing, and writes down who fetched it', async () => {
  const placement = await aPlacement(running);
  const visit = await toAttachments({ javaScript: true }, placement.leaderEmail, placement);
  await visit.page.getByLabel('Underskrevet månedsark').check();
  await visit.page.getByLabel('Papirets dato').fill('31.10.2026');
  await choose(visit, 'ark.pdf', PDF);
  await visit.press('Læg på sagen');
  const path = (await visit.page.locator('tbody a').getAttribute('href')) ?? '';
  const cookie = await cookieOf(visit);
  const fetched = await request(running.app.getHttpServer()).get(path).set('cookie', cookie).buffer();

  expect(fetched.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment; filename="[\w-]+\.pdf"$/),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  expect(fetched.body).toEqual(PDF);
  const sha256 = createHash('sha256').update(PDF).digest('hex');
  const { superuserUrl } = running.urls;
  expect(
    await ask(
      superuserUrl,
      `select details->>'sha256' as sha256 from audit_events
      where what = 'attachment.added' and placement_id = '${placement.id}' and actor_role = 'leader'`,
    ),
  ).toEqual([{ sha256 }]);
  const looks = await ask(
    superuserUrl,
    `select how from access_log where purpose = 'attachment'
      and placement_id = '${placement.id}' and actor_role = 'leader'`,
  );
  expect(looks).toHaveLength(1); // a look at the list is one at the case
  await visit.end();
});

it('is put on once, however often it is sent, and by nobody from elsewhere', async () => {
  const [own, other] = [await aPlacement(running), await aPlacement(running)];
  const visit = await toAttachments({ javaScript: true }, own.leaderEmail, own);
  const cookie = await cookieOf(visit);
  const send = (id: string, kind = 'monthly-sheet', site = 'same-origin') =>
    request(running.app.getHttpServer())
      .post(`/forloeb/${id}/bilag`)
      .set({ cookie, 'sec-fetch-site': site })
      .field({ _key: `once ${kind}`, kind, signedDay: '31.10.2026' })
      .attach('file', PDF, 'ark.pdf');

  expect([(await send(own.id)).status, (await send(own.id)).status]).toEqual([303, 303]);
  expect((await send(other.id)).status).toBe(404);
  expect((await send(own.id, 'agreement')).status).toBe(403);
  expect((await send(own.id, 'monthly-sheet', 'cross-site')).status).toBe(403);
  const kept = await ask(
    running.urls.superuserUrl,
    `select id from attachments where placement_id in ('${own.id}', '${other.id}')`,
  );
  expect(kept).toHaveLength(3); // beside the agreement that was signed in each case
  await visit.end();
});
