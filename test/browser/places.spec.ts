import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPlacement } from '../app/builders.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
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

describe.each([{ javaScript: true }, { javaScript: false }])('with %o', ({ javaScript }) => {
  it('a leader registers a new mentor, and hands the placement over to them from a day on', async () => {
    const { id, leaderEmail } = await aPlacement(running);
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const look = (name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(name));
    const { page } = visit;
    await visit.signIn(leaderEmail);
    await visit.goTo(`/forloeb/${id}/mentor`);
    await look('mentor-skift');
    await visit.press(page.getByRole('link', { name: 'Registrer en ny mentor' }));
    await look('mentor-ny');
    await page.getByLabel('Navn').fill('Nanna Ny');
    await page.getByLabel('E-mail').fill(`nanna${javaScript}@firma.example`);
    await page.getByLabel('Hvad gør personen egnet').fill('Har lært tre andre op');
    await visit.press('Registrer mentoren');
    expect(await page.getByLabel('Nanna Ny').isChecked()).toBe(true);

    await page.getByLabel('Fra hvilken dag').fill('1.1.2020');
    await visit.press('Skift mentor');
    expect(await page.getByRole('alert').innerText()).toContain('Vælg en dag i forløbet');
    expect(await page.getByLabel('Nanna Ny').isChecked()).toBe(true);
    await page.getByLabel('Fra hvilken dag').fill('1.12.2026');
    const answer = (question: string, is: 'Ja' | 'Nej') =>
      page.getByRole('group', { name: question }).getByLabel(is, { exact: true }).check({ force: true });
    await answer('Er mentor og mentee i familie', 'Ja');
    await visit.press('Skift mentor');
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(2);
    await page.getByLabel(/forsvarligt\? \(Familie\)/).fill('Kusine i fjerde led');
    await answer('Er mentoren menteens chef', 'Nej');
    await visit.press('Skift mentor');
    expect(await page.getByRole('status').innerText()).toBe('Mentoren er valgt og er med fra 01.12.2026.');
    visit.complaints.splice(0);
    await look('sag-efter-mentorskift');

    await visit.goTo(`/forloeb/${id}/mentor`);
    expect(await page.locator('tbody').innerText()).toContain('Nanna Ny');
    await visit.end();
  });
});

it('shows the second of two what the first has changed, keeps what was typed, and lets them go on', async () => {
  const { id } = await aPlacement(running);
  const visit = await Visit.begin(browser, running.address);
  await visit.signIn(CONSULTANT);
  await visit.goTo(`/forloeb/${id}/ret`);
  await visit.expectFaultless('ret');
  await ask(
    running.urls.superuserUrl,
    `update placements set tasks = 'Følge med ud til kunder', version = version + 1 where id = '${id}'`,
  );

  await visit.page.getByLabel('Formål').fill('At blive fastansat');
  await visit.press('Gem ændringen');
  expect(await visit.page.getByRole('alert').innerText()).toContain('En anden har ændret det');
  expect(await visit.page.locator('tbody').innerText()).toContain('Følge med ud til kunder');
  expect(await visit.page.getByLabel('Formål').inputValue()).toBe('At blive fastansat');
  await visit.press('Gem ændringen');
  expect(await visit.page.getByRole('status').innerText()).toBe('Ændringen er gemt.');
  await visit.end();
});

it.each([{ javaScript: true }, { javaScript: false }])(
  'lets the consultant hand the case to a leader who is new, with %o',
  async ({ javaScript }) => {
    const placement = await aPlacement(running);
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const look = (name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(name));
    const { page } = visit;
    await visit.signIn(CONSULTANT);
    await visit.goTo(`/forloeb/${placement.id}/leder`);
    await look('leder-skift');
    await visit.press(page.getByRole('link', { name: 'Registrer en ny leder' }));
    await look('leder-ny');
    await page.getByLabel('Navn').fill('Nikoline Ny');
    await page.getByLabel('E-mail').fill(`nikoline${javaScript}@firma.example`);
    await visit.press('Registrer lederen');
    expect(await page.getByLabel('Nikoline Ny').isChecked()).toBe(true);

    await visit.press('Skift leder');
    expect(await page.getByRole('alert').innerText()).toContain('Skriv, fra hvilken dag lederen overtager.');
    visit.complaints.splice(0);
    await page.getByLabel('Fra hvilken dag').fill('1.12.2026');
    await visit.press('Skift leder');
    expect(await page.getByRole('status').innerText()).toBe(
      'Lederen er valgt og har forløbet fra 01.12.2026.',
    );
    expect(await page.locator('main').innerText()).toContain('Fra 01.12.2026: Nikoline Ny');
    await visit.end();
  },
);
