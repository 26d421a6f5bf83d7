import type { FindOptionsWhere } from 'typeorm';
import type { Tx } from '../access/database.js';
import { TimeEntry } from '../hours/time-entry.entity.js';

/** The hours can be changed again, and claimed again; the claim keeps them as they were in it (`ReleasedEntry`). */
export async function freeEntries(tx: Tx, which: FindOptionsWhere<TimeEntry>): Promise<void> {
  await tx.update(TimeEntry, which, { claimId: null, claimLineId: null });
}
