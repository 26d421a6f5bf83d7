import type { Tx } from '../access/database.js';
import { isMonth } from '../shared/day.js';
import { ChoiceField, IdField, isId, MonthField } from '../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf, PageQuery } from '../web/paging.js';
import { Claim } from './claim.entity.js';
import { findClaim, storedLines } from './claim.queries.js';
import { workOut } from './work-out.queries.js';
import { CLAIM_STATUSES, type ClaimStatus, isWorkedOut, workedOutVersion } from './claim.rules.js';
import { claimView, type ClaimView } from './claim.view.js';
import { lastDayOf, lastDaysOfClaims } from './window/claim-window.queries.js';

export class ClaimQuery extends PageQuery {
  @IdField({ optional: true })
  placementId?: string;

  @ChoiceField(CLAIM_STATUSES, { optional: true })
  status?: ClaimStatus;

  @MonthField({ optional: true })
  month?: string;
}

/** Of the claims that the API lists, those with one of these numbers; where none has, those of a case that the words find. */
export interface ClaimSearch extends ClaimQuery {
  search?: { words: string; references: string[] };
}

/** Words that fit more cases than this find the claims of the newest. */
const MOST_CASES = 500;

/** A draft or returned claim is shown as it would be submitted now. */
export async function findClaimView(tx: Tx, id: string): Promise<ClaimView> {
  const claim = await findClaim(tx, id);
  if (isWorkedOut(claim)) {
    const { facts, entries, lastDay } = await workOut(tx, claim, false);
    const version = workedOutVersion(claim, entries, facts.lines);
    return claimView(claim, { lines: facts.lines, version }, lastDay);
  }
  const lines = await storedLines(tx, [id]);
  const lastDay = await lastDayOf(tx, claim.placementId, claim.month);
  return claimView(claim, { lines, version: String(claim.version) }, lastDay);
}

/** The newest months first, a page at a time, with the lines that are stored. A draft has none. */
export async function claimsBy(
  tx: Tx,
  query: ClaimSearch,
): Promise<{ items: ClaimView[]; nextCursor: string | null }> {
  const { cursor, limit = PAGE_SIZE, placementId, status, month, search } = query;
  const after = keyIn(cursor, [isMonth, isId]);
  const builder = tx.createQueryBuilder(Claim, 'claim').where({
    ...(placementId !== undefined && { placementId }),
    ...(status !== undefined && { status }),
    ...(month !== undefined && { month }),
  });
  if (search) {
    builder.andWhere(
      `(claim.reference = any(:references) or (
        not exists (select from claims of_that_number where of_that_number.reference = any(:references))
        and claim.placementId = any((select matching_placement_ids(:words, ${MOST_CASES}))::uuid[])))`,
      search,
    );
  }
  if (after) builder.andWhere('(claim.month, claim.id) < (:month, :id)', { month: after[0], id: after[1] });
  const rows = await builder
    .orderBy('claim.month', 'DESC')
    .addOrderBy('claim.id', 'DESC')
    .take(limit + 1)
    .getMany();

  const page = pageOf(rows, limit, (claim) => [claim.month, claim.id]);
  const ids = page.items.map(({ id }) => id);
  const lines = await storedLines(tx, ids);
  const lastDays = await lastDaysOfClaims(tx, ids);
  const items = page.items.map((claim) => {
    const own = lines.filter((line) => line.claimId === claim.id);
    const shown = isWorkedOut(claim) ? null : { lines: own, version: String(claim.version) };
    return claimView(claim, shown, lastDays.get(claim.id) ?? null);
  });
  return { items, nextCursor: page.nextCursor };
}
