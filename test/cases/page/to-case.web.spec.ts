import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;
let placement: ActivePlacement;
let consultant: PageClient;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  consultant = await PageClient.of(running, CONSULTANT);
});
afterAll(() => running?.close());

it.each([
  'adgang',
  'bevillinger/ny',
  'bilag',
  'dage',
  'fordeling',
  'fremdrift',
  'haendelser',
  'journal',
  'leder',
  'mentee',
  'mentor',
  'ret',
  'svar',
  'timer',
])('leads from %s back to the case, above the heading and in the same words', async (page) => {
  const { html } = await consultant.get(`/forloeb/${placement.id}/${page}`);
  const [above = ''] = html.replace(/^.*<main/s, '').split('<h1');
  expect(above).toMatch(new RegExp(`href="/forloeb/${placement.id}(#[a-z]+)?">Tilbage til sagen</a>`));
});
