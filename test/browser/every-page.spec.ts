import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { DEMO_EMAILS } from '../../src/demo/accounts.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { openBrowser, violationsOn } from './browser.js';
import { crawl } from './crawl.js';
import { Visit } from './visit.js';

jest.setTimeout(600_000);

/** One of each role; their doubles see the same pages. */
const PEOPLE = DEMO_EMAILS.filter((email) => !email.includes('2@'));

const NARROW = 320;
const WIDE = 1280;

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startApp({ demo: true });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await running?.close();
});

it.each(PEOPLE)('has no fault on any page that %s can reach, empty or refused', async (email) => {
  const visit = await Visit.begin(browser, running.address);
  const elsewhere: string[] = [];
  visit.page.on('request', (request) => {
    if (!request.url().startsWith(running.address) && !request.url().startsWith('data:')) {
      elsewhere.push(request.url());
    }
  });
  visit.page.on('console', (message) => {
    // A refused form answers 422, and the browser says so.
    if (message.type() === 'error' && !message.text().includes('422')) visit.complaints.push(message.text());
  });
  await visit.signIn(email);

  const faults: string[] = [];
  await crawl(visit, '/', async ({ kind }) => {
    for (const { id, nodes } of await violationsOn(visit.page)) faults.push(`${kind}: ${id} ${nodes[0]}`);
    const told = await visit.page.locator('.limstift-errors li').allInnerTexts();
    if (new Set(told).size < told.length) faults.push(`${kind}: says the same twice: ${told.join(' | ')}`);
    const text = await visit.page.content();
    if (text.length > 100_000) faults.push(`${kind}: ${text.length} characters`);
    if (/<[^>]+ (style|on\w+)=|<style|<script(?![^>]* src=)/i.test(text)) {
      faults.push(`${kind}: needs unsafe-inline`);
    }
    for (const width of [NARROW, WIDE]) {
      await visit.page.setViewportSize({ width, height: 800 });
      const actual = Number(await visit.page.evaluate('document.documentElement.scrollWidth'));
      if (actual > width) faults.push(`${kind}: ${actual} wide on ${width}`);
    }
  });

  expect(faults).toEqual([]);
  expect(visit.complaints.filter((complaint) => !complaint.startsWith('422'))).toEqual([]);
  expect(elsewhere).toEqual([]);
  await visit.end();
});
