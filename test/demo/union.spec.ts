import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { loadDemo } from '../../src/demo/load-demo.js';
import { PageClient } from '../app/page-client.js';
import { type RunningApp, startApp } from '../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ empty: true });
  await loadDemo(running.app, 'union');
});
afterAll(() => running?.close());

it('shows a union with a course under each of its schemes, and nobody who is paid', async () => {
  const coordinator = await running.as('koordinator@limstrup.example');
  const { items } = await coordinator.read<{ items: { scheme: string; status: string }[] }>(
    '/api/placements',
  );

  expect(items.map(({ scheme, status }) => `${scheme}: ${status}`).toSorted()).toEqual([
    'doctor: matched',
    'graduate: active',
    'journalist: active',
  ]);
});

it('lets the mentor and the mentee of a course in', async () => {
  const mentee = await PageClient.of(running, 'mentee@limstrup.example');
  const page = await mentee.get('/mit-forloeb');

  expect(page.text).toContain('Du har et forløb med en mentor.');
  expect(page.text).not.toMatch(/Arbejdssted|leder/);
  expect((await (await PageClient.of(running, 'mentor@limstrup.example')).get('/uge')).status).toBe(200);
});
