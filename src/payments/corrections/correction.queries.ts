import type { Tx } from '../../access/database.js';
import type { Claim } from '../../claims/claim.entity.js';
import { grantsOf, minutesClaimedOf } from '../../grants/grant.queries.js';
import { takesPart } from '../../placements/placement.queries.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { found } from '../../shared/not-found.js';
import { Correction } from './correction.entity.js';
import type { ProposalFacts } from './correction.rules.js';
import type { LineToCorrect } from './correction-shown.js';

export async function findCorrection(tx: Tx, id: string): Promise<Correction> {
  return found(await tx.findOneBy(Correction, { id }), 'correction');
}

/** The number that people call it by, as `R-2026-00042`. */
export async function nextCorrectionReference(tx: Tx, today: Day): Promise<string> {
  const [row] = await tx.query<{ number: string }[]>("select nextval('correction_numbers') as number");
  return `R-${today.slice(0, 4)}-${String(row?.number).padStart(5, '0')}`;
}

/** The lines of a claim at what they stand at, in the order in which everybody numbers them. */
export function linesToCorrect(tx: Tx, claimId: string): Promise<LineToCorrect[]> {
  return tx.query<LineToCorrect[]>(
    `select l.id, l.grant_id as "grantId", l.outcome = 'approved' as "isApproved", s.minutes,
       s.wage_cost_ore as "wageCostOre", s.amount_ore as "amountOre", l.minutes as "decidedMinutes",
       l.wage_cost_ore as "decidedWageCostOre", m.name as mentor
     from claim_lines l join grants g on g.id = l.grant_id join wage_costs w on w.id = l.wage_cost_id
       join mentors m on m.id = l.mentor_id, claim_line_stands(l.id) s
     where l.claim_id = $1 order by g.first_day, w.first_day, l.ceiling_ore nulls first, l.id`,
    [claimId],
  );
}

/** All that a proposal is judged by. Lock the grants of the placement first. */
export async function proposalFacts(
  tx: Tx,
  { id, placementId, status, settlement }: Claim,
  personId: string,
): Promise<ProposalFacts & { standing: LineToCorrect[] }> {
  const standing = await linesToCorrect(tx, id);
  const grants = await grantsOf(tx, placementId);
  const claimed = await minutesClaimedOf(tx, placementId);
  return {
    claimStatus: status,
    settlement,
    open: await openCorrectionOf(tx, id),
    takesPart: await takesPart(tx, placementId, personId),
    standing,
    minutesLeft: grants
      .filter((grant) => standing.some(({ grantId }) => grantId === grant.id))
      .map((grant) => ({ grantId: grant.id, minutes: grant.grantedMinutes - (claimed.get(grant.id) ?? 0) })),
  };
}

/** The reference of the correction that waits; null where none does. */
async function openCorrectionOf(tx: Tx, claimId: string): Promise<string | null> {
  const [row] = await tx.query<{ reference: string }[]>(
    `select reference from corrections where claim_id = $1 and status in ('proposed', 'hearing')`,
    [claimId],
  );
  return row?.reference ?? null;
}

/** How many corrections a claim has had, whatever became of them. */
export function correctionsMade(tx: Tx, claimId: string): Promise<number> {
  return tx.countBy(Correction, { claimId });
}

/** What is still to come back of a correction downwards; 0 of one upwards. */
export async function outstandingOf(tx: Tx, id: string): Promise<Ore> {
  const [row] = await tx.query<{ ore: Ore | null }[]>('select correction_outstanding($1) as ore', [id]);
  return row?.ore ?? 0;
}
