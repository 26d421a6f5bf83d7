import type { Actor } from '../../../../access/actor.js';
import type { Tx } from '../../../../access/database.js';
import { done, type Outcome, refused } from '../../../../shared/outcome.js';
import type { LetterBatch } from '../letter-batch.entity.js';
import { factsOf, findBatch, lockBatch } from '../letter-batch.queries.js';
import {
  type BatchFacts,
  type BatchMove,
  type BatchRefusal,
  refusalsForMove,
} from '../letter-batch.rules.js';

/** The batch, held until commit, where this person may make the move now. */
export async function lockToMove(
  tx: Tx,
  id: string,
  move: BatchMove,
  actor: Actor,
): Promise<Outcome<LetterBatch & BatchFacts, BatchRefusal>> {
  const found = await findBatch(tx, id);
  const isTheirs = isOwn(found, actor);
  const batch = isTheirs ? await lockBatch(tx, id) : found;
  const facts = await factsOf(tx, batch);
  const refusals = refusalsForMove(move, facts, isTheirs);
  return refusals.length > 0 ? refused(refusals) : done({ ...batch, ...facts });
}

/** Whether its letters go out in the name of whoever asks, in the role that they have on. */
export function isOwn({ createdBy, createdAs }: LetterBatch, { personId, role }: Actor): boolean {
  return createdBy === personId && createdAs === role;
}
