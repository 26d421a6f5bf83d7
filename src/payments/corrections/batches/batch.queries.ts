import type { Tx } from '../../../access/database.js';
import { WageCost } from '../../../grants/wage-costs/wage-cost.entity.js';
import type { PricedLineOnPage } from './batch-found.js';
import { MOST_LINES, type WrongRate } from './batch.rules.js';

const OF_WAGE_COST = 'l.wage_cost_id = $1';
const OF_MONTHS = 'c.month between $1 and $2';

/** Every approved line that the rate may have priced, as it stands; one more than may be taken at once. */
export function linesPricedBy(tx: Tx, wrong: WrongRate): Promise<PricedLineOnPage[]> {
  const values =
    wrong.what === 'wage-cost' ? [wrong.wageCostId] : [wrong.firstMonth, wrong.lastMonth, wrong.wrongOre];
  const where =
    wrong.what === 'wage-cost' ? OF_WAGE_COST : `${OF_MONTHS} and l.ceiling_ore is not distinct from $3::int`;
  return tx.query<PricedLineOnPage[]>(
    `select l.id as "lineId", c.id as "claimId", s.minutes, l.approved_wage_cost_ore as "approvedWageCostOre",
       l.ceiling_ore as "ceilingOre", s.wage_cost_ore as "wageCostOre", s.amount_ore as "amountOre",
       exists (select from corrections o where o.claim_id = c.id and o.status <> 'rejected') as "isCorrected",
       c.reference as "claimReference", c.month, coalesce(m.name, '–') as mentor,
       coalesce((select name from employers where cvr = c.payee_cvr), 'CVR ' || c.payee_cvr) as payee
     from claim_lines l join claims c on c.id = l.claim_id left join mentors m on m.id = l.mentor_id,
       claim_line_stands(l.id) s
     where ${where} and l.outcome = 'approved' and c.settlement = 'payment-run'
       and c.status in ('approved', 'in-payment', 'payment-failed', 'paid', 'settled')
       and not person_takes_part(c.placement_id, (select actor_person_id()))
     order by c.month, c.reference, l.id limit ${MOST_LINES + 1}`,
    values,
  );
}

export async function wageCostExists(tx: Tx, id: string): Promise<boolean> {
  return tx.existsBy(WageCost, { id, status: 'approved' });
}
