import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { LetterDelivery } from '../deliveries/letter-delivery.entity.js';

/** A delivery, and in whose name it is done. */
export interface AskedDelivery {
  id: string;
  actor: Actor;
}

interface AskedRow {
  id: string;
  personId: string;
  role: Role;
}

const COLUMNS = 'id, requested_by as "personId", requested_as as role';

/** Those whose message is to be written now, the oldest first. */
export async function deliveriesToWrite(tx: Tx, now: Date): Promise<AskedDelivery[]> {
  return (await tx.query<AskedRow[]>(`select ${COLUMNS} from digital_post_to_write($1)`, [now])).map(asked);
}

/** Of these messages, those that were written and not failed. */
export async function deliveriesWritten(tx: Tx, ids: string[]): Promise<AskedDelivery[]> {
  return (await tx.query<AskedRow[]>(`select ${COLUMNS} from digital_post_written($1)`, [ids])).map(asked);
}

/** The delivery, held; null where another copy of the app is at it, or it is not so any more. */
export function lockDelivery(
  tx: Tx,
  id: string,
  status: LetterDelivery['status'],
): Promise<LetterDelivery | null> {
  return tx.findOne(LetterDelivery, {
    where: { id, channel: 'digital-post', status },
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });
}

const asked = ({ id, personId, role }: AskedRow): AskedDelivery => ({ id, actor: { personId, role } });
