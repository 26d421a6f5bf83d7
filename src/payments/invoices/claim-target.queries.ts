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
  const invoiced = await invoiceOf(tx, id);
  return {
    isOpen: isToBeInvoiced(claim),
    invoiced,
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
    leftOre: isToBeInvoiced(claim) && (await invoiceOf(tx, id)) === null ? (claim.amountOre ?? 0) : 0,
    senderCvr: claim.payeeCvr,
  };
}

function isToBeInvoiced({ settlement, status }: Claim): boolean {
  return settlement === 'e-invoice' && status === 'approved';
}

/** The one that is not rejected. */
async function invoiceOf(tx: Tx, claimId: string): Promise<{ number: string; by: string; at: Date } | null> {
  const [invoice] = await tx.query<{ number: string; by: string; at: Date }[]>(
    `select i.number, n.name as by, i.registered_at as at from invoices i join people n on n.id = i.registered_by
     where i.claim_id = $1 and i.status <> 'rejected' limit 1`,
    [claimId],
  );
  return invoice ?? null;
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
