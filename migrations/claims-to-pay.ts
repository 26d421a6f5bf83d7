/**
 * What a run would take, of the months up to one: each approved claim with its payee, account and what keeps it back.
 * A definer, as whoever pays is told the account and not the citizen's target group.
 */
export const CLAIMS_TO_PAY_SIGNATURE = 'claims_to_pay(text)';

const OF_CLAIMS = `from claims c join placements p on p.id = c.placement_id
      left join mentee_particulars t on t.mentee_id = p.mentee_id
      left join living l on l.cvr = c.payee_cvr`;
const ARE_DUE = `where actor_is('payer', 'auditor') and c.status in ('approved', 'payment-failed')
      and c.month <= through_month`;

const CLAIMS_DUE = `
    select c.id, c.reference, c.month, coalesce(l.now_cvr, c.payee_cvr) as cvr, c.payee_cvr as claimed_by,
      c.payee_p_number, c.amount_ore, p.workplace_id, c.legal_basis, t.target_group
    ${OF_CLAIMS}
    ${ARE_DUE}`;

/** Each with whoever its payee has gone on in, the account it is posted on, and what keeps it back. */
function dueFrom(due: string): string {
  return `with recursive moved(cvr, now_cvr) as (
    select p.cvr, s.cvr from employer_successions e join employers p on p.id = e.predecessor_id
      join employers s on s.id = e.successor_id
      where e.kind <> 'sale' and e.annulled_at is null and e.first_day <= actor_today()
    union
    select m.cvr, s.cvr from moved m join employers p on p.cvr = m.now_cvr
      join employer_successions e on e.predecessor_id = p.id join employers s on s.id = e.successor_id
      where e.kind <> 'sale' and e.annulled_at is null and e.first_day <= actor_today()
  ), living as (
    select distinct on (m.cvr) m.cvr, m.now_cvr from moved m
      where not exists (select from moved n where n.cvr = m.now_cvr)
  ), due as (${due}
  ), mapped as (
    select d.*, a.account, greatest(h.until_day, e.until_day) as held_until
    from due d
      left join lateral (
        select s.account from account_strings s
        where (s.target_group is null or s.target_group = d.target_group)
          and (s.legal_basis is null or s.legal_basis = d.legal_basis)
          and s.first_month <= d.month and (s.last_month is null or d.month <= s.last_month)
        order by (s.target_group is not null)::int + (s.legal_basis is not null)::int desc,
          (s.target_group is not null) desc, s.first_month desc limit 1) a on true
      left join payment_holds h on h.claim_id = d.id and h.lifted_at is null and h.until_day >= actor_today()
      left join lateral (select max(until_day) as until_day from payment_holds e where e.payee_cvr in (d.cvr, d.claimed_by)
        and e.lifted_at is null and e.until_day >= actor_today()) e on true
  )`;
}

const PAID = `m.reference, m.month, m.cvr,
    -- A workplace that came to another has its number, and NemKonto, there.
    case when not exists (select from workplace_holdings h where h.workplace_id = m.workplace_id and h.annulled_at is null)
        or m.cvr = (select cvr from employers where id = holder_on(m.workplace_id, actor_today()))
      then m.payee_p_number end,
    coalesce(e.name, 'CVR ' || m.cvr), m.amount_ore, m.account,
    case when m.held_until is not null then 'held' when m.account is null then 'no-account' end, m.held_until
  from mapped m left join employers e on e.cvr = m.cvr`;

/** As the migration of payments wrote it. */
export const claimsToPay = () => `create function claims_to_pay(through_month text)
  returns table (claim_id uuid, reference text, month text, payee_cvr text, payee_p_number text, payee_name text,
    amount_ore integer, account text, stays_because text, held_until date)
  language sql stable security definer set search_path = public, pg_temp as $$
  ${dueFrom(CLAIMS_DUE)}
  select m.id, ${PAID} $$`;

/**
 * As a migration of corrections writes it: what is set off is taken from a claim, a claim that is being corrected
 * downwards stays, and a correction upwards is due as a claim of its own reference. `which` narrows the claims, `c`.
 */
export const claimsAndCorrectionsToPay = (which = '') => `create function claims_to_pay(through_month text)
  returns table (claim_id uuid, correction_id uuid, reference text, month text, payee_cvr text, payee_p_number text,
    payee_name text, amount_ore integer, account text, stays_because text, held_until date)
  language sql stable security definer set search_path = public, pg_temp as $$
  ${dueFrom(`
    select c.id, null::uuid as correction_id, c.reference, c.month, coalesce(l.now_cvr, c.payee_cvr) as cvr,
      c.payee_cvr as claimed_by, c.payee_p_number, c.amount_ore - coalesce(s.set_off_ore, 0) as amount_ore,
      p.workplace_id, c.legal_basis, t.target_group,
      exists (select from corrections o where o.claim_id = c.id and o.amount_ore < 0
        and o.status in ('proposed', 'hearing')) as is_corrected
    ${OF_CLAIMS}
      left join (select r.claim_id, sum(r.amount_ore)::integer as set_off_ore from recoveries r
        where r.claim_id is not null group by r.claim_id) s on s.claim_id = c.id
    ${ARE_DUE}${which}
    union all
    select c.id, o.id, o.reference, c.month, coalesce(l.now_cvr, c.payee_cvr), c.payee_cvr, c.payee_p_number,
      o.amount_ore, p.workplace_id, o.legal_basis, t.target_group,
      exists (select from corrections d where d.claim_id = c.id and d.amount_ore < 0
        and d.status in ('proposed', 'hearing'))
    from corrections o join claims c on c.id = o.claim_id join placements p on p.id = c.placement_id
      left join mentee_particulars t on t.mentee_id = p.mentee_id
      left join living l on l.cvr = c.payee_cvr
    where actor_is('payer', 'auditor') and o.amount_ore > 0 and o.status in ('approved', 'payment-failed')
      and c.month <= through_month`)}
  select m.id, m.correction_id, ${PAID.replace("when m.account is null then 'no-account'", "when m.is_corrected then 'being-corrected' when m.account is null then 'no-account'")} $$`;

/** Who has gone on for an employer by today, by merger or under a new number; the employer itself where nobody has. */
export const LIVING_CVR = `create function living_cvr(asked_cvr text) returns text language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  next_cvr text;
begin
  select s.cvr into next_cvr from employer_successions e join employers p on p.id = e.predecessor_id
    join employers s on s.id = e.successor_id
    where p.cvr = asked_cvr and e.kind <> 'sale' and e.annulled_at is null and e.first_day <= actor_today();
  return case when next_cvr is null then asked_cvr else living_cvr(next_cvr) end;
end $$`;
