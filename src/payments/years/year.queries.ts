import type { Tx } from '../../access/database.js';
import type {
  AccountOfYearView,
  AccruedMonthView,
  InvoicesOfYearView,
  PaymentYearView,
  PostedInYearView,
  RecoveredInYearView,
  ReturnedInYearView,
} from './year.view.js';

/** With the day on which the money came back, where it did. */
const PAYMENTS = `payments y left join payment_returns b on (b.run_id, b.position) = (y.run_id, y.position)
  and b.taken_back_at is null`;
/** When the year ended, as money that came back later had not done so yet. */
const WAS_PAID = `(y.outcome = 'paid' or b.returned_day > ($1::integer || '-12-31')::date)`;
const WAS_INVOICED = `(y.status = 'paid' or y.paid_on is not null and y.rejected_at >= over.at)`;

/** What was posted in a year, by account, and what of its months was unpaid when it ended. */
export async function paymentYear(tx: Tx, year: number): Promise<PaymentYearView> {
  const accounts = await tx.query<AccountOfYearView[]>(
    `select account, count(*)::int as payments, sum(amount_ore)::float8 as "sentOre",
       coalesce(sum(amount_ore) filter (where was_paid), 0)::float8 as "paidOre",
       coalesce(sum(amount_ore) filter (where not was_paid and outcome is not null), 0)::float8 as "notPaidOre",
       coalesce(sum(amount_ore) filter (where outcome is null), 0)::float8 as "waitingOre"
     from (select y.account, y.amount_ore, y.outcome, coalesce(${WAS_PAID}, false) as was_paid
       from ${PAYMENTS} where y.posting_year = $1) y group by account order by account`,
    [year],
  );
  const postings = await tx.query<PostedInYearView[]>(
    `select account, sum(sign(amount_ore))::int as claims, sum(amount_ore)::float8 as "postedOre"
     from internal_postings where posting_year = $1 group by account having sum(amount_ore) > 0 order by account`,
    [year],
  );
  const accrued = await tx.query<AccruedMonthView[]>(
    `select month, sum(amount_ore) filter (where is_decided)::float8 as "approvedOre",
       sum(amount_ore) filter (where not is_decided)::float8 as "undecidedOre"
     from (
       select c.month, c.amount_ore - coalesce((select sum(r.amount_ore) from recoveries r
           where r.claim_id = c.id and r.registered_at < over.at), 0) as amount_ore, coalesce(c.decided_at < over.at, false) as is_decided
       from claims c, (select ($1 + 1 || '-01-01')::timestamp at time zone 'Europe/Copenhagen' as at) over
       where c.month between $1 || '-01' and $1 || '-12' and c.submitted_at < over.at
         and c.status in ('submitted', 'returned', 'hearing', 'approved', 'in-payment', 'payment-failed', 'paid')
         and not exists (select from ${PAYMENTS} where y.claim_id = c.id and y.correction_id is null and ${WAS_PAID}
           and y.due_day <= ($1 || '-12-31')::date)
         and not exists (select from internal_postings y where y.claim_id = c.id and y.posted_on <= ($1 || '-12-31')::date
           having sum(y.amount_ore) > 0)
         and not exists (select from invoices y where y.claim_id = c.id and ${WAS_INVOICED}
           and y.paid_on <= ($1 || '-12-31')::date)
       union all
       select c.month, o.amount_ore, true from corrections o join claims c on c.id = o.claim_id,
         (select ($1 + 1 || '-01-01')::timestamp at time zone 'Europe/Copenhagen' as at) over
       where c.month between $1 || '-01' and $1 || '-12' and o.amount_ore > 0 and o.decided_at < over.at
         and o.status in ('approved', 'in-payment', 'payment-failed', 'paid')
         and not exists (select from ${PAYMENTS} where y.correction_id = o.id and ${WAS_PAID}
           and y.due_day <= ($1 || '-12-31')::date)) unpaid
     group by month order by month`,
    [year],
  );
  const months = accrued.map(({ month, ...ore }) => ({ month, ...withoutNulls(ore) }));
  return {
    year,
    accounts,
    returned: await returnedInYear(tx, year),
    postings,
    accrued: months,
    invoices: await invoicesOfYear(tx, year),
    recovered: await recoveredInYear(tx, year),
  };
}

/** What was paid in an earlier year, which its account keeps; what came back in its own was not paid after all. */
function returnedInYear(tx: Tx, year: number): Promise<ReturnedInYearView[]> {
  return tx.query<ReturnedInYearView[]>(
    `select y.account, count(*)::int as payments, sum(y.amount_ore)::float8 as "returnedOre"
     from payment_returns b join payments y on (y.run_id, y.position) = (b.run_id, b.position)
     where b.taken_back_at is null and b.returned_day between $1 and $2 and y.posting_year < $3
     group by y.account order by y.account`,
    [`${year}-01-01`, `${year}-12-31`, year],
  );
}

/** An invoice of a claim that waits is of what was unpaid when the year ended, and is told there alone. */
async function invoicesOfYear(tx: Tx, year: number): Promise<InvoicesOfYearView> {
  const [row] = await tx.query<InvoicesOfYearView[]>(
    `select (select coalesce(sum(amount_ore), 0) from invoices
         where status = 'paid' and paid_on between $1 and $2)::float8 as "paidOre",
       (select coalesce(sum(amount_ore), 0) from invoices
         where training_grant_id is not null and received_on <= $2 and (paid_on is null or paid_on > $2 and status <> 'rejected')
           and coalesce(rejected_at >= ($2::date + 1)::timestamp at time zone 'Europe/Copenhagen', true)
       )::float8 as "waitingTrainingOre"`,
    [`${year}-01-01`, `${year}-12-31`],
  );
  return row ?? { paidOre: 0, waitingTrainingOre: 0 };
}

/** By the day on which it came, was set off or given up. */
async function recoveredInYear(tx: Tx, year: number): Promise<RecoveredInYearView> {
  const [row] = await tx.query<RecoveredInYearView[]>(
    `select coalesce(sum(amount_ore) filter (where kind in ('payment', 'taken-back')), 0)::float8 as "paidBackOre",
       coalesce(sum(amount_ore) filter (where kind = 'set-off'), 0)::float8 as "setOffOre",
       coalesce(sum(amount_ore) filter (where kind = 'waiver'), 0)::float8 as "waivedOre",
       ((select coalesce(-sum(amount_ore), 0) from corrections where amount_ore < 0 and legal_basis is not null
           and decided_at < (($2::date + 1)::timestamp at time zone 'Europe/Copenhagen'))
         - (select coalesce(sum(amount_ore), 0) from recoveries where day <= $2))::float8 as "owedOre"
     from recoveries where day between $1 and $2`,
    [`${year}-01-01`, `${year}-12-31`],
  );
  return row ?? { paidBackOre: 0, setOffOre: 0, waivedOre: 0, owedOre: 0 };
}

function withoutNulls({ approvedOre, undecidedOre }: Omit<AccruedMonthView, 'month'>) {
  return { approvedOre: approvedOre ?? 0, undecidedOre: undecidedOre ?? 0 };
}
