/** What was made before the death is sent no more. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { recordPrinted } from '../../../src/letters/deliveries/record-printed.js';
import type { DeathView } from '../../../src/placements/deaths/death.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let caseworker: ApiClient;

beforeAll(async () => {
  running = await startApp();
  caseworker = await running.as(CASEWORKER);
});
beforeEach(async () => {
  placement = await aPlacement(running);
});
afterAll(() => running?.close());

async function register(partyId = placement.menteeId): Promise<DeathView> {
  const told = { partyId, day: '2026-11-01', toldBy: 'Menteens søster' };
  const [death] = await caseworker.make<DeathView[]>(`/api/placements/${placement.id}/deaths`, told);
  return death as DeathView;
}

describe('a letter that was made before', () => {
  const deliveries = (id: string) =>
    ask<{ status: string; because: string | null }>(
      running.urls.superuserUrl,
      `select status, failed_because as because from letter_deliveries where letter_id = '${id}'`,
    );
  const deliver = async (letterId: string, channel: 'print' | 'digital-post') => {
    const { id: personId } = await caseworker.read<{ id: string }>('/api/me');
    return running.database.asActor({ personId, role: 'caseworker' }, (tx) =>
      tx.query(
        `insert into letter_deliveries (id, letter_id, placement_id, channel, status, requested_by, requested_as, requested_at, settled_at)
         values (gen_random_uuid(), $1, $2, $3, $4, $5, 'caseworker', now(), $6)`,
        [
          letterId,
          placement.id,
          channel,
          channel === 'print' ? 'sent' : 'waiting',
          personId,
          channel === 'print' ? new Date() : null,
        ],
      ),
    );
  };
  const made = async (kind: string) =>
    (await caseworker.make<{ id: string }>(`/api/placements/${placement.id}/letters`, { kind })).id;

  it('waits no longer to be sent, and what waits for others stays', async () => {
    const toMentee = await made('grant-to-citizen');
    const toLeader = await made('grant-to-company');
    await deliver(toMentee, 'digital-post');
    await deliver(toLeader, 'digital-post');
    await register();
    expect(await deliveries(toMentee)).toEqual([{ status: 'failed', because: 'stopped' }]);
    expect(await deliveries(toLeader)).toEqual([{ status: 'waiting', because: null }]);
  });

  it('goes out no more by mail, and is not written for another way either', async () => {
    const { id } = await caseworker.make<{ id: string }>(`/api/placements/${placement.id}/letters`, {
      kind: 'orientation-to-mentor',
    });
    const send = (channel: string) => caseworker.post(`/api/letters/${id}/deliveries`, { channel });
    expect((await send('mail')).status).toBe(201);
    const messages = () =>
      ask<{ status: string }>(
        running.urls.superuserUrl,
        `select m.status from messages m join letter_deliveries d on d.message_id = m.id where d.letter_id = '${id}'`,
      );
    expect(await messages()).toEqual([{ status: 'waiting' }]);
    const death = await register(placement.mentorId);
    expect(await messages()).toEqual([{ status: 'failed' }]);
    expect(await deliveries(id)).toEqual([{ status: 'failed', because: 'stopped' }]);
    expect(codes((await send('mail')) as never)).toEqual(['recipient-is-dead']);
    expect(codes((await send('print')) as never)).toEqual(['recipient-is-dead']);

    const page = await PageClient.of(running, CASEWORKER);
    const { text } = await page.get(`/forloeb/${placement.id}/breve`);
    expect(text).toContain('stoppet, før det blev sendt');
    expect(text).not.toContain('Markér som udskrevet');
    await caseworker.make(`/api/deaths/${death.id}/taken-back`, { reason: 'Det var en anden' });
    expect((await send('mail')).status).toBe(201);
  });

  it('is neither sent nor marked as printed after the death', async () => {
    const toMentee = await made('grant-to-citizen');
    const toLeader = await made('grant-to-company');
    const death = await register();
    await expect(deliver(toMentee, 'print')).rejects.toMatchObject({
      driverError: { constraint: 'no_delivery_to_the_dead' },
    });
    const { id: personId } = await caseworker.read<{ id: string }>('/api/me');
    const actor = { personId, role: 'caseworker' as const };
    const mark = () =>
      running.database.asActor(actor, (tx) =>
        recordPrinted(tx, [toMentee, toLeader], actor, running.clock.now()),
      );
    expect(await mark()).toBe(1);
    await caseworker.make(`/api/deaths/${death.id}/taken-back`, { reason: 'Det var en anden' });
    expect(await mark()).toBe(1);
  });
});
