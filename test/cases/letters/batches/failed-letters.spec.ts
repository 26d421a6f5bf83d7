/** A letter of a batch that cannot be made is named by its case, keeps no other waiting, and is tried again when it is put right. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type {
  BatchedLetterPage,
  LetterBatchView,
} from '../../../../src/cases/letters/batches/letter-batch.view.js';
import type { ApiClient } from '../../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../../app/builders.js';
import { codes } from '../../../app/claim-steps.js';
import { CASEWORKER, OTHER_CASEWORKER } from '../../../app/staff.js';
import { type RunningApp, startApp } from '../../../app/start-app.js';
import { ask } from '../../../database/ask.js';
import { BATCHES, made, toMentees, untilMade } from './batch-steps.js';

jest.setTimeout(120_000);

let running: RunningApp;
let caseworker: ApiClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  caseworker = await running.as(CASEWORKER);
  placement = await aPlacement(running);
  await aPlacement(running);
});
afterAll(() => running?.close());

const call = (name: string) =>
  ask(running.urls.superuserUrl, `update mentees set name = '${name}' where id = '${placement.menteeId}'`);

const printed = () =>
  ask<{ letters: number }>(
    running.urls.superuserUrl,
    `select count(*)::int as letters from letter_deliveries where channel = 'print' and status = 'sent'`,
  );

describe('a letter of a batch that cannot be made', () => {
  it('is told of with its case and its reason, and the others are made and marked as printed alone', async () => {
    await call('Mads 𓀀');
    const batch = await made(
      running,
      caseworker,
      await caseworker.make<LetterBatchView>(BATCHES, toMentees('Mads')),
    );
    expect(batch).toMatchObject({ status: 'partly-made', letters: { made: 1, failed: 1, waiting: 0 } });
    const { items } = await caseworker.read<BatchedLetterPage>(`${BATCHES}/${batch.id}/letters`);
    expect(items.filter(({ status }) => status === 'failed')).toEqual([
      expect.objectContaining({
        placementId: placement.id,
        caseReference: expect.stringMatching(/^LS-2026-/),
        letterId: null,
        failedBecause: { because: 'missing-glyph', character: '𓀀', codePoint: 'U+13000' },
      }),
    ]);
    expect((await caseworker.post(`${BATCHES}/${batch.id}/print-mark`)).status).toBe(204);
    expect(await printed()).toEqual([{ letters: 1 }]);

    const other = await running.as(OTHER_CASEWORKER);
    expect(codes(await other.post(`${BATCHES}/${batch.id}/retry`))).toEqual(['letter-batch-of-another']);
    await call('Mads Mentee');
    await caseworker.make(`${BATCHES}/${batch.id}/retry`);
    expect(await untilMade(running, caseworker, batch.id)).toMatchObject({
      status: 'made',
      letters: { made: 2, failed: 0 },
    });
    expect(codes(await caseworker.post(`${BATCHES}/${batch.id}/retry`))).toEqual(['letter-batch-status']);
    await other.post(`${BATCHES}/${batch.id}/print-mark`);
    await caseworker.post(`${BATCHES}/${batch.id}/print-mark`);
    expect(await printed()).toEqual([{ letters: 2 }]);
  });

  it('keeps no other waiting where nobody foresaw why', async () => {
    const { superuserUrl } = running.urls;
    await ask(
      superuserUrl,
      `create function stumble() returns trigger language plpgsql as $$ begin
         if new.placement_id = '${placement.id}' then raise exception 'stumbled'; end if; return new; end $$;
       create trigger stumble before insert on letters for each row execute function stumble()`,
    );
    const chosen = await caseworker.make<LetterBatchView>(BATCHES, { kind: 'orientation-to-leader' });
    const batch = await made(running, caseworker, chosen);
    expect(batch.letters).toMatchObject({ made: 1, failed: 1 });
    const { items } = await caseworker.read<BatchedLetterPage>(`${BATCHES}/${batch.id}/letters`);
    expect(items.find(({ status }) => status === 'failed')?.failedBecause).toEqual({ because: 'unexpected' });

    await ask(superuserUrl, 'drop trigger stumble on letters; drop function stumble()');
    await caseworker.make(`${BATCHES}/${batch.id}/retry`);
    expect((await untilMade(running, caseworker, batch.id)).status).toBe('made');
  });
});

describe('a batch of letters to one who is replaced', () => {
  it('before they are made writes to nobody else', async () => {
    const { id } = await caseworker.make<LetterBatchView>(BATCHES, {
      kind: 'orientation-to-mentor',
      q: 'Mads',
    });
    await ask(
      running.urls.superuserUrl,
      `set session_replication_role = replica;
       update letter_batch_items set recipient_id = gen_random_uuid() where batch_id = '${id}' and position = 1`,
    );
    const batch = await made(running, caseworker, { id });
    expect(batch.letters).toMatchObject({ made: 1, failed: 1 });
    const { items } = await caseworker.read<BatchedLetterPage>(`${BATCHES}/${id}/letters`);
    expect(items[0]?.failedBecause).toMatchObject({ because: 'letter-not-offered' });
  });
});

describe('a letter that the database could not take just then', () => {
  it('waits for the next try, and is not called failed', async () => {
    const { superuserUrl } = running.urls;
    const { id } = await caseworker.make<LetterBatchView>(BATCHES, {
      kind: 'orientation-to-leader',
      again: true,
    });
    await ask(
      superuserUrl,
      `create function stumble() returns trigger language plpgsql as $$ begin
         raise exception 'deadlock' using errcode = '40P01'; end $$;
       create trigger stumble before update on letter_batch_items for each row execute function stumble();
       update letter_batches set started_at = created_at where id = '${id}'`,
    );
    expect(await untilMade(running, caseworker, id)).toMatchObject({
      status: 'making',
      letters: { failed: 0 },
    });
    await ask(superuserUrl, 'drop trigger stumble on letter_batch_items; drop function stumble()');
    expect((await untilMade(running, caseworker, id)).status).toBe('made');
  });
});

describe('a batch whose writer', () => {
  const access = (set: string) =>
    ask(running.urls.superuserUrl, `update people set deactivated_at = ${set} where email = '${CASEWORKER}'`);

  it('has no access any more is stopped, and goes on when they have', async () => {
    const other = await running.as(OTHER_CASEWORKER);
    const { id } = await caseworker.make<LetterBatchView>(BATCHES, { ...toMentees('Mads'), again: true });
    await access('now()');
    await ask(
      running.urls.superuserUrl,
      `update letter_batches set started_at = created_at where id = '${id}'`,
    );
    expect(await untilMade(running, other, id)).toMatchObject({ status: 'stopped', letters: { made: 0 } });
    await access('null');
    expect(await untilMade(running, other, id)).toMatchObject({ status: 'made', letters: { made: 2 } });
  });
});
