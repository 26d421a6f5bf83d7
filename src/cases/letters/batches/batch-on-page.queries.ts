import type { Actor } from '../../../access/actor.js';
import type { Tx } from '../../../access/database.js';
import { changesCase } from '../../../access/role.js';
import { namesOfPeople } from '../../../access/people/person-names.queries.js';
import { recordCaseLook } from '../../../placements/record-case-look.js';
import type { BatchOnPage } from './batch.page.js';
import { factsOf, findBatch } from './letter-batch.queries.js';
import { movesOf } from './letter-batch.rules.js';
import { letterBatchView } from './letter-batch.view.js';
import { casesIn, itemsShown } from './letter-batches-shown.queries.js';
import { lettersToMark } from './taking/letters-made.queries.js';
import { isOwn } from './making/lock-to-move.js';

/** So many that failed are shown at once. */
const MOST_FAILED = 50;

const sum = (counted: { letters: number }[]): number =>
  counted.reduce((all, { letters }) => all + letters, 0);

/** All that the page of a batch shows; that its cases were looked at is noted. */
export async function batchOnPage(
  tx: Tx,
  id: string,
  actor: Actor,
  cursor: string | undefined,
): Promise<BatchOnPage> {
  const batch = await findBatch(tx, id);
  const facts = await factsOf(tx, batch);
  const { items: letters, nextCursor } = await itemsShown(tx, id, cursor === undefined ? {} : { cursor });
  const { items: failed } =
    facts.counts.failed > 0
      ? await itemsShown(tx, id, { status: 'failed', limit: MOST_FAILED })
      : { items: [] };
  await recordCaseLook(tx, { how: 'page', purpose: 'list' }, ...casesIn([...letters, ...failed]));
  const unmarked = await lettersToMark(tx, id);
  const names = await namesOfPeople(tx, [batch.createdBy]);
  return {
    view: letterBatchView(batch, facts),
    chosenBy: names.get(batch.createdBy) ?? '–',
    isOwn: isOwn(batch, actor),
    moves: movesOf(facts, isOwn(batch, actor)),
    unmarked: sum(unmarked),
    toMark: sum(unmarked.filter(({ runBy }) => changesCase(actor.role, runBy))),
    failed,
    letters,
    cursor: cursor ?? null,
    next: nextCursor,
  };
}
