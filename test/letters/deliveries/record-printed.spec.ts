import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Actor } from '../../../src/access/actor.js';
import { recordPrinted } from '../../../src/letters/deliveries/record-printed.js';
import type { LetterView } from '../../../src/letters/letter.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let caseworker: ApiClient;
let actor: Actor;

beforeAll(async () => {
  running = await startApp();
  caseworker = await running.as(CASEWORKER);
  const [person] = await ask<{ id: string }>(
    running.urls.superuserUrl,
    `select id from people where email = '${CASEWORKER}'`,
  );
  actor = { personId: person?.id ?? '', role: 'caseworker' };
});
afterAll(() => running?.close());

const aLetter = async (): Promise<string> => {
  const { id } = await aPlacement(running);
  const letter = await caseworker.make<LetterView>(`/api/placements/${id}/letters`, {
    kind: 'orientation-to-leader',
  });
  return letter.id;
};

const print = (...ids: string[]): Promise<number> =>
  running.database.asActor(actor, (tx) => recordPrinted(tx, ids, actor, running.clock.now()));

const printed = (ids: string[]) =>
  ask<{ deliveries: number; events: number }>(
    running.urls.superuserUrl,
    `select (select count(*)::int from letter_deliveries where letter_id = l.id and status = 'sent') as deliveries,
       (select count(*)::int from audit_events where subject_id = l.id and what = 'letter.printed'
          and placement_id = l.placement_id) as events
     from letters l where id in ('${ids.join("', '")}')`,
  );

it('marks letters as printed once, and records it on the case of each', async () => {
  const letters = [await aLetter(), await aLetter()];
  expect(await print(letters[0] ?? '')).toBe(1);
  expect(await print(...letters, randomUUID())).toBe(1);
  expect(await print(...letters)).toBe(0);
  expect(await printed(letters)).toEqual([
    { deliveries: 1, events: 1 },
    { deliveries: 1, events: 1 },
  ]);
});

it('marks a letter once when two print it at the same moment', async () => {
  const letter = await aLetter();
  const marked = await allAtOnce(running, `letters where id = '${letter}'`, [
    () => print(letter),
    () => print(letter),
  ]);
  expect(marked.toSorted((one, other) => one - other)).toEqual([0, 1]);
  expect(await printed([letter])).toEqual([{ deliveries: 1, events: 1 }]);
});

it('is refused to whoever changes no cases', async () => {
  const letter = await aLetter();
  const auditor = { ...actor, role: 'auditor' as const };
  await expect(
    running.database.asActor(auditor, (tx) => recordPrinted(tx, [letter], auditor, running.clock.now())),
  ).rejects.toThrow('row-level security');
});
