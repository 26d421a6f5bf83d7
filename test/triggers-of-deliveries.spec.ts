/** As in `triggers.spec.ts`, of how letters go out. In the rows, a letter waits to be written to Digital Post. */
import { expect, it } from '@jest/globals';
import { everyRow } from './database/every-row.js';
import { AT, CASEWORKER, DELIVERY, id, LETTER, MESSAGE, PLACEMENT } from './database/row-facts.js';
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

const becomes = (set: string) =>
  client().query(`update letter_deliveries set ${set} where id = '${DELIVERY}'`);
const SENT = `status = 'sent', settled_at = '${AT}', receipt = 'sha256'`;
const FAILED = `status = 'failed', settled_at = '${AT}', failed_because = 'Boksen er lukket', receipt = null`;
const refused = 'a_delivery_is_settled_once';

it('settles a delivery once', async () => {
  expect(await brokenBy(() => becomes(SENT))).toBeNull();
  expect(await brokenBy(() => becomes(FAILED))).toBeNull();
  await becomes(FAILED);
  expect(await brokenBy(() => becomes(SENT))).toBe(refused);
  expect(await brokenBy(() => becomes('attempts = 9'))).toBe(refused);
});

it('hears of what Digital Post could not bring, after it was written', async () => {
  await becomes(SENT);
  expect(await brokenBy(() => becomes(`receipt = 'another'`))).toBe(refused);
  expect(await brokenBy(() => becomes(FAILED))).toBeNull();
});

it('never says of a delivery that it was another', async () => {
  expect(await brokenBy(() => becomes('attempts = 1'))).toBeNull();
  expect(await brokenBy(() => becomes(`requested_by = '${CASEWORKER}'`))).toBe(refused);
  expect(await brokenBy(() => becomes(`channel = 'mail'`))).toBe(refused);
  expect(await brokenBy(() => client().query('delete from letter_deliveries'))).toContain('never changed');
});

it('has one delivery of a letter by each way, until it fails', async () => {
  const another = (channel: string) =>
    insert(client(), 'letter_deliveries', {
      id: id(901),
      letter_id: LETTER,
      placement_id: PLACEMENT,
      channel,
      status: 'waiting',
      requested_by: CASEWORKER,
      requested_as: 'caseworker',
      requested_at: AT,
      falls_back_from: DELIVERY,
      message_id: channel === 'mail' ? MESSAGE : null,
    });
  expect(await brokenBy(() => another('mail'))).toBeNull();
  expect(await brokenBy(() => another('digital-post'))).toBe('one_delivery_per_letter_and_channel');
  await becomes(FAILED);
  expect(await brokenBy(() => another('digital-post'))).toBeNull();
});

it('lets come of a delivery by mail what comes of its message, once', async () => {
  await insert(client(), 'letter_deliveries', {
    id: id(902),
    letter_id: LETTER,
    placement_id: PLACEMENT,
    channel: 'mail',
    status: 'waiting',
    requested_by: CASEWORKER,
    requested_as: 'caseworker',
    requested_at: AT,
    message_id: MESSAGE,
  });
  const message = (set: string) => client().query(`update messages set ${set} where id = '${MESSAGE}'`);
  const stands = 'a_message_is_settled_once';
  expect(await brokenBy(() => message(`subject = 'Andet'`))).toBe(stands);
  await message(`attempts = 1, failed_because = 'Ingen svarer'`);
  await message(
    `status = 'sent', settled_at = '${AT}', server_answer = '250 OK', failed_because = null, attempts = 2`,
  );
  const { rows } = await client().query(
    `select status, receipt, failed_because, attempts from letter_deliveries where id = '${id(902)}'`,
  );
  expect(rows).toEqual([{ status: 'sent', receipt: '250 OK', failed_because: null, attempts: 2 }]);
  expect(await brokenBy(() => message('attempts = 3'))).toBe(stands);
  expect(await brokenBy(() => client().query('delete from messages'))).toContain('never changed');
});
