/** A batch of 1,000 letters and `kill -9` in the middle, twice: what was made stays, nothing is made twice, the rest is made. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LetterBatchView } from '../../../../src/cases/letters/batches/letter-batch.view.js';
import { MakeLetters } from '../../../../src/cases/letters/batches/making/make-letters.js';
import type { ApiClient } from '../../../app/api-client.js';
import { CASEWORKER } from '../../../app/staff.js';
import { type RunningApp, startApp } from '../../../app/start-app.js';
import { kill, startVictim } from '../../../app/victim.js';
import { ask } from '../../../database/ask.js';
import { fillWithCases } from '../../../database/many-cases.js';
import { isSuperuser } from '../../../database/test-database.js';
import { readPdf } from '../../../pdf/read-pdf.js';
import { BATCHES } from './batch-steps.js';

jest.setTimeout(600_000);
const NOW = '2026-11-03T09:00:00Z';
const LETTERS = 1000;
const describeOfSuperuser = (await isSuperuser()) ? describe : describe.skip; // to fill past the triggers

let running: RunningApp;
let caseworker: ApiClient;
/** Letters that the cases had. */
let before = 0;
beforeAll(async () => {
  running = await startApp({ now: NOW });
  await fillWithCases(running.urls.superuserUrl, { placements: LETTERS + 10, timeEntriesPerPlacement: 1 });
  await ask(
    running.urls.superuserUrl,
    "set session_replication_role = replica; update placements set status = 'active'",
  );
  await running.app.get(MakeLetters).onApplicationShutdown(); // this copy makes no letters
  caseworker = await running.as(CASEWORKER);
  const [row] = await ask<{ letters: number }>(
    running.urls.superuserUrl,
    'select count(*)::int as letters from letters',
  );
  before = row?.letters ?? 0;
});
afterAll(() => running?.close());

interface Left {
  letters: number;
  files: number;
  events: number;
  made: number;
}

/** Counted in the database itself, past the app. */
async function left(id: string): Promise<Left> {
  const [row] = await ask<Left & Record<string, unknown>>(
    running.urls.superuserUrl,
    `select (select count(*)::int from letters) - ${before} as letters,
       (select count(*)::int from letter_files) - ${before} as files,
       (select count(*)::int from audit_events where what = 'letter.issued') as events,
       (select count(distinct letter_id)::int from letter_batch_items where batch_id = '${id}' and status = 'made') as made`,
  );
  if (row === undefined) throw new Error('the batch is gone');
  return row;
}

const all = (count: number): Left => ({ letters: count, files: count, events: count, made: count });

const batchNow = (id: string) => caseworker.read<LetterBatchView>(`${BATCHES}/${id}`);

async function until(id: string, isSo: (batch: LetterBatchView) => boolean): Promise<void> {
  while (!isSo(await batchNow(id))) await sleep(20);
}

async function chosen(): Promise<LetterBatchView> {
  const batch = await caseworker.make<LetterBatchView>(BATCHES, {
    kind: 'orientation-to-leader',
    status: 'active',
  });
  expect(batch.letters.waiting).toBeGreaterThanOrEqual(LETTERS);
  // What is over a thousand is left out.
  await ask(
    running.urls.superuserUrl,
    `update letter_batch_items set status = 'left-out' where batch_id = '${batch.id}' and position > ${LETTERS};
     update letter_batches set started_at = '${NOW}' where id = '${batch.id}'`,
  );
  return batch;
}

describeOfSuperuser('a batch of a thousand letters', () => {
  it('is made whole, each letter once, though the app is killed twice in the middle', async () => {
    const { id } = await chosen();
    for (const least of [150, 500]) {
      const victim = await startVictim(running.urls.appUrl, NOW);
      await until(id, ({ letters }) => letters.made >= least);
      await kill(victim);
      const now = await left(id);
      expect(now).toEqual(all(now.made));
      expect(now.made).toBeLessThan(LETTERS);
      expect((await batchNow(id)).letters).toMatchObject({ made: now.made, waiting: LETTERS - now.made });
    }

    // The rest is shared by two copies, neither of which makes what the other is at.
    const copies = await Promise.all([1, 2].map(() => startVictim(running.urls.appUrl, NOW)));
    await until(id, ({ status }) => status !== 'making');
    await Promise.all(copies.map(kill));

    expect(await left(id)).toEqual(all(LETTERS));
    expect((await batchNow(id)).status).toBe('made');
    const pdf = await caseworker.get(`${BATCHES}/${id}/pdf`);
    const { bookmarks } = await readPdf(pdf.bytes);
    expect(bookmarks).toHaveLength(LETTERS);
  });
});
