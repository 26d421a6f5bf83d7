import type { Tx } from '../../access/database.js';
import type { TryingOut } from '../../schemes/rule/course-rule.js';
import type { Day } from '../../shared/day.js';
import { Meeting } from '../meeting.entity.js';
import { pairOfDay } from '../pair.queries.js';
import { TryingOutAnswer } from './trying-out-answer.entity.js';
import type { TriedOut } from './trying-out.rules.js';

export interface OutcomeOfPair {
  mentorshipId: string;
  outcome: TriedOut;
  /** Of the last answer. */
  day: Day;
}

/** What came of trying out, of each pair that has answered; whose answer it was is told to nobody. */
export function outcomesOf(tx: Tx, mentorshipIds: string[]): Promise<OutcomeOfPair[]> {
  return tx.query<OutcomeOfPair[]>(
    'select mentorship_id as "mentorshipId", outcome, day from tried_out($1)',
    [mentorshipIds],
  );
}

/** By placement, the day on which one of the pair of a day said no, where one did and the asker is told. */
export async function noesAfterTryingOut(
  tx: Tx,
  placementIds: string[],
  day: Day,
): Promise<Map<string, Day>> {
  const rows = await tx.query<{ placementId: string; day: Day }[]>(
    `select s.placement_id as "placementId", t.day from mentorships s cross join lateral tried_out(array[s.id]) t
     where s.placement_id = any ($1) and s.first_day <= $2 and (s.last_day is null or s.last_day >= $2)
       and t.outcome = 'ended'`,
    [placementIds, day],
  );
  return new Map(rows.map((row) => [row.placementId, row.day]));
}

/** Of the pair of a day: what came of it, and what whoever asks answered themselves. */
export async function triedOutBy(tx: Tx, placementId: string, day: Day) {
  const pair = await pairOfDay(tx, placementId, day);
  const [outcome] = await outcomesOf(tx, pair === null ? [] : [pair.id]);
  const own = pair && (await tx.findOneBy(TryingOutAnswer, { mentorshipId: pair.id }));
  return { pair, outcome: outcome?.outcome ?? null, ownAnswer: own?.goesOn ?? null };
}

/** Whether the meeting was held at which the two decide. */
export function hasMet(tx: Tx, mentorshipId: string, at: TryingOut): Promise<boolean> {
  const kind: { kind?: 'clarification' } = at === 'clarification-meeting' ? { kind: 'clarification' } : {};
  return tx.existsBy(Meeting, { mentorshipId, status: 'held', ...kind });
}
