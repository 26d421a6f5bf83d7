import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { ClaimView } from '../../src/claims/claim.view.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { submitted, work } from '../app/claim-steps.js';
import { CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(120_000);

const COORDINATOR = 'koordinator@limstrup.example';
const PAYER = 'oekonomi@limstrup.example';

let running: RunningApp;
let browser: Browser;
let placement: ActivePlacement;
let claim: ClaimView;

/** October's hours are claimed and approved. */
beforeAll(async () => {
  running = await startApp();
  browser = await openBrowser();
  placement = await aPlacement(running);
  await work(placement, '2026-10-20', 120);
  claim = await submitted(placement);
  const caseworker = await running.as(CASEWORKER);
  await caseworker.make(`/api/claims/${claim.id}/decision`, {
    lines: claim.lines.map(({ id }) => ({ id, outcome: 'approved' })),
  });
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

describe.each([true, false])('with scripts: %s', (javaScript) => {
  const look = (visit: Visit, name: string) =>
    javaScript ? visit.expectFaultless(name) : visit.look(`uden-js-${name}`);

  it('lets a coordinator find a placement and follow it, with nothing to change', async () => {
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const { page } = visit;
    await visit.signIn(COORDINATOR);
    await visit.press(page.getByRole('link', { name: 'Forløb', exact: true }));
    await look(visit, 'koordinator-forloeb');
    await page.getByRole('searchbox').fill('mads mentee');
    await page.getByLabel('Vis', { exact: true }).selectOption({ label: 'Slutter inden 30 dage' });
    await visit.press('Søg');
    expect(await page.getByText('Ingen forløb passer til søgningen.').count()).toBe(1);
    await page.getByLabel('Vis', { exact: true }).selectOption({ label: 'Alle' });
    await visit.press('Søg');
    await visit.press(page.locator('tbody a').first());

    expect(await visit.heading()).toContain('Mads Mentee hos Firma');
    expect(await page.getByRole('heading', { name: 'Fremdrift' }).count()).toBe(1);
    expect(await page.locator('main form').count()).toBe(0);
    await look(visit, 'koordinator-sag');
    await visit.press(page.getByRole('link', { name: 'Alle hændelser' }));
    expect(await page.locator('main').innerText()).toContain('Forløbet blev registreret');
    await visit.end();
  });

  it('shows the payer what is to be paid to whom, and why, with nothing to change', async () => {
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const { page } = visit;
    await visit.signIn(PAYER);
    expect(await page.locator('main').innerText()).toMatch(/1 krav til 495,98\skr\. bliver stående/);
    await visit.press(page.getByRole('link', { name: 'Krav', exact: true }));
    expect(await page.locator('tbody').innerText()).toContain('495,98');
    await look(visit, 'oekonomi-krav');

    await visit.press(page.getByRole('link', { name: claim.reference }));
    const told = await page.locator('main').innerText();
    expect(told).toContain('495,98');
    expect(told).toContain('2 timer');
    expect(told).toMatch(/Modtager\s+Firma \d+ ApS, CVR \d{8}, P-nummer \d{10}/);
    expect(await page.locator('main form').count()).toBe(0);
    await look(visit, 'oekonomi-krav-side');
    await visit.end();
  });
});
