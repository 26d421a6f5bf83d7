import type { Tx } from '../access/database.js';
import { Employer } from '../employers/employer.entity.js';
import { Workplace } from '../employers/workplace.entity.js';
import type { Placement } from '../placements/placement.entity.js';
import { type Day, lastDayOfMonth, type Month } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import { approvedWageCostsOf } from '../grants/wage-costs/wage-cost.queries.js';
import { wageCostOn } from '../grants/wage-costs/wage-cost.rules.js';
import type { Claim } from './claim.entity.js';
import { dayOfPayee, livingOn, payeeOf, type SuccessionOfPayee } from './payee.rules.js';

/** Whom the money goes to, when it is claimed today: whoever invoices an agreed fee, and nobody within the municipality. */
export async function payeeOfClaim(
  tx: Tx,
  { placementId, mentorId, month, settlement }: Claim,
  placement: Placement,
  today: Day,
): Promise<Pick<Claim, 'payeeCvr' | 'payeePNumber'>> {
  if (settlement === 'payment-run') return payeeOfMonth(tx, placement, month, today);
  const fees = await approvedWageCostsOf(tx, placementId);
  const fee = wageCostOn(fees, mentorId ?? '', lastDayOfMonth(month));
  return { payeeCvr: fee?.senderCvr ?? null, payeePNumber: null };
}

/** Whom the money of a month goes to, when it is claimed today. */
async function payeeOfMonth(
  tx: Tx,
  placement: Placement,
  month: Month,
  today: Day,
): Promise<{ payeeCvr: string; payeePNumber: string }> {
  const workplaceId = found(placement.workplaceId, 'workplace');
  const { employerId, pNumber } = await tx.findOneByOrFail(Workplace, { id: workplaceId });
  const first = await tx.findOneByOrFail(Employer, { id: employerId });
  const day = dayOfPayee(month, placement, today);
  const payeeCvr = payeeOf(first.cvr, await lockSuccessions(tx, workplaceId), day, today);
  return { payeeCvr, payeePNumber: pNumber };
}

/** Whom a claim that is submitted is paid to, when it is decided today; whoever sent an invoice is paid it. */
export async function payeeAtDecision(
  tx: Tx,
  { payeeCvr, settlement }: Pick<Claim, 'payeeCvr' | 'settlement'>,
  { workplaceId }: Pick<Placement, 'workplaceId'>,
  today: Day,
): Promise<string | null> {
  if (payeeCvr === null || settlement !== 'payment-run') return payeeCvr;
  return livingOn(payeeCvr, await lockSuccessions(tx, found(workplaceId, 'workplace')), today);
}

/** None is annulled until commit. */
function lockSuccessions(tx: Tx, workplaceId: string): Promise<SuccessionOfPayee[]> {
  return tx.query<SuccessionOfPayee[]>('select * from lock_successions_of($1)', [workplaceId]);
}
