import type { Tx } from '../access/database.js';

/** Until commit, no other run is locked and nothing is held back or let go. */
export async function holdPaymentsStill(tx: Tx): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtext('limstift.payments'))");
}
