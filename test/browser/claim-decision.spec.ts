import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement, approveWageCost } from '../app/builders.js';
import { submitted, work } from '../app/claim-steps.js';
import { CASEWORKER } from '../app/staff.js';
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

/** A claim of two lines: an hour before the wage cost is another, and half an hour after. */
async function claimOfTwoLines(placement: ActivePlacement) {
  await work(placement, '2026-10-06', 60);
  await approveWageCost(running, placement, '2026-10-15');
  await work(placement, '2026-10-20', 30);
  return submitted(placement);
}

describe.each([true, false])('with scripts: %s', (javaScript) => {
  it('lets a caseworker approve one line and refuse another, and the leader read why', async () => {
    const placement = await aPlacement(running);
    const claim = await claimOfTwoLines(placement);
    const other = await aPlacement(running);
    await work(other, '2026-10-06', 60);
    const next = await submitted(other);
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const { page } = visit;
    const main = async () => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    const line = (minutes: number) => claim.lines.findIndex((one) => one.minutes === minutes) + 1;
    const answer = (minutes: number) =>
      page.getByRole('group', { name: `Afgørelse af linje ${line(minutes)}` });

    await visit.signIn(CASEWORKER);
    await visit.press(page.getByRole('link', { name: 'Krav', exact: true }));
    if (javaScript) await visit.expectFaultless('krav-liste');
    await page.getByLabel('Status').selectOption({ label: 'Afventer sagsbehandleren' });
    await visit.press('Vis krav');
    await visit.press(page.getByRole('link', { name: claim.reference }));
    expect(await visit.heading()).toBe(`Krav ${claim.reference}`);
    if (javaScript) await visit.expectFaultless('krav-afgoer');

    // A line forgotten and a reason missing: what was chosen still stands.
    await page.getByText('Se registreringen').first().click();
    await answer(30).getByLabel('Afslå').check();
    await page
      .getByLabel(`Årsag, hvis du afslår linje ${line(30)}`)
      .selectOption({ label: 'Timerne er ikke dokumenteret' });
    await visit.press('Send afgørelsen');
    expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
      `Linje ${line(60)}: Godkend eller afslå linjen.`,
    ]);
    expect(await answer(30).getByLabel('Afslå').isChecked()).toBe(true);
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    if (javaScript) await visit.expectFaultless('krav-afgoer-fejl');
    await answer(60).getByLabel('Godkend 247,99 kr.').check();
    if (javaScript) await page.getByText('Du godkender 247,99 kr. og afslår 124,00 kr.').waitFor();
    await visit.press('Send afgørelsen');
    expect(await main()).toContain(`Linje ${line(30)}: Skriv, hvorfor linjen afslås.`);
    visit.complaints.splice(0);
    await page.getByLabel(`Begrundelse, hvis du afslår linje ${line(30)}`).fill('Ugesedlen mangler');
    await visit.press('Send afgørelsen');

    // Nobody is refused anything unheard, unless they know already.
    expect(await visit.heading()).toBe(`Krav ${claim.reference}`);
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    if (javaScript) await visit.expectFaultless('krav-afgoer-uhoert');
    await page
      .getByLabel('Eller afgør uden partshøring, fordi')
      .selectOption({ label: 'Parten har selv givet oplysningerne' });
    await visit.press('Send afgørelsen');

    // What refuses somebody something is looked over first, and can be written anew.
    expect(await visit.heading()).toBe('Tjek afgørelsen');
    expect(await main()).toContain('Du godkender 247,99 kr. og afslår 124,00 kr.');
    if (javaScript) await visit.expectFaultless('krav-afgoer-tjek');
    await visit.press('Ret det skrevne');
    await page
      .getByLabel(`Begrundelse, hvis du afslår linje ${line(30)}`)
      .fill('Ugesedlen for uge 43 mangler');
    await visit.press('Send afgørelsen');
    await visit.press('Send afgørelsen');

    expect(await page.getByRole('status').innerText()).toBe('Kravet er afgjort.');
    expect(await main()).toContain('Søgt 371,99 kr., godkendt 247,99 kr.');
    if (javaScript) await visit.expectFaultless('krav-afgjort');

    // On to the next, which is decided by the keyboard alone.
    const onwards = page.getByRole('link', { name: /^Næste krav/ });
    expect(await onwards.innerText()).toContain(next.reference);
    await onwards.focus();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await page.getByLabel('Godkend 247,99 kr.').focus();
    await page.keyboard.press('Space');
    const send = page.getByRole('button', { name: 'Send afgørelsen' });
    const isAtSend = () => send.evaluate((button) => button === button.ownerDocument.activeElement);
    for (let stops = 0; stops < 9 && !(await isAtSend()); stops += 1) await page.keyboard.press('Tab');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await page.getByRole('status').innerText()).toBe('Kravet er afgjort.');
    expect(await main()).toContain('Der er ingen flere krav, der venter på dig.');
    await visit.press('Log ud');

    await visit.signIn(placement.leaderEmail);
    await visit.press(page.getByRole('link', { name: 'Krav', exact: true }));
    await visit.press(page.getByRole('link', { name: claim.reference }));
    expect(await main()).toContain('Timerne er ikke dokumenteret');
    expect(await main()).toContain('Ugesedlen for uge 43 mangler');
    expect(await main()).toContain('Derfor er noget af kravet afslået');
    if (javaScript) await visit.expectFaultless('krav-leder');
    await visit.end();
  });

  it('lets a caseworker send a claim back, and the leader put it right, send it again, and take it back', async () => {
    const placement = await aPlacement(running);
    const claim = await claimOfTwoLines(placement);
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const { page } = visit;
    const main = async () => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    const path = `/krav/${claim.id}`;

    await visit.signIn(CASEWORKER);
    await visit.goTo(path);
    await page.getByLabel('Hvad skal lederen rette eller sende?').fill('Timerne den 20. mangler en linje');
    await visit.press('Send tilbage til lederen');
    expect(await page.getByRole('status').innerText()).toBe('Kravet er sendt tilbage.');
    await visit.press('Log ud');

    await visit.signIn(placement.leaderEmail);
    await visit.goTo(path);
    expect(await main()).toContain('Timerne den 20. mangler en linje');
    if (javaScript) await visit.expectFaultless('krav-returneret');
    await visit.press(page.getByRole('link', { name: 'ret timerne i oktober 2026' }));
    expect(await visit.heading()).toBe('Timer i oktober 2026');
    await work(placement, '2026-10-21', 60);
    await visit.goTo(path);
    expect(await main()).toContain('Du sender 2,5 timer til 619,98 kr.');
    await visit.press('Send kravet');
    expect(await main()).toContain('Sæt kryds ved erklæringen, før du sender kravet.');
    visit.complaints.splice(0);
    await page.getByLabel(/^Jeg erklærer/).check();
    await visit.press('Send kravet');
    expect(await page.getByRole('status').innerText()).toBe('Kravet er sendt.');
    // The hours that were put right have no word of the mentee yet.
    expect(await main()).toContain('Venter på menteen til og med 13.11.2026.');

    await visit.press('Træk kravet tilbage');
    expect(await page.getByRole('status').innerText()).toBe('Kravet er trukket tilbage.');
    if (javaScript) await visit.expectFaultless('krav-trukket');
    await visit.end();
  });
});
