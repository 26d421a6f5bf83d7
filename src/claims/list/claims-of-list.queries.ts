import type { Tx } from '../../access/database.js';
import type { Month } from '../../shared/day.js';
import { ChoiceField, MonthField } from '../../web/fields/fields.js';
import { PageQuery } from '../../web/paging.js';
import { claimsBy } from '../claim-list.queries.js';
import { CLAIM_STATUSES, type ClaimStatus } from '../claim.rules.js';
import type { ListedClaim } from './claim-list.page.js';

/** What is asked of the list, as its address says it. */
export class ClaimListQuery extends PageQuery {
  @ChoiceField(CLAIM_STATUSES, { optional: true })
  status?: ClaimStatus;

  @MonthField({ optional: true })
  maaned?: Month;
}

interface CaseOfClaim {
  id: string;
  reference: string;
  mentee: string;
  employer: string;
}

/** A page of claims, each with whose it is. */
export async function claimsOfList(
  tx: Tx,
  { maaned, ...query }: ClaimListQuery,
): Promise<{ items: ListedClaim[]; nextCursor: string | null }> {
  const { items, nextCursor } = await claimsBy(tx, {
    ...query,
    ...(maaned !== undefined && { month: maaned }),
  });
  const cases = await tx.query<CaseOfClaim[]>(
    `select p.id, p.reference, (select name from mentees where id = p.mentee_id) as mentee,
       (select name from employers where id = p.employer_id) as employer
     from placements p where p.id = any($1)`,
    [items.map(({ placementId }) => placementId)],
  );
  const byId = new Map(cases.map((one) => [one.id, one]));
  return {
    items: items.flatMap((claim) => {
      const placement = byId.get(claim.placementId);
      return placement ? [{ claim, placement }] : [];
    }),
    nextCursor,
  };
}
