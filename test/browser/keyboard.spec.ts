import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aPlacement, type ActivePlacement } from '../app/builders.js';
import { submitted, work } from '../app/claim-steps.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser } from './browser.js';
import { Visit } from './visit.js';

jest.setTimeout(180_000);

let running: RunningApp;
let browser: Browser;
let placement: ActivePlacement;
let claimId: string;

beforeAll(async () => {
  running = await startApp();
  browser = await openBrowser();
  placement = await aPlacement(running);
  await work(placement, '2026-10-20', 120);
  claimId = (await submitted(placement)).id;
});
afterAll(async () => {
  await browser?.close();
  await running?.close();
});

/** Pages with all that can be pressed or filled in, each with somebody who uses it. */
const PAGES: [string, (placement: ActivePlacement, claimId: string) => [email: string, path: string]][] = [
  ['sheet of a leader', ({ leaderEmail }) => [leaderEmail, '/maanedsark?maaned=2026-11']],
  ['hours on paper', ({ leaderEmail, id }) => [leaderEmail, `/forloeb/${id}/timer`]],
  ['week of a mentor', ({ mentorEmail }) => [mentorEmail, '/uge']],
  ['absences', ({ mentorEmail }) => [mentorEmail, '/fravaer']],
  ['case', ({ id }) => [CONSULTANT, `/forloeb/${id}`]],
  ['list of cases', () => [CONSULTANT, '/forloeb']],
  ['grant', ({ id }) => [CONSULTANT, `/forloeb/${id}/bevillinger/ny`]],
  ['journal', ({ id }) => [CONSULTANT, `/forloeb/${id}/journal`]],
  ['claim to decide', (_placement, id) => [CASEWORKER, `/krav/${id}`]],
  ['work of a caseworker', () => [CASEWORKER, '/?vis=all']],
];

it.each(PAGES)('leads by the Tab key, in order and in sight, through the %s', async (_name, at) => {
  const [email, path] = at(placement, claimId);
  const visit = await Visit.begin(browser, running.address);
  await visit.signIn(email);
  await visit.goTo(path);

  const stops = await stopsIn(visit.page);
  expect(stops.length).toBeGreaterThan(5);
  const reached = [];
  while (reached.length < stops.length) {
    await visit.page.keyboard.press('Tab');
    reached.push(await focusIn(visit.page));
  }
  expect(reached).toEqual(stops.map((stop) => ({ stop, isSeen: true, isMarked: true })));
  await visit.end();
});

it('goes past the menu with the first key', async () => {
  const visit = await Visit.begin(browser, running.address);
  await visit.signIn(CONSULTANT);
  await visit.page.keyboard.press('Tab');
  await visit.page.keyboard.press('Enter');
  await visit.page.keyboard.press('Tab');
  const isInside = `document.querySelector('main').contains(document.activeElement)`;
  expect(await visit.page.evaluate(isInside)).toBe(true);
  await visit.end();
});

/** All that a key must reach, in the order of the page; of a group of radios one. */
function stopsIn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
    window.stops = all.filter((one) => {
      if (one.tabIndex < 0 || one.disabled || one.type === 'hidden' || !one.checkVisibility()) return false;
      if (one.type !== 'radio') return true;
      const group = [...document.getElementsByName(one.name)];
      return one === (group.find(({ checked }) => checked) ?? group[0]);
    });
    return window.stops.map((one, at) => at + ' ' + one.tagName);
  })()`);
}

/** Which of them has the focus, whether it lies within the window, and whether one sees that it has it. */
function focusIn(page: Page): Promise<{ stop: string; isSeen: boolean; isMarked: boolean }> {
  return page.evaluate(`(() => {
    const one = document.activeElement;
    const { top, bottom } = one.getBoundingClientRect();
    const marks = [one, one.parentElement, one.nextElementSibling].filter(Boolean);
    const isMarked = marks.some((mark) => ['', '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(mark, part);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    }));
    return { stop: window.stops.indexOf(one) + ' ' + one.tagName, isSeen: top < innerHeight && bottom > 0, isMarked };
  })()`);
}
