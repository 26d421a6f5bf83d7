import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { submitted, work } from '../app/claim-steps.js';
import { CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { readPdf } from '../pdf/read-pdf.js';
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

/** What stands on each page when it is printed. */
async function printed(visit: Visit, name: string): Promise<string[]> {
  const bytes = await visit.page.pdf({
    format: 'A4',
    tagged: true,
    margin: { top: '15mm', bottom: '15mm', left: '15mm' },
  });
  const folder = process.env['LIMSTIFT_SCREENSHOTS'];
  if (folder) await writeFile(`${folder}/${name}.pdf`, bytes);
  const { pages } = await readPdf(bytes);
  return pages.map(({ texts }) =>
    texts
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  );
}

/** Of one leader: with hours, with a claim that is sent, without hours, and with hours again. */
async function fourPlacements(): Promise<ActivePlacement> {
  const placements: ActivePlacement[] = [];
  for (const name of ['Anna Ahorn', 'Bo Birk', 'Clara Ceder', 'Dorte Duus']) {
    const placement = await aPlacement(running);
    const { menteeId } = placement;
    await ask(running.urls.superuserUrl, `update mentees set name = '${name}' where id = '${menteeId}'`);
    placements.push(placement);
  }
  const [first, second, , last] = placements as [
    ActivePlacement,
    ActivePlacement,
    ActivePlacement,
    ActivePlacement,
  ];
  for (let day = 1; day <= 9; day++) await work(first, `2026-10-0${day}`, 30);
  await work(second, '2026-10-07', 60);
  await submitted(second);
  await work(last, '2026-10-08', 90);
  await ask(
    running.urls.superuserUrl,
    `update leaderships set leader_id = '${first.leaderId}'
     where placement_id in (${placements.map(({ id }) => `'${id}'`).join()})`,
  );
  return first;
}

it('prints a sheet for each placement that is to be answered for, with all that is to be signed', async () => {
  const { leaderEmail } = await fourPlacements();
  const visit = await Visit.begin(browser, running.address);
  await visit.signIn(leaderEmail);
  await visit.goTo('/maanedsark/papir?maaned=2026-10');
  await visit.expectFaultless('maanedsark-papir');

  const sheets = await printed(visit, 'maanedsark-papir');
  expect(sheets).toHaveLength(3);
  for (const [at, name, total] of [
    [0, 'Anna Ahorn', '4,5 timer'],
    [1, 'Clara Ceder', '0 timer'],
    [2, 'Dorte Duus', '1,5 timer'],
  ] as const) {
    const sheet = sheets[at] ?? '';
    expect(sheet).toContain(`Timer i oktober 2026: ${name}, sag LS-2026-`);
    expect(sheet).toContain(`Timer i alt: ${total}`);
    expect(sheet).toContain('Jeg erklærer, at mentoren');
    expect(sheet).toContain('Mentor: Mona Mentor Underskrift Dato');
    expect(sheet).toContain('Leder: Lis Leder Underskrift Dato');
    expect(sheet).not.toMatch(/Udskriv|Tilbage til|Bo Birk|Log ud/);
  }
  await visit.end();
});

it('prints a claim that is to be decided with its lines and hours, and no question', async () => {
  const placement = await aPlacement(running);
  await work(placement, '2026-10-06', 450);
  const { id } = await submitted(placement);
  const visit = await Visit.begin(browser, running.address);
  await visit.signIn(CASEWORKER);
  await visit.goTo(`/krav/${id}`);

  const claim = (await printed(visit, 'krav')).join(' ');
  expect(claim).toContain('Linje 1: Mona Mentor');
  expect(claim).toContain('7,5 timer × 247,99 kr. = 1.859,93 kr.');
  expect(claim).toContain('06.10.2026 kl. 08.00–15.30: 7,5 timer');
  expect(claim).toContain('Bevilget Brugt i krav Tilbage'); // a table, not cards
  expect(claim).not.toMatch(/Godkend 1|Afgørelse af linje|Send afgørelsen|Send tilbage|Begrundelse, hvis/);

  await visit.goTo(`/forloeb/${placement.id}`);
  const whole = (await printed(visit, 'sag')).join(' ');
  expect(whole).toContain('Forløbet');
  expect(whole).toContain('Hent aftale fra 03.11.2026');
  expect(whole).not.toMatch(/Det kan du gøre|Skriv et brev|Log ud/);
  await visit.end();
});
