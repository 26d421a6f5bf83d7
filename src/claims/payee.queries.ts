import type { Tx } from '../access/database.js';
import { Employer } from '../employers/employer.entity.js';
import { Workplace } from '../employers/workplace.entity.js';
import type { Placement } from '../placements/placement.entity.js';
import type { Day, Month } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import { dayOfPayee, livingOn, payeeOf, type SuccessionOfPayee } from './payee.rules.js';

/** Whom the money of a month goes to, when it is claimed today. */
export async function payeeOfMonth(
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

/** Whom a claim that is submitted is paid to, when it is decided today. */
export async function payeeAtDecision(
  tx: Tx,
  payeeCvr: string,
  { workplaceId }: Pick<Placement, 'workplaceId'>,
  today: Day,
): Promise<string> {
  return livingOn(payeeCvr, await lockSuccessions(tx, found(workplaceId, 'workplace')), today);
}

/** None is annulled until commit. */
function lockSuccessions(tx: Tx, workplaceId: string): Promise<SuccessionOfPayee[]> {
  return tx.query<SuccessionOfPayee[]>('select * from lock_successions_of($1)', [workplaceId]);
}
