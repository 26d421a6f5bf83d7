/** As in `triggers.spec.ts`, of letters that are made many at a time. In the rows, one letter is chosen and not started. */
import { expect, it } from '@jest/globals';
import { everyRow } from './database/every-row.js';
import { AT, LETTER, LETTER_BATCH, MENTOR, PLACEMENT, type Row } from './database/row-facts.js';
import { insert } from './database/rows.js';

const client = everyRow();

async function brokenBy(work: () => Promise<unknown>): Promise<string | null> {
  await client().query('savepoint before');
  const broken = await work().then(
    () => null,
    (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
  );
  await client().query('rollback to before');
  return broken;
}

const batch = (set: string) =>
  client().query(`update letter_batches set ${set} where id = '${LETTER_BATCH}'`);
const item = (set: string) =>
  client().query(`update letter_batch_items set ${set} where batch_id = '${LETTER_BATCH}'`);
const another = (changes: Row = {}) =>
  insert(client(), 'letter_batch_items', {
    batch_id: LETTER_BATCH,
    position: 2,
    placement_id: PLACEMENT,
    kind: 'orientation-to-mentor',
    about_id: PLACEMENT,
    occasion: '',
    recipient_role: 'mentor',
    recipient_id: MENTOR,
    ...changes,
  });

const STARTED = `started_at = '${AT}'`;
const DROPPED = `dropped_at = '${AT}'`;
const MADE = `status = 'made', letter_id = '${LETTER}', address_order = '1', settled_at = '${AT}'`;
const FAILED = `status = 'failed', failed_because = '{}', settled_at = '${AT}'`;
const WAITS = `status = 'waiting', failed_because = null, settled_at = null`;
const moves = 'letter_item_moves_are_legal';

it('starts or drops a batch once', async () => {
  expect(await brokenBy(() => batch(DROPPED))).toBeNull();
  await batch(STARTED);
  expect(await brokenBy(() => batch('started_at = null'))).toBe('a_letter_batch_is_settled_once');
  expect(await brokenBy(() => batch(DROPPED))).toBe('a_letter_batch_is_settled_once');
});

it('adds letters to a batch before it starts', async () => {
  expect(await brokenBy(() => another())).toBeNull();
  const made = { status: 'made', letter_id: LETTER, address_order: '1', settled_at: AT };
  expect(await brokenBy(() => another(made))).toBe('letters_are_added_before_a_batch_starts');
  await batch(STARTED);
  expect(await brokenBy(() => another())).toBe('letters_are_added_before_a_batch_starts');
});

it('leaves a letter out before it starts, and makes one after', async () => {
  expect(await brokenBy(() => item("status = 'left-out'"))).toBeNull();
  expect(await brokenBy(() => item(MADE))).toBe(moves);
  await batch(STARTED);
  expect(await brokenBy(() => item("status = 'left-out'"))).toBe(moves);
  expect(await brokenBy(() => item(MADE))).toBeNull();
});

it('tries again what failed, and lets a letter that was made be', async () => {
  await batch(STARTED);
  await item(FAILED);
  expect(await brokenBy(() => item(MADE))).toBe(moves);
  await item(WAITS);
  await item(MADE);
  expect(await brokenBy(() => item(`${WAITS}, letter_id = null, address_order = null`))).toBe(moves);
});

it('makes nothing of a batch that was dropped, and throws none away', async () => {
  await batch(DROPPED);
  expect(await brokenBy(() => item("status = 'left-out'"))).toBe('letters_are_added_before_a_batch_starts');
  expect(await brokenBy(() => client().query('delete from letter_batch_items'))).toContain('never changed');
  expect(await brokenBy(() => client().query('delete from letter_batches'))).toContain('never changed');
});
