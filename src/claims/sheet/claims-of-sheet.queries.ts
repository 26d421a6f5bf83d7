import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { WageCost } from '../../grants/wage-costs/wage-cost.entity.js';
import { dayAt } from '../../shared/day.js';
import { DAYS_TO_ANSWER, DAYS_TO_DECIDE } from '../../shared/deadlines.js';
import { addWorkingDays } from '../../shared/working-days.js';
import type { Claim } from '../claim.entity.js';
import { storedLines } from '../claim.queries.js';
import { totalMinutes } from '../claim-line.rules.js';
import type { ProposedCost } from './sheet.rules.js';
import type { ClaimOnSheet } from './sheet.view.js';

/** The claims as the leader follows them: how many hours they are of, what came back and what was refused. */
export async function claimsOnSheet(tx: Tx, claims: Claim[]): Promise<Map<string, ClaimOnSheet>> {
  const lines = await storedLines(
    tx,
    claims.map(({ id }) => id),
  );
  return new Map(
    claims.map((claim) => {
      const { id, reference, status, amountOre, returnedBecause, returnedAt } = claim;
      const own = lines.filter(({ claimId }) => claimId === id);
      const isBack = status === 'returned' && returnedAt !== null;
      const returned = isBack && {
        because: returnedBecause ?? '',
        day: dayAt(returnedAt),
        by: addWorkingDays(dayAt(returnedAt), DAYS_TO_ANSWER),
      };
      const refused = own.flatMap(({ outcome, reasonCode, reason }) =>
        outcome === 'refused' ? [{ reasonCode, reason }] : [],
      );
      const minutes = totalMinutes(own);
      const onBehalf = onBehalfOf(claim);
      return [
        id,
        { id, reference, status, amountOre, minutes, onBehalf, returned: returned || null, refused },
      ];
    }),
  );
}

/** Why it was registered for the leader; null where the leader said it. */
export function onBehalfOf(
  said: Pick<Claim, 'behalfBecause' | 'behalfWords'> | undefined,
): ClaimOnSheet['onBehalf'] {
  if (!said?.behalfBecause) return null;
  return { because: said.behalfBecause, words: said.behalfWords };
}

/** The wage costs that wait for a caseworker, and until when they are decided at the latest. */
export async function proposedCostsOf(tx: Tx, placementIds: string[]): Promise<ProposedCost[]> {
  const costs = await tx.find(WageCost, {
    where: { placementId: In(placementIds), status: 'proposed' },
    order: { firstDay: 'asc', id: 'asc' },
  });
  return costs.map(({ id, placementId, mentorId, firstDay, proposedAt }) => {
    return { id, placementId, mentorId, firstDay, by: addWorkingDays(dayAt(proposedAt), DAYS_TO_DECIDE) };
  });
}
