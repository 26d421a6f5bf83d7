import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { work } from '../app/claim-steps.js';
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

/** Three placements of one leader: two with hours in October, one with none. */
async function threePlacements(): Promise<{ first: ActivePlacement; leaderEmail: string }> {
  const placements = [];
  for (const name of ['Anna Ahorn', 'Bo Birk', 'Clara Ceder']) {
    const placement = await aPlacement(running);
    await ask(
      running.urls.superuserUrl,
      `update mentees set name = '${name}' where id = '${placement.menteeId}'`,
    );
    placements.push(placement);
  }
  const [first, second, third] = placements as [ActivePlacement, ActivePlacement, ActivePlacement];
  for (const { id } of [second, third]) {
    await ask(
      running.urls.superuserUrl,
      `update leaderships set leader_id = '${first.leaderId}' where placement_id = '${id}'`,
    );
  }
  await work(first, '2026-10-06', 450);
  await work(second, '2026-10-07', 60);
  return { first, leaderEmail: first.leaderEmail };
}

const claims = () =>
  ask<{ status: string; amount_ore: number }>(
    running.urls.superuserUrl,
    'select status, amount_ore from claims order by amount_ore',
  );

/** Past what is kept for good. */
const forgetAllHours = () =>
  ask(
    running.urls.superuserUrl,
    'set session_replication_role = replica',
    'truncate claims, claim_lines, months_without_hours, time_entries cascade',
  );

describe.each([{ javaScript: true }, { javaScript: false }])('with %o', ({ javaScript }) => {
  it('a leader submits a month for three placements in one go, one of them without hours', async () => {
    await forgetAllHours();
    const { leaderEmail } = await threePlacements();
    const visit = await Visit.begin(browser, running.address, { javaScript });
    const faultless = (name: string) => (javaScript ? visit.expectFaultless(name) : visit.look(name));
    await visit.signIn(leaderEmail);
    await visit.goTo('/maanedsark');

    expect(await visit.heading()).toBe('Månedsark for oktober 2026');
    await faultless('maanedsark');
    const answer = (who: string, what: string) =>
      visit.page.getByRole('group', { name: `Dit svar for ${who}` }).getByLabel(what);
    expect(await answer('Anna Ahorn', 'Send krav').isChecked()).toBe(true);
    await answer('Clara Ceder', 'Der var ingen timer').check();
    await visit.press('Gå videre og tjek');

    expect(await visit.page.getByText('Du sender 2 krav på i alt 2.107,92').count()).toBe(1);
    await faultless('maanedsark-tjek');
    await visit.press('Send');
    expect(await visit.page.getByRole('alert').innerText()).toContain('Sæt kryds ved erklæringen');
    expect(await claims()).toEqual([]);

    await visit.page.getByLabel('Jeg erklærer').check();
    await visit.press('Send');
    expect(await visit.heading()).toBe('Kvittering for oktober 2026');
    expect(await visit.page.getByRole('status').innerText()).toBe('Dine svar er sendt.');
    await visit.look('maanedsark-kvittering');
    expect(await visit.page.locator('tbody a[href^="/krav/"]').allInnerTexts()).toEqual([
      expect.stringMatching(/^K-2026-\d{5}$/),
      expect.stringMatching(/^K-2026-\d{5}$/),
    ]);
    expect(await visit.page.getByText('Du har svaret, at der ingen timer var').count()).toBe(1);
    expect(await claims()).toEqual([
      { status: 'submitted', amount_ore: 24799 },
      { status: 'submitted', amount_ore: 185993 },
    ]);

    await visit.page.reload();
    expect(await visit.heading()).toBe('Kvittering for oktober 2026');
    await visit.goTo('/maanedsark?maaned=2026-10');
    expect(await visit.page.getByRole('group').count()).toBe(0);
    expect(await claims()).toHaveLength(2);
    await visit.end();
  });
});

it('asks nobody to declare what they did not see, and shows the new figures', async () => {
  await forgetAllHours();
  const { first, leaderEmail } = await threePlacements();
  const visit = await Visit.begin(browser, running.address);
  await visit.signIn(leaderEmail);
  await visit.goTo('/maanedsark?maaned=2026-10');
  await visit.press('Gå videre og tjek');
  expect(await visit.page.getByRole('alert').innerText()).toContain(
    'Svar for Clara Ceder, eller vælg »Svar senere«',
  );
  await visit.page.getByLabel('Svar senere').last().check();
  await visit.press('Gå videre og tjek');
  await work(first, '2026-10-08', 30);

  await visit.page.getByLabel('Jeg erklærer').check();
  await visit.press('Send');
  expect(await visit.page.getByRole('alert').innerText()).toContain('Anna Ahorn: Timerne er ændret');
  expect(await visit.page.getByText('i alt 2.231,91').count()).toBe(1);
  expect(await claims()).toEqual([]);
  expect(await visit.page.getByLabel('Jeg erklærer').isChecked()).toBe(false); // of the new figures

  await visit.page.getByLabel('Jeg erklærer').check();
  await visit.press('Send');
  expect(await visit.heading()).toBe('Kvittering for oktober 2026');
  expect(await claims()).toHaveLength(2);
  await visit.end();
});

it('is one submission however often one clicks, goes back, and sends again', async () => {
  await forgetAllHours();
  const { leaderEmail } = await threePlacements();
  const visit = await Visit.begin(browser, running.address, { javaScript: false });
  await visit.signIn(leaderEmail);
  await visit.goTo('/maanedsark?maaned=2026-10');
  await visit.page.getByLabel('Svar senere').last().check();
  await visit.press('Gå videre og tjek');
  await visit.page.getByLabel('Jeg erklærer').check();
  await visit.page.getByRole('button', { name: 'Send' }).dblclick();
  // The second click breaks off the answer to the first, so there is no one navigation to wait for.
  while (!visit.page.url().includes('kvittering')) await delay(20);
  await visit.page.waitForLoadState();
  expect(await claims()).toHaveLength(2);

  await visit.page.goBack();
  expect(await visit.heading()).toBe('Tjek og send for oktober 2026');
  await visit.page.getByLabel('Jeg erklærer').check();
  await visit.press('Send');
  expect(await visit.heading()).toBe('Kvittering for oktober 2026');
  expect(await claims()).toHaveLength(2);
  await visit.end();
});
