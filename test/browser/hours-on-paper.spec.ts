import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { submitted, work } from '../app/claim-steps.js';
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

const PAPER = [
  ['5.10.2026', '9', '1,5'],
  ['6/10 2026', '9.00', '1:30'],
  ['32.10.2026', '8', '2'], // no such day
  ['8.10.2026', '8.30', '0,5'],
  ['9.10.2026', '13', '1'],
];

const path = ({ id }: ActivePlacement) => `/forloeb/${id}/timer?maaned=2026-10`;

describe.each([true, false])('with scripts: %s', (javaScript) => {
  it('lets a leader type in five lines from paper, of which one is wrong, mend it and save', async () => {
    const placement = await aPlacement(running);
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const { page } = visit;
    await visit.signIn(placement.leaderEmail);
    await visit.goTo(path(placement));
    expect(await visit.heading()).toBe('Timer i oktober 2026');
    if (javaScript) await visit.expectFaultless('maaned-tom');
    const line = (number: number) => page.getByRole('group', { name: `Linje ${number}` });
    const left = page.getByRole('status');
    expect(await left.innerText()).toBe('Når linjerne er gemt: 10 timer tilbage af 10 timer.');

    for (const [at, [day = '', start = '', length = '']] of PAPER.entries()) {
      await line(at + 1)
        .getByLabel('Dag')
        .fill(day);
      await line(at + 1)
        .getByLabel('Begyndte kl.')
        .fill(start);
      await line(at + 1)
        .getByLabel('Varighed')
        .fill(length);
    }
    await line(2).getByLabel('Opgave').selectOption({ label: 'Møde' });
    if (javaScript) await page.getByText('5,5 timer tilbage af 10 timer').waitFor();
    await visit.press('Gem linjerne');

    expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
      'Linje 3: Skriv en dato, der findes, fx 6.10.2026.',
    ]);
    expect(await page.getByText('Ingen timer endnu').count()).toBe(1);
    expect(await line(2).getByLabel('Opgave').inputValue()).toBe('meeting');
    await visit.look(`maaned-fejl-${javaScript}`);
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await line(3).getByLabel('Dag').fill('7.10.2026');
    await visit.press('Gem linjerne');

    expect(await page.getByText('5 linjer er gemt.').count()).toBe(1);
    expect(await page.locator('tbody tr').count()).toBe(5);
    expect(await visit.page.getByText('I alt 6,5 timer').count()).toBe(1);
    expect(await page.getByText('Bevilling: 3,5 timer tilbage af 10 timer.').count()).toBe(1);
    if (javaScript) await visit.expectFaultless('maaned');

    await visit.press(page.getByRole('link', { name: 'Ret eller slet 09.10.2026' }));
    await visit.press('Slet timerne');
    expect(await page.locator('tbody tr').count()).toBe(4);
    await visit.end();
  });

  it('shows hours in a claim with their claim, and lets nobody change them', async () => {
    const placement = await aPlacement(running);
    await work(placement, '2026-10-06', 60);
    const claim = await submitted(placement);
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const { page } = visit;
    await visit.signIn(placement.leaderEmail);
    await visit.goTo(path(placement));
    const link = page.getByRole('link', { name: `Med i ${claim.reference}` });
    expect(await link.getAttribute('href')).toBe(`/krav/${claim.id}`);
    await visit.press('Log ud');

    await visit.signIn(placement.mentorEmail);
    await visit.goTo(path(placement));
    expect(await page.getByText('Med i et krav').count()).toBe(1);
    await visit.look(`maaned-i-krav-${javaScript}`);
    const [entry] = await placement.mentor.read<{ id: string }[]>(
      `/api/placements/${placement.id}/time-entries`,
    );
    await visit.goTo(`/timer/${entry?.id}`);
    expect(await page.getByText(/med i et krav og kan ikke ændres/).count()).toBe(1);
    expect(await page.getByRole('button', { name: /Gem|Slet/ }).count()).toBe(0);
    await visit.end();
  });
});
