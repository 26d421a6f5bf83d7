import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { menteeSignsIn } from '../app/signs-in.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

const TEXT = 'Min mentor råber ad mig i frokoststuen';
const ANSWER = 'Jeg ringer til dig i eftermiddag';

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

describe.each([true, false])('with scripts: %s', (javaScript) => {
  let placement: ActivePlacement;
  let menteeEmail: string;
  let visit: Visit;
  let concern: string;

  beforeAll(async () => {
    placement = await aPlacement(running, { hasWageCost: false });
    menteeEmail = await menteeSignsIn(running, placement.menteeId);
  });
  afterEach(() => visit?.end());

  const begin = async (email: string) => {
    visit = await Visit.begin(browser, running.address, { javaScript });
    await visit.signIn(email);
  };
  const look = (name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(name));
  const press = (name: string) => visit.press(visit.page.getByRole('link', { name }).first());
  const main = () => visit.page.locator('main').innerText();

  it('a mentee is told who will read it, and sends it', async () => {
    await begin(menteeEmail);
    await visit.goTo('/mit-forloeb');
    await press('Fortæl om en bekymring');
    expect(await main()).toContain(
      'Det læses af Karla Konsulent, jobkonsulent, og af dig selv. Ingen andre.',
    );
    await look('bekymring-ny');
    await visit.page.getByLabel('Mentoren: Mona Mentor').check({ force: true });
    await visit.press('Send bekymringen');
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    expect(await visit.page.getByLabel('Mentoren: Mona Mentor').isChecked()).toBe(true);
    await visit.page.getByLabel('Hvad er der galt?').fill(TEXT);
    await visit.press('Send bekymringen');
    expect(await visit.page.getByRole('status').innerText()).toBe('Bekymringen er sendt.');
    expect(await main()).toMatch(/Læses af\s+Karla Konsulent\s+Status\s+Ikke læst endnu/);
    await look('bekymring-sendt');
    concern = new URL(visit.page.url()).pathname;
  });

  it('the reader who was named finds it among what is to be done, and answers', async () => {
    await begin(CONSULTANT);
    await visit.goTo('/?slags=read-concern');
    expect(await main()).toContain('Læs en bekymring');
    expect(await main()).not.toContain(TEXT);
    await press('Bekymringer');
    await look('bekymringer');
    await visit.goTo(concern);
    expect(await main()).toContain(TEXT);
    await visit.page.getByLabel('Svar, eller skriv, hvad der er gjort').fill(ANSWER);
    await look('bekymring-laeser');
    await visit.press('Send svaret');
    await visit.press('Afslut bekymringen');
    expect(await main()).toMatch(/Status\s+Afsluttet/);
    await look('bekymring-afsluttet');
  });

  it('is not found by the mentor whom it is about, the leader, or a caseworker', async () => {
    for (const email of [placement.mentorEmail, placement.leaderEmail, CASEWORKER]) {
      await begin(email);
      const answer = await visit.page.goto(running.address + concern);
      expect(answer?.status()).toBe(404);
      for (const place of [`/forloeb/${placement.id}`, '/bekymringer']) {
        await visit.goTo(place);
        expect(await main()).not.toMatch(new RegExp(`${TEXT}|Bekymring fra`));
      }
      expect(visit.complaints.splice(0)).toEqual([
        expect.stringContaining(`404 ${running.address}${concern}`),
      ]);
      await visit.end();
    }
  });

  it('the mentee reads the answer', async () => {
    await begin(menteeEmail);
    await visit.goTo(concern);
    expect(await main()).toContain(ANSWER);
    await look('bekymring-svar');
  });
});
