import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type RunningApp, startApp } from '../app/start-app.js';
import { AppliedPair } from './applied-pair.js';
import { becomes, refusalsOf } from './pair.js';

const TALKED_THROUGH = [
  'expectations',
  'ethics',
  'mutual-confidentiality',
  'topics',
  'frequency',
  'meeting-form',
  'when-a-meeting-must-move',
];

jest.setTimeout(120_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ now: '2026-01-05T09:00:00Z' });
  await becomes(running, 'union');
});
afterAll(() => running?.close());

it('a doctor begins with a clarification meeting, tries the pair out, and goes on for thirteen months as both wish', async () => {
  const pair = await AppliedPair.of(running, 'doctor');
  await pair.found({ firstDay: '2026-01-05', lastDay: '2027-01-04' });

  expect(refusalsOf(await pair.met('2026-01-12'))).toEqual([
    'clarification-meeting-first: Registrer afklaringsmødet først. Forløbet begynder med et obligatorisk afklaringsmøde, der forbereder relationen. (Lægernes Mentorprogram, »Rammer«)',
  ]);
  expect((await pair.met('2026-01-12', { kind: 'clarification' })).status).toBe(201);
  for (const one of [pair.mentor, pair.mentee]) await one.make(`${pair.at}/trying-out`, { goesOn: true });

  const contract = `${pair.at}/agreements/psychological-contract`;
  await pair.mentor.put(contract, { talkedThrough: TALKED_THROUGH, talkedDay: '2026-01-12' });
  await pair.mentor.make(`${contract}/sending`);
  await pair.sign('psychological-contract');

  for (const day of ['2026-03-02', '2026-05-04', '2026-09-07', '2026-11-02'])
    expect((await pair.met(day)).status).toBe(201);

  const [wish, until] = [`${pair.at}/extensions`, { lastDay: '2027-02-04' }];
  await pair.mentor.make(wish, until);
  await pair.mentee.make(`${wish}/answer`, { ...until, goesOn: true });
  expect((await pair.met('2027-01-18')).status).toBe(201);

  pair.on('2027-02-04');
  const { placement, evaluations } = await pair.evaluated('none-yet');
  expect(placement).toMatchObject({ status: 'ended', lastDay: '2027-02-04' });
  expect(evaluations.evaluations).toHaveLength(2);
});
