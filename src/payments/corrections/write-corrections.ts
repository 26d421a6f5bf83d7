import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { recordEvents } from '../../audit/record-event.js';
import type { Day } from '../../shared/day.js';
import { Correction } from './correction.entity.js';
import { type CorrectionReason, type DifferenceLine, minutesOf, oreOf } from './correction.rules.js';

export interface DifferenceOfClaim extends Omit<DifferenceLine, 'grantId'> {
  claimId: string;
}

interface WhyCorrected {
  batchId: string | null;
  reasonCode: CorrectionReason;
  reason: string;
}

/**
 * A proposal for each claim whose amount changes, with its lines and its event, by as many statements as for one. The
 * actor proposes.
 */
export async function writeCorrections(
  tx: Tx,
  differences: DifferenceOfClaim[],
  { batchId, reasonCode, reason }: WhyCorrected,
  { now, today }: { now: Date; today: Day },
): Promise<void> {
  const byClaim = Map.groupBy(differences, ({ claimId }) => claimId);
  const corrections = [...byClaim.entries()].flatMap(([claimId, lines]) => {
    const amountOre = oreOf(lines);
    return amountOre === 0
      ? []
      : [{ id: randomUUID(), claimId, minutes: minutesOf(lines), amountOre, lines }];
  });
  if (corrections.length === 0) return;

  const ids = corrections.map(({ id }) => id);
  await tx.query(
    `insert into corrections (id, reference, claim_id, placement_id, number, batch_id, status, reason_code, reason,
       minutes, amount_ore, proposed_by, proposed_at)
     select n.id, 'R-' || $6 || '-' || lpad(nextval('correction_numbers')::text, 5, '0'), c.id, c.placement_id,
       1 + (select count(*) from corrections o where o.claim_id = c.id), $5, 'proposed', $7, $8, n.minutes,
       n.amount_ore, actor_person_id(), $9
     from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[]) as n (id, claim_id, minutes, amount_ore)
       join claims c on c.id = n.claim_id
     order by c.month, c.reference`,
    [
      ids,
      corrections.map(({ claimId }) => claimId),
      corrections.map(({ minutes }) => minutes),
      corrections.map(({ amountOre }) => amountOre),
      batchId,
      today.slice(0, 4),
      reasonCode,
      reason,
      now,
    ],
  );
  const each = corrections.flatMap(({ id, lines }) => lines.map((line) => ({ ...line, id })));
  await tx.query(
    `insert into correction_lines (correction_id, line_id, minutes_before, wage_cost_before_ore, amount_before_ore,
       minutes_after, wage_cost_after_ore, amount_after_ore)
     select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[], $8::int[])`,
    [
      each.map(({ id }) => id),
      each.map(({ lineId }) => lineId),
      each.map(({ minutesBefore }) => minutesBefore),
      each.map(({ wageCostBeforeOre }) => wageCostBeforeOre),
      each.map(({ amountBeforeOre }) => amountBeforeOre),
      each.map(({ minutesAfter }) => minutesAfter),
      each.map(({ wageCostAfterOre }) => wageCostAfterOre),
      each.map(({ amountAfterOre }) => amountAfterOre),
    ],
  );
  const written = await tx.findBy(Correction, { id: In(ids) });
  await recordEvents(
    tx,
    'correction.proposed',
    written.map(({ id, placementId, claimId, reference, minutes, amountOre }) => ({
      subjectId: id,
      placementId,
      details: {
        claimId,
        reference,
        reasonCode,
        minutes,
        amountOre,
        ...(batchId !== null && { batchId }),
      },
    })),
  );
}
