/** A deployment whose mail is worded wrongly after it began. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { RunningApp } from '../../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
const templates = mkdtempSync(path.join(tmpdir(), 'limstift-templates-'));

beforeAll(async () => {
  cpSync('templates', templates, { recursive: true });
  process.env['LIMSTIFT_TEMPLATES'] = templates;
  const { startApp } = await import('../../../app/start-app.js');
  running = await startApp();
});
afterAll(async () => {
  await running?.close();
  delete process.env['LIMSTIFT_TEMPLATES'];
  rmSync(templates, { recursive: true });
});

it('refuses the mail in words, and the letter can be printed', async () => {
  const { aPlacement } = await import('../../../app/builders.js');
  const { CASEWORKER } = await import('../../../app/staff.js');
  const placement = await aPlacement(running);
  const caseworker = await running.as(CASEWORKER);
  const { id } = await caseworker.make<{ id: string }>(`/api/placements/${placement.id}/letters`, {
    kind: 'orientation-to-leader',
  });
  const to = `/api/letters/${id}/deliveries`;
  const file = path.join(templates, 'messages/letter-waits.md');
  rmSync(file);
  const missing = await caseworker.post(to, { channel: 'mail' });
  expect(missing.status).toBe(422);
  expect(JSON.stringify(missing.body)).toContain('fejl i teksten »letter-waits«: the file is missing');

  writeFileSync(file, 'Hej');
  const wrong = await caseworker.post(to, { channel: 'mail' });
  expect(wrong.status).toBe(422);
  expect(JSON.stringify(wrong.body)).toContain('fejl i teksten »letter-waits«, linje 1: ');
  expect(await caseworker.read(to)).toEqual([]);
  expect((await caseworker.post(to, { channel: 'print' })).status).toBe(201);
});
