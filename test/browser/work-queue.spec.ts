import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { submitted, work } from '../app/claim-steps.js';
import { CASEWORKER, OTHER_CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each([true, false])('with scripts: %s', (javaScript) => {
  let running: RunningApp;
  let visit: Visit;

  beforeAll(async () => {
    running = await startApp();
    for (let made = 0; made < 2; made += 1) {
      const placement = await aPlacement(running);
      await work(placement, '2026-10-05', 60);
      await submitted(placement);
    }
    visit = await Visit.begin(browser, running.address, { javaScript });
  });
  afterAll(async () => {
    await visit?.end();
    await running?.close();
  });

  const look = async (name: string) => {
    if (javaScript) await visit.expectFaultless(name);
  };
  const link = (name: string | RegExp) => visit.page.getByRole('link', { name });
  const main = () => visit.page.locator('main').innerText();

  it('lets a caseworker take a case, put it on hold, take it up again, and hand it over', async () => {
    await visit.signIn(CASEWORKER);
    expect(await link('Ingen har dem (2)').getAttribute('aria-current')).toBe('page');
    await look('koe');

    await visit.press(visit.page.getByRole('button', { name: /^Tag sagen/ }).first());
    expect(await main()).toContain('Sagen er din.');
    expect(await visit.page.locator('tbody tr').count()).toBe(1);
    const reference = await visit.page.locator('tbody a').first().innerText();
    await look('koe-mine');

    await visit.press(link(`Giv videre eller sæt på hold ${reference}`));
    await look('fordeling');
    await visit.page.getByLabel('På hold til og med').fill('32.11.2026');
    await visit.press('Sæt på hold');
    expect(await visit.page.getByRole('alert').innerText()).toContain('Skriv en dato, der findes');
    expect(await visit.page.getByLabel('På hold til og med').inputValue()).toBe('32.11.2026');
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('422')]);

    await visit.page.getByLabel('Hvad venter sagen på?').fill('En lønseddel fra lederen');
    await visit.page.getByLabel('På hold til og med').fill('6.11.2026');
    await visit.press('Sæt på hold');
    expect(await main()).toContain('Sagen er sat på hold.');
    await visit.press(link('På hold (1)'));
    expect(await visit.page.locator('tbody').innerText()).toMatch(/En lønseddel fra lederen\s+06\.11\.2026/);
    await look('koe-paa-hold');
    await visit.press(visit.page.locator('tbody a').first());
    expect(await visit.page.getByRole('button', { name: 'Tag sagen op igen' }).count()).toBe(1);
    await look('sag-paa-hold');
    await visit.press(link('Forside'));
    await visit.press(link('På hold (1)'));

    await visit.press(`Tag sagen op igen ${reference}`);
    expect(await main()).toContain('Sagen er taget op igen.');
    await visit.press(link('Giv sagen videre eller sæt på hold'));
    await visit.page.getByLabel('Kollega', { exact: true }).selectOption({ label: 'Signe Sagsbehandler' });
    await visit.page.getByLabel('Besked til kollegaen').fill('Jeg går på ferie i morgen');
    await visit.press('Giv sagen videre');
    expect(await main()).toContain('Sagen er givet videre.');
    expect(await link('Mine (0)').count()).toBe(1);
    await visit.press('Log ud');

    await visit.signIn(OTHER_CASEWORKER);
    expect(await main()).toContain('Fra Sofus Sagsbehandler: Jeg går på ferie i morgen');
    await look('koe-besked');
    await visit.press(link(`Giv videre eller sæt på hold ${reference}`));
    expect(await main()).toContain('Jeg går på ferie i morgen');
    await look('fordeling-givet');
    await visit.press('Log ud');
  });

  it('shows a stand-in the work of whoever is away', async () => {
    await visit.signIn(OTHER_CASEWORKER);
    await visit.press(link('Vælg en stedfortræder, når du er væk'));
    await look('stedfortraeder');
    await visit.page
      .getByLabel('Stedfortræder', { exact: true })
      .selectOption({ label: 'Sofus Sagsbehandler' });
    await visit.page.getByLabel('Fra og med').fill('3.11.2026');
    await visit.page.getByLabel('Til og med').fill('10.11.2026');
    await visit.press('Gem stedfortræder');
    expect(await main()).toContain('Stedfortræderen er gemt.');
    await look('stedfortraeder-gemt');
    await visit.press('Log ud');

    await visit.signIn(CASEWORKER);
    await visit.press(link('Se arbejdet som stedfortræder for Signe Sagsbehandler'));
    expect(await visit.heading()).toBe('Som stedfortræder for Signe Sagsbehandler');
    expect(await visit.page.locator('tbody tr').count()).toBe(1);
    await look('koe-stedfortraeder');
    await visit.press('Log ud');
  });
});
