import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(120_000);

// A Thursday afternoon.
const NOW = '2026-11-05T15:00:00Z';

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startApp({ now: NOW });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

const ENTRY = { start: '09:00', minutes: 90, activity: 'social-support' };
const write = ({ mentor, id }: ActivePlacement, day: string) =>
  mentor.make(`/api/placements/${id}/time-entries`, { ...ENTRY, day });
const absent = ({ mentor, mentorId }: ActivePlacement, day: string) =>
  mentor.make(`/api/mentors/${mentorId}/absences`, { firstDay: day, lastDay: day });

describe.each([true, false])('with scripts: %s', (javaScript) => {
  it("writes a week's hours on a phone, puts one right, and marks a milestone", async () => {
    const placement = await aPlacement(running);
    await write(placement, '2026-10-30');
    const visit = await Visit.begin(browser, running.address, { javaScript, width: 360 });
    const { page } = visit;
    await visit.signIn(placement.mentorEmail);
    await visit.press(page.getByRole('link', { name: 'Min uge' }));
    expect(await visit.heading()).toBe('Uge 45');
    if (javaScript) await visit.expectFaultless('uge');

    // Today is chosen, and so are the start and the task of last time: a start, a length, and it is saved.
    await page.getByText('Kl. 10.00', { exact: true }).click();
    await page.getByText('1 time', { exact: true }).click();
    await visit.press('Gem timer');
    expect(await page.getByRole('status').innerText()).toBe('1 time er gemt for torsdag 5.11.');
    const week = page.getByRole('table', { name: 'Ugens timer' });
    expect(await week.innerText()).toMatch(/Torsdag 05.11.2026[^]*10.00–11.00[^]*1 time[^]*Social støtte/);

    await page.getByText('Mandag 2.11.').click();
    await page.getByLabel('Andet klokkeslæt').fill('8.15');
    await page.getByLabel('Anden varighed').fill('0,75');
    await visit.press('Gem timer');
    expect(await week.innerText()).toMatch(/Mandag 02.11.2026[^]*08.15–09.00/);
    const sums = page.getByRole('table', { name: /Ugens sum/ });
    expect(await sums.innerText()).toMatch(/1,75 timer[^]*6,75 timer tilbage af 10 timer/);

    // The same hour again is refused, and what was chosen still stands.
    await page.getByText('Kl. 10.00', { exact: true }).click();
    await page.getByText('0,5 time', { exact: true }).click();
    await visit.press('Gem timer');
    expect(await page.getByRole('alert').innerText()).toContain('allerede timer på det tidspunkt');
    expect(await page.getByRole('radio', { name: 'Kl. 10.00' }).isChecked()).toBe(true);
    expect(await page.getByLabel('0,5 time', { exact: true }).isChecked()).toBe(true);
    await visit.look(`uge-fejl-${javaScript}`);
    await page.getByText('Kl. 12.00').click();
    await visit.press('Gem timer');
    expect(await page.locator('table').first().locator('tbody tr').count()).toBe(3);

    await visit.press(page.getByRole('button', { name: /Nået i dag.*Rundvisning/ }));
    expect(await page.getByRole('status').innerText()).toBe('Milepælen er markeret som nået.');
    expect(await page.getByText('Rundvisning på arbejdspladsen').count()).toBe(0);
    await visit.look(`uge-skrevet-${javaScript}`);
    await visit.end();
  });

  it('puts hours right that the leader changed meanwhile, and deletes them', async () => {
    const placement = await aPlacement(running);
    const { id } = await write(placement, '2026-11-03');
    const visit = await Visit.begin(browser, running.address, { javaScript, width: 360 });
    const { page } = visit;
    await visit.signIn(placement.mentorEmail);
    await visit.goTo('/uge');
    await visit.press(page.getByRole('link', { name: 'Ret eller slet' }));
    if (javaScript) await visit.expectFaultless('timer-ret');
    const byLeader = { ...ENTRY, day: '2026-11-03', minutes: 60 };
    await placement.leader.ask('PUT', `/api/time-entries/${id}`, byLeader, { 'if-match': '"1"' });

    await page.getByLabel('Varighed').fill('2');
    await visit.press('Gem ændringen');
    expect(await page.getByRole('alert').innerText()).toContain('En anden har ændret det');
    expect(await page.getByRole('table', { name: 'Sådan står timerne nu' }).innerText()).toContain('1 time');
    expect(await page.getByLabel('Varighed').inputValue()).toBe('2');
    await visit.look(`timer-ret-fejl-${javaScript}`);
    await visit.press('Gem ændringen');
    expect(await page.getByRole('status').innerText()).toBe('Timerne er rettet.');
    expect(await page.getByRole('table', { name: 'Ugens timer' }).innerText()).toContain('09.00–11.00');

    await visit.press(page.getByRole('link', { name: 'Ret eller slet' }));
    await visit.press('Slet timerne');
    expect(await page.getByRole('status').innerText()).toBe('Timerne er slettet.');
    expect(await page.getByText('Du har ikke skrevet timer i denne uge endnu.').count()).toBe(1);
    await visit.end();
  });

  it('copies last week after showing what is written and what is not, and why', async () => {
    const placement = await aPlacement(running);
    for (const day of ['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-30']) await write(placement, day);
    await write(placement, '2026-11-03'); // a week after the 27th: there are hours already
    await absent(placement, '2026-11-04');
    const visit = await Visit.begin(browser, running.address, { javaScript, width: 360 });
    const { page } = visit;
    await visit.signIn(placement.mentorEmail);
    await visit.goTo('/uge');
    await visit.press(page.getByRole('link', { name: 'Kopiér sidste uge' }));

    expect(await page.getByRole('table', { name: 'Timer, der skrives' }).innerText()).toContain(
      'Mandag 02.11.2026',
    );
    const left = await page.getByRole('table', { name: 'Timer, der ikke kan skrives' }).innerText();
    expect(left).toMatch(
      /03.11.2026[^]*allerede timer[^]*04.11.2026[^]*fraværende[^]*06.11.2026[^]*ikke forbi endnu/,
    );
    if (javaScript) await visit.expectFaultless('uge-kopi');

    await visit.press('Skriv timerne');
    expect(await page.getByRole('status').innerText()).toBe('1 linje fra sidste uge er skrevet.');
    expect(await page.locator('table').first().locator('tbody tr').count()).toBe(2);
    await visit.end();
  });
});
