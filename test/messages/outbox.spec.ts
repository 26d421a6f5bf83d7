import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { PageClient } from '../app/page-client.js';
import { type RunningApp, startApp } from '../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

it('is paged by what was given, and a page that nobody was given is refused', async () => {
  const administrator = await PageClient.of(running, 'administrator@limstrup.example');
  const after = async (instant: string) => {
    const key = JSON.stringify([instant, randomUUID()]);
    return (await administrator.get(`/udbakke?cursor=${Buffer.from(key).toString('base64url')}`)).status;
  };
  expect(await after('2026-11-03T09:00:00.000Z')).toBe(200);
  for (const forged of ['1', '3 Nov 2026 (x)', '+012026-11-03T09:00:00.000Z', '0000-01-01T00:00:00.000Z']) {
    expect([forged, await after(forged)]).toEqual([forged, 422]);
  }
});
