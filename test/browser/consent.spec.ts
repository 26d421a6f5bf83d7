import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { menteeSignsIn } from '../app/signs-in.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

const MAY_KNOW = 'Jeg hører dårligt på venstre øre';
const FIRST_TRY = 'Jeg sover dårligt';

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
  let mentee: Visit;
  let leader: Visit;

  const visitOf = async (email: string) => {
    const visit = await Visit.begin(browser, running.address, { javaScript });
    await visit.signIn(email);
    return visit;
  };
  const look = (visit: Visit, name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(name));
  const main = (visit: Visit) => visit.page.locator('main').innerText();
  const say = async (text: string) => {
    await mentee.page.getByLabel('Det må de vide').fill(text);
    await mentee.press('Ja, det må de vide');
  };
  const leadersCase = async () => {
    await leader.goTo(`/forloeb/${placement.id}`);
    return main(leader);
  };

  beforeAll(async () => {
    placement = await aPlacement(running, { hasWageCost: false });
    mentee = await visitOf(await menteeSignsIn(running, placement.menteeId));
    leader = await visitOf(placement.leaderEmail);
  });
  afterAll(async () => {
    await mentee?.end();
    await leader?.end();
  });

  it('a leader knows the name alone, until the mentee says more', async () => {
    expect(await leadersCase()).toContain('I får kun navnet på Mads Mentee at vide.');
  });

  it('the mentee says in own words what they may know, and thinks better of it', async () => {
    await mentee.goTo('/mit-forloeb');
    await mentee.press(mentee.page.getByRole('link', { name: 'Se eller ret, hvad de må vide' }));
    expect(await main(mentee)).toContain('Kun navnet.');
    await look(mentee, 'samtykke');
    await say(FIRST_TRY);
    await say(MAY_KNOW);
    expect(await mentee.page.getByRole('status').innerText()).toContain('Leder og mentor kan se det nu.');
    await look(mentee, 'samtykke-givet');
  });

  it('the leader sees that, and nothing more', async () => {
    const seen = await leadersCase();
    expect(seen).toContain(MAY_KNOW);
    expect(seen).toContain('Fortæl det ikke videre.');
    expect(seen).not.toMatch(new RegExp(`${FIRST_TRY}|CPR`));
    expect(await leader.page.getByRole('link', { name: 'hvad de' }).count()).toBe(0);
    await look(leader, 'sag-det-maa-i-vide');
  });

  it('the mentee takes it back, and the leader knows the name alone', async () => {
    await mentee.press('Træk det tilbage');
    expect(await mentee.page.getByRole('status').innerText()).toContain('De ser nu kun navnet.');
    expect(await main(mentee)).toContain('Trukket tilbage af Mads Mentee 03.11.2026');
    await look(mentee, 'samtykke-trukket-tilbage');
    const seen = await leadersCase();
    expect(seen).toContain('I får kun navnet på Mads Mentee at vide.');
    expect(seen).not.toContain(MAY_KNOW);
  });
});
