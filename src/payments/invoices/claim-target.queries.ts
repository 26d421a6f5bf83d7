import type { Tx } from '../../access/database.js';
import type { Claim } from '../../claims/claim.entity.js';
import { findClaim } from '../../claims/claim.queries.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { formatMonth } from '../../shared/danish-date.js';
import type { LockedTarget, TargetShown } from './invoice-target.js';

/** The hours of a mentor from outside are invoiced whole, at what they were approved at. */
export async function lockClaimTarget(tx: Tx, id: string): Promise<LockedTarget> {
  const { placementId } = await findClaim(tx, id);
  await lockGrants(tx, placementId);
  const claim = await findClaim(tx, id);
  return {
    isOpen: await isToBeInvoiced(tx, claim),
    orderReference: await orderReferenceOf(tx, id),
    senderCvr: claim.payeeCvr,
    leftOre: claim.amountOre ?? 0,
    inParts: false,
    placementId,
    columns: { trainingGrantId: null, claimId: id },
  };
}

export async function claimTargetShown(tx: Tx, id: string): Promise<TargetShown> {
  const claim = await findClaim(tx, id);
  return {
    of: { kind: 'claim', id },
    placementId: claim.placementId,
    says: `krav ${claim.reference}, ${formatMonth(claim.month)}`,
    at: `/krav/${id}`,
    orderReference: await orderReferenceOf(tx, id),
    leftOre: (await isToBeInvoiced(tx, claim)) ? (claim.amountOre ?? 0) : 0,
    senderCvr: claim.payeeCvr,
  };
}

async function isToBeInvoiced(tx: Tx, { id, settlement, status }: Claim): Promise<boolean> {
  if (settlement !== 'e-invoice' || status !== 'approved') return false;
  const rows = await tx.query<unknown[]>(
    "select from invoices where claim_id = $1 and status <> 'rejected' limit 1",
    [id],
  );
  return rows.length === 0;
}

/** What was agreed for the newest of the hours. */
async function orderReferenceOf(tx: Tx, claimId: string): Promise<string | null> {
  const [row] = await tx.query<{ reference: string | null }[]>(
    `select w.order_reference as reference from claim_lines l join wage_costs w on w.id = l.wage_cost_id
     where l.claim_id = $1 order by w.first_day desc limit 1`,
    [claimId],
  );
  return row?.reference ?? null;
}
