import { jest } from '@jest/globals';
import { aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { asCaseworker, askFor, setWindow, windowOf } from '../../claims/window/window-steps.js';

jest.setTimeout(120_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ now: '2026-10-20T09:00:00Z' });
  await setWindow(running);
  running.clock.set('2026-11-03T09:00:00Z');
});
afterAll(() => running?.close());

it('asks a caseworker for an answer to a wish for more time, until there is one', async () => {
  const placement = await aPlacement(running);
  const sofia = await PageClient.of(running, CASEWORKER);
  const waiting = async () => (await sofia.get('/?vis=all&slags=answer-more-time')).text;
  expect(await waiting()).toContain('Der er intet, der venter her.');

  expect((await askFor(placement)).status).toBe(201);
  expect(await waiting()).toContain('Ønsker om udsættelse (1)');
  expect(await waiting()).toContain('Svar på ønske om mere tid til krav for oktober 2026');
  const page = await sofia.get('/?vis=all');
  expect(page.html).toContain(`href="/forloeb/${placement.id}/frist?maaned=2026-10"`);

  const [asked] = (await windowOf(placement)).postponements;
  const answer = { outcome: 'granted', lastDay: '2026-12-18' };
  await asCaseworker(running, `/api/claim-postponements/${asked?.id}/answer`, answer);
  expect(await waiting()).toContain('Der er intet, der venter her.');
});
