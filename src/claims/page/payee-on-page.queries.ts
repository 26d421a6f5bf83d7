import type { Tx } from '../../access/database.js';
import { Employer } from '../../employers/employer.entity.js';
import { findPlacement } from '../../placements/placement.queries.js';
import type { NamedView } from '../../placements/placement.view.js';
import type { Day } from '../../shared/day.js';
import type { Claim } from '../claim.entity.js';
import { isLegalMove } from '../claim.rules.js';
import { EMPLOYER_OF_MONTH } from '../employer-of-month.sql.js';
import { payeeAtDecision } from '../payee.queries.js';
import type { PayeeOnPage } from './claim-page.view.js';

/** The employer of the claim's month, also where another has the workplace today. */
export async function employerOfMonth(tx: Tx, claimId: string): Promise<NamedView | null> {
  const [row] = await tx.query<NamedView[]>(
    `select e.id, e.name from claims c join placements p on p.id = c.placement_id
       join employers e on e.id = ${EMPLOYER_OF_MONTH} where c.id = $1`,
    [claimId],
  );
  return row ?? null;
}

/** Whom the money goes to; null until the claim is submitted. */
export async function payeeOnPage(
  tx: Tx,
  { placementId, status, payeeCvr, payeePNumber, settlement }: Claim,
  today: Day,
): Promise<PayeeOnPage | null> {
  if (payeeCvr === null) return null;
  const paid = isLegalMove('decision', status)
    ? await payeeAtDecision(tx, { payeeCvr, settlement }, await findPlacement(tx, placementId), today)
    : payeeCvr;
  return {
    ...(await named(tx, payeeCvr)),
    pNumber: payeePNumber,
    goneOnIn: paid === null || paid === payeeCvr ? null : await named(tx, paid),
  };
}

async function named(tx: Tx, cvr: string): Promise<{ cvr: string; name: string | null }> {
  return { cvr, name: (await tx.findOneBy(Employer, { cvr }))?.name ?? null };
}
