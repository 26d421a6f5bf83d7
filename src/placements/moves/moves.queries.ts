import { randomUUID } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { laterLengthRefusal } from '../../schemes/course.rules.js';
import type { Day } from '../../shared/day.js';
import type { Period } from '../../shared/period.js';
import type { Placement } from '../placement.entity.js';
import { schemeOf } from '../placement.queries.js';
import { MoveAccount } from './move-account.entity.js';
import { type KeptMove, type MoveFacts, type MoveSaid, reopenedPeriod } from './move.rules.js';
import type { MoveView } from './move.view.js';
import { PlacementMoveMade } from './placement-move.entity.js';
import { StopSeen } from './stopping/stop-seen.entity.js';

/** What a move is measured against, as it is said. Lock the placement first where one is to be made. */
export async function moveFacts(tx: Tx, placement: Placement, said: MoveSaid = {}): Promise<MoveFacts> {
  const { id, status, firstDay, lastDay } = placement;
  const lastMove = await lastMoveOf(tx, id);
  const [row] = await tx.query<{ day: Day | null; takesPart: boolean }[]>(
    `select last_day_with_hours($1) as day, person_takes_part($1, actor_person_id()) as "takesPart"`,
    [id],
  );
  const again = reopenedPeriod({ firstDay, lastDay }, said);
  return {
    status,
    period: { firstDay, lastDay },
    lastMove,
    lastDayWithHours: row?.day ?? null,
    takesPart: row?.takesPart ?? false,
    tooLong: again && laterLengthRefusal(await schemeOf(tx, placement), again),
  };
}

export function lastMoveOf(tx: Tx, placementId: string): Promise<PlacementMoveMade | null> {
  return tx.findOne(PlacementMoveMade, { where: { placementId }, order: { position: 'desc' } });
}

interface MoveToMake {
  placementId: string;
  move: KeptMove;
  said: MoveSaid & { day: Day };
  after: PlacementMoveMade | null;
}

/** Makes the move: the database moves the placement with it. Answers with its id. */
export async function makeMove(
  tx: Tx,
  { placementId, move, said, after }: MoveToMake,
  { personId, role }: Actor,
  movedAt: Date,
): Promise<string> {
  const id = randomUUID();
  const { day, expectedReturnDay = null, lastDay = null, reason = null, takesOutLaterHours = false } = said;
  await tx.insert(MoveAccount, { moveId: id, move, movedBy: personId, actorRole: role, reason });
  const position = (after?.position ?? 0) + 1;
  const made = { id, placementId, position, move, day, expectedReturnDay, lastDay, takesOutLaterHours };
  await tx.insert(PlacementMoveMade, { ...made, movedAt });
  return id;
}

/** What became of the course, the newest first; by whom and why for those who are told. */
export async function movesOf(tx: Tx, placementId: string): Promise<MoveView[]> {
  const rows = await tx.query<(Omit<MoveView, 'movedAt'> & { movedAt: Date })[]>(
    `select m.id, m.move, m.day, m.expected_return_day as "expectedReturnDay", m.last_day as "lastDay",
       m.moved_at as "movedAt", m.takes_out_later_hours as "takesOutLaterHours", a.actor_role as "byRole", a.reason,
       (select name from people where id = a.moved_by) as "byName",
       m.position = max(m.position) over () and stop_to_follow_up($1) is not null as "isUnseen"
     from placement_moves m left join placement_move_accounts a on a.move_id = m.id
     where m.placement_id = $1 order by m.position desc`,
    [placementId],
  );
  return rows.map((row) => ({ ...row, movedAt: row.movedAt.toISOString() }));
}

/** The days on which the course takes no hours. */
export function restsOf(tx: Tx, placementId: string): Promise<Period[]> {
  return tx.query<Period[]>(
    'select first_day as "firstDay", last_day as "lastDay" from rests_of_placement($1) order by first_day',
    [placementId],
  );
}

/** Answers whether it was not seen before. */
export async function markStopSeen(tx: Tx, moveId: string, actor: Actor, seenAt: Date): Promise<boolean> {
  if ((await tx.findOneBy(StopSeen, { moveId })) !== null) return false;
  await tx.insert(StopSeen, { moveId, seenBy: actor.personId, seenAt });
  return true;
}
