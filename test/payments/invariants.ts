/** What is never so of the money, each with the rows that would break it. */

/** What was set off in a claim by the time that something of it was paid. */
const SET_OFF = `coalesce((select sum(r.amount_ore) from recoveries r where r.claim_id = c.id), 0)`;

export const INVARIANTS = {
  'a claim is paid once, and what it was approved for, less what was set off in it': `
    select c.reference from claims c left join lateral (
      select count(*) filter (where outcome = 'paid') as paid, count(*) filter (where outcome is null) as live,
        bool_and(amount_ore = c.amount_ore - ${SET_OFF}) filter (where outcome is null or outcome = 'paid') as same
      from payments where claim_id = c.id and correction_id is null) y on true
    where y.paid + y.live > 1 or not coalesce(y.same, true)
      or (c.status = 'paid') <> (y.paid = 1) or (c.status = 'in-payment') <> (y.live = 1)`,
  'an approved amount is the sum of its approved lines': `
    select c.reference from claims c where c.status in ('approved', 'in-payment', 'paid', 'payment-failed')
      and c.amount_ore <> (select coalesce(sum(amount_ore), 0) from claim_lines
        where claim_id = c.id and outcome = 'approved')`,
  'a correction upwards is paid once': `
    select o.reference from corrections o left join lateral (
      select count(*) filter (where outcome = 'paid') as paid, count(*) filter (where outcome is null) as live,
        bool_and(amount_ore = o.amount_ore) as same from payments where correction_id = o.id) y on true
    where y.paid + y.live > 1 or not coalesce(y.same, true) or (o.amount_ore > 0 and (
      (o.status = 'paid') <> (y.paid = 1) or (o.status = 'in-payment') <> (y.live = 1)))`,
  'no more comes back than was decided': `
    select o.reference from corrections o left join recoveries r on r.correction_id = o.id
    group by o.id, o.reference, o.amount_ore, o.status
    having coalesce(sum(r.amount_ore), 0) > greatest(-o.amount_ore, 0)
      or (o.status in ('recovered', 'waived')) <> (o.amount_ore < 0 and coalesce(sum(r.amount_ore), 0) = -o.amount_ore)`,
  'what is settled is approved, and more, less what came back and what is still owed': `
    select c.reference from claims c
    where c.status in ('paid', 'settled')
      and not exists (select from corrections o where o.claim_id = c.id and o.status in ('approved', 'payment-failed', 'in-payment') and o.amount_ore > 0)
      and c.amount_ore + coalesce((select sum(o.amount_ore) from corrections o where o.claim_id = c.id
            and (o.status = 'paid' or o.amount_ore < 0 and o.status in ('approved', 'partly-recovered', 'recovered', 'waived'))), 0)
        <> (select coalesce(sum(s.amount_ore), 0) from claim_lines l, claim_line_stands(l.id) s
            where l.claim_id = c.id and l.outcome = 'approved')`,
  'paid is approved and more, less what was recovered': `
    select c.reference from claims c
    where c.status = 'paid' and (select coalesce(sum(amount_ore) filter (where outcome = 'paid'), 0) from payments where claim_id = c.id)
      <> c.amount_ore - ${SET_OFF}
        + coalesce((select sum(o.amount_ore) from corrections o where o.claim_id = c.id and o.status = 'paid'), 0)`,
  'no minute is paid twice': `
    select l.id from claim_lines l join claims c on c.id = l.claim_id
    where c.status in ('approved', 'in-payment', 'paid', 'payment-failed') and l.outcome = 'approved'
      and l.minutes <> (select sum(minutes) from time_entries e where e.claim_line_id = l.id)`,
  'nothing is over the grant': `select id from grants where minutes_claimed(id) > granted_minutes`,
  'a run is the sum of its payments': `
    select reference from payment_runs r where payments is not null and (payments, amount_ore) is distinct from
      (select row(count(*)::int, sum(amount_ore)::bigint) from payments where run_id = r.id)`,
};
