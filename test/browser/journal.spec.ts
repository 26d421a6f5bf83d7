import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

let browser: Browser;
let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

describe.each([true, false])('with scripts: %s', (javaScript) => {
  let visit: Visit;
  let placement: ActivePlacement;

  beforeAll(async () => {
    placement = await aPlacement(running);
    visit = await Visit.begin(browser, running.address, { javaScript });
  });
  afterAll(() => visit?.end());

  const look = async (name: string) => {
    if (javaScript) await visit.expectFaultless(name);
  };
  const main = () => visit.page.locator('main').innerText();

  it('lets a consultant write a note from the case, and put it right', async () => {
    await visit.signIn(CONSULTANT);
    await visit.goTo(`/forloeb/${placement.id}`);
    await visit.press(visit.page.getByRole('link', { name: 'Skriv et journalnotat' }));
    await look('journal-tom');

    await visit.page
      .getByLabel('Hvad blev fortalt, set eller gjort?')
      .fill('Lederen ringede.\nMads møder til tiden.');
    await visit.press('Gem notat');
    expect(await visit.page.getByRole('alert').innerText()).toContain('Vælg, hvor du har det fra.');
    expect(await visit.page.getByLabel('Hvad blev fortalt, set eller gjort?').inputValue()).toContain(
      'Lederen ringede.',
    );
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('422')]);

    await visit.page.getByLabel('Lederen har fortalt det').check({ force: true });
    await visit.press('Gem notat');
    expect(await main()).toContain('Notatet er gemt.');
    expect(await main()).toContain('Fortalt af lederen.');
    expect(await main()).toContain('Skrevet af Karla Konsulent');

    await visit.press(visit.page.getByRole('link', { name: /^Tilføj en rettelse/ }));
    expect(await visit.page.getByLabel('Lederen har fortalt det').isChecked()).toBe(true);
    await visit.page.getByLabel('Hvad blev fortalt, set eller gjort?').fill('Jeg talte med mentoren.');
    await visit.page.getByLabel('Jeg så det selv').check({ force: true });
    await visit.press('Gem rettelsen');
    expect(await main()).toContain('Rettelsen er gemt.');
    expect(await main()).toContain('Set af Karla Konsulent selv.');
    expect(await main()).toContain('Retter et tidligere notat.');
    expect(await main()).toContain('Er rettet af et nyere notat.');
    await look('journal');

    await visit.goTo(`/forloeb/${placement.id}`);
    expect(await main()).toContain('Jeg talte med mentoren.');
    await look('sag-med-journal');
  });
});
