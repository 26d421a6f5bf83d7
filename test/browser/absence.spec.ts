import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aMentor, aPlacement } from '../app/builders.js';
import { work } from '../app/claim-steps.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(120_000);

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
  it('lets a mentor tell of days away, and take them back', async () => {
    const placement = await aPlacement(running);
    await work(placement, '2026-10-20', 60);
    const visit = await Visit.begin(browser, running.address, { javaScript, width: 360 });
    const { page } = visit;
    await visit.signIn(placement.mentorEmail);
    await visit.press(page.getByRole('link', { name: 'Fravær', exact: true }));
    if (javaScript) await visit.expectFaultless('fravaer-tomt');

    await visit.press('Meld fravær');
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(1);
    await page.getByLabel('Første dag').fill('19.10.2026');
    await page.getByLabel('Sidste dag').fill('24.12');
    await visit.press('Meld fravær');
    expect(await page.getByRole('alert').innerText()).toContain('Skriv også årstallet, fx 6.10.2026.');
    expect(await page.getByLabel('Sidste dag').inputValue()).toBe('24.12');
    await page.getByLabel('Sidste dag').fill('21.10.2026');
    await visit.press('Meld fravær');
    expect(await page.getByRole('alert').innerText()).toContain('Der er skrevet timer på 20.10.2026');
    expect(await page.getByLabel('Sidste dag').inputValue()).toBe('21.10.2026');
    await page.getByLabel('Første dag').fill('21.10.2026');
    await page.getByLabel('Sidste dag').fill('');
    await visit.press('Meld fravær');

    expect(await page.getByRole('status').innerText()).toBe('Fraværet er meldt.');
    expect(await page.getByRole('table', { name: 'Meldt fravær' }).innerText()).toMatch(
      /21.10.2026[^]*Overstået/,
    );
    await visit.look(`fravaer-${javaScript}`);
    await visit.press(page.getByRole('button', { name: /^Slet/ }));
    expect(await page.getByText('Der er intet fravær det seneste år eller frem i tiden.').count()).toBe(1);
    await visit.end();
  });

  it('lets a leader tell of the own employees, and of nobody else', async () => {
    const placement = await aPlacement(running);
    await aMentor(running, placement.workplaceId);
    const elsewhere = await aPlacement(running);
    await elsewhere.mentor.make(`/api/mentors/${elsewhere.mentorId}/absences`, {
      firstDay: '2026-12-01',
      lastDay: '2026-12-24',
    });
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const { page } = visit;
    await visit.signIn(placement.leaderEmail);
    await visit.press(page.getByRole('link', { name: 'Fravær', exact: true }));

    expect(await page.getByLabel('Mentor').locator('option').count()).toBe(2);
    await page.getByLabel('Mentor').selectOption({ value: placement.mentorId });
    await page.getByLabel('Første dag').fill('2.11.2026');
    await page.getByLabel('Sidste dag').fill('6.11.2026');
    await visit.press('Meld fravær');
    expect(await page.locator('tbody').innerText()).toMatch(/Mona Mentor, Lageret[^]*06.11.2026[^]*Lige nu/);
    expect(await page.getByText('24.12.2026').count()).toBe(0);
    if (javaScript) await visit.expectFaultless('fravaer-leder');
    await visit.end();
  });
});
