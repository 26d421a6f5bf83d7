import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { DEMO_LEADER, DEMO_MENTEE, DEMO_MENTOR } from '../../src/demo/accounts.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { CONSULTANT } from '../app/staff.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(120_000);

let running: RunningApp;
let browser: Browser;
let id: string;

beforeAll(async () => {
  running = await startApp({ demo: true });
  browser = await openBrowser();
  const mentee = await running.as(DEMO_MENTEE.email);
  const { items } = await mentee.read<{ items: { id: string }[] }>('/api/placements');
  id = items[0]?.id ?? '';
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

describe.each([true, false])('with scripts: %s', (javaScript) => {
  const begin = (email: string) =>
    Visit.begin(browser, running.address, { javaScript, width: 360 }).then(async (visit) => {
      await visit.signIn(email);
      return visit;
    });

  it('lets a mentee tell how it goes in one tap, and see who reads it first', async () => {
    const visit = await begin(DEMO_MENTEE.email);
    const { page } = visit;
    await visit.goTo('/mit-forloeb');
    expect(await visit.heading()).toBe('Mit forløb');
    expect(await page.getByText(/Din leder kan ikke se det/).count()).toBe(1);
    expect(await page.getByRole('link', { name: '87 00 12 01' }).getAttribute('href')).toBe(
      'tel:+4587001201',
    );
    if (javaScript) await visit.expectFaultless('mit-forloeb');

    await visit.press(page.getByRole('button', { name: 'Dårligt', exact: true }));
    expect(await page.getByRole('status').innerText()).toBe('Tak for dit svar. Det er gemt.');
    expect(await page.getByText('Du har svaret »Dårligt« i denne uge.').count()).toBe(1);
    await visit.press(page.getByRole('button', { name: 'Godt', exact: true }));
    expect(await page.getByRole('table', { name: 'Dine svar, uge for uge' }).innerText()).toMatch(
      /02.11.2026[^]*4 – Godt/,
    );
    await visit.look(`mit-forloeb-svaret-${javaScript}`);
    await visit.end();
  });

  it('shows the answer to mentor and consultant, and not to the leader', async () => {
    for (const [email, hears] of [
      [DEMO_MENTOR.email, 1],
      [CONSULTANT, 1],
      [DEMO_LEADER.email, 0],
    ] as const) {
      const visit = await begin(email);
      await visit.goTo(`/forloeb/${id}/fremdrift`);
      expect(await visit.heading()).toBe('Fremdrift');
      const thisWeek = visit.page.locator('tr', { hasText: '02.11.2026' });
      expect(await thisWeek.getByText('4 – Godt').count()).toBe(hears);
      if (javaScript) await visit.expectFaultless(`fremdrift-${email}`);
      await visit.end();
    }
  });

  it('lets a mentor mark a milestone, take it back, and tell of a week', async () => {
    const visit = await begin(DEMO_MENTOR.email);
    const { page } = visit;
    await visit.goTo(`/forloeb/${id}/fremdrift`);
    const before = await page.getByText(/milepæle er nået/).innerText();
    const form = page.getByLabel('Milepæl', { exact: true });
    const title = await form.locator('option').first().innerText();

    await page.getByLabel('Nået den').fill('1.1.2099');
    await visit.press('Markér som nået');
    expect(await page.getByRole('alert').innerText()).toContain('Vælg i dag eller en dag, der er gået.');
    await page.getByLabel('Nået den').fill('2.11.2026');
    await visit.press('Markér som nået');
    expect(await page.getByRole('status').innerText()).toBe('Milepælen er markeret som nået.');
    expect(await page.getByText(/milepæle er nået/).innerText()).not.toBe(before);

    await page.getByText(/nåede? milepæle?$/).click();
    await visit.press(page.getByRole('button', { name: new RegExp(`Ikke nået alligevel.*${title}`) }));
    expect(await page.getByText(/milepæle er nået/).innerText()).toBe(before);

    await page.getByLabel('Dage på arbejde efter planen').selectOption('3');
    await page.getByLabel('Heraf mødt til tiden').selectOption('5');
    await visit.press('Gem fremmøde');
    expect(await page.getByRole('alert').innerText()).toContain('flere dage til tiden');
    await page.getByLabel('Heraf mødt til tiden').selectOption('2');
    await visit.press('Gem fremmøde');
    expect(await page.getByRole('table', { name: 'Uge for uge' }).innerText()).toContain('2 af 3 dage');
    await visit.look(`fremdrift-mentor-${javaScript}`);
    await visit.end();
  });
});
