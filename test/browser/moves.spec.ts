import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { menteeSignsIn } from '../app/signs-in.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

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
  let visit: Visit;

  beforeAll(async () => {
    placement = await aPlacement(running, { hasWageCost: false });
  });
  afterEach(() => visit?.end());

  const begin = async (email: string) => {
    visit = await Visit.begin(browser, running.address, { javaScript });
    await visit.signIn(email);
    await visit.goTo(`/forloeb/${placement.id}`);
  };
  const look = (name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(name));
  const press = (name: string) => visit.press(visit.page.getByRole('link', { name }));
  const main = () => visit.page.locator('main').innerText();

  it('a consultant pauses a course, and takes it up again', async () => {
    await begin(CONSULTANT);
    await press('Sæt forløbet på pause');
    await look('pause');
    await visit.page.getByLabel('Pausens første dag').fill('20.10.2026');
    await visit.page.getByLabel('Menteen ventes tilbage').fill('2.11.2026');
    await visit.press('Sæt på pause');
    expect(await visit.page.getByRole('status').innerText()).toBe('Forløbet holder pause.');
    expect(await main()).toContain('Pause fra 20.10.2026, ventes tilbage 02.11.2026');
    await look('sag-paa-pause');

    await press('Tag forløbet op efter pausen');
    await look('efter-pausen');
    await visit.page.getByLabel('Første dag efter pausen').fill('2.11.2026');
    await visit.press('Tag forløbet op');
    expect(await main()).toContain('Tilbage efter pausen fra 02.11.2026');
  });

  it('the mentee stops it, and is not asked why', async () => {
    await begin(await menteeSignsIn(running, placement.menteeId));
    await visit.goTo('/mit-forloeb');
    await press('Stop forløbet');
    expect(await main()).toContain('Du kan stoppe, når du vil. Du skal ikke sige hvorfor.');
    expect(await visit.page.getByRole('textbox').count()).toBe(1); // the last day, and nothing else
    await look('stop');
    await visit.press('Gå videre');
    expect(await visit.heading()).toBe('Vil du stoppe forløbet?');
    await look('stop-eftersyn');
    await visit.press('Ja, stop forløbet');
    expect(await main()).toContain('Stoppet med 03.11.2026 som sidste dag');
    await look('sag-stoppet-mentee');
  });

  it('the consultant follows up, and notes what came of it', async () => {
    await begin(CONSULTANT);
    expect(await main()).toContain('Forløbet er stoppet af Mads Mentee, mentee.');
    await visit.press('Markér, at du følger op');
    await press('Skriv, hvad der kom ud af forløbet');
    await look('udfald');
    await visit.press('Gem');
    expect(await visit.page.getByRole('alert').innerText()).toContain(
      'Vælg, hvad menteen er kommet i gang med',
    );
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await visit.page.getByLabel('Job', { exact: true }).check({ force: true });
    await visit.press('Gem');
    expect(await main()).toContain('03.11.2026: Job');
    await look('sag-med-udfald');
  });

  it('the leader sees that it has stopped, and neither who stopped it nor what came of it', async () => {
    await begin(placement.leaderEmail);
    expect(await main()).toContain('Stoppet med 03.11.2026 som sidste dag');
    expect(await main()).not.toMatch(/stoppet af|03\.11\.2026: Job/i);
    await look('sag-stoppet-leder');
  });
});
