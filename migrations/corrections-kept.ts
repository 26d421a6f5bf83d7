/** Part of the migration of corrections: what the database asks of them, and refuses. */
import { refusal } from './payments-kept.js';

/** Those that count: in the balance, in what a line stands at, and to the employer. */
export const IN_EFFECT =
  "('approved', 'in-payment', 'paid', 'payment-failed', 'partly-recovered', 'recovered', 'waived')";

/** What a line is worth after the corrections before one, or after all that are in effect. */
const LINE_STANDS = `create function claim_line_stands(asked_line_id uuid, before_number integer default null)
  returns table (minutes integer, wage_cost_ore integer, amount_ore integer) language sql stable security definer
  set search_path = public, pg_temp as $$
  select coalesce(k.minutes_after, l.minutes), coalesce(k.wage_cost_after_ore, l.wage_cost_ore),
    coalesce(k.amount_after_ore, l.amount_ore)
  from claim_lines l left join lateral (
    select c.* from correction_lines c join corrections o on o.id = c.correction_id
    where c.line_id = l.id and o.status in ${IN_EFFECT} and (before_number is null or o.number < before_number)
    order by o.number desc limit 1) k on true
  where l.id = asked_line_id $$`;

/** What is left to be recovered of a correction downwards. */
const OUTSTANDING = `create function correction_outstanding(asked_id uuid) returns integer language sql stable
  security definer set search_path = public, pg_temp as $$
  select -o.amount_ore - coalesce((select sum(r.amount_ore)::integer from recoveries r where r.correction_id = o.id), 0)
  from corrections o where o.id = asked_id and o.amount_ore < 0 $$`;

/** A correction comes to the difference of its lines: asked when they are written, and when it moves. */
const KEEP_LINES = `create function keep_correction_of_its_lines() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  correction corrections;
begin
  select * into correction from corrections
    where id = (case tg_table_name when 'corrections' then to_jsonb(new) ->> 'id'
      else to_jsonb(new) ->> 'correction_id' end)::uuid;
  if not exists (select from correction_lines k where k.correction_id = correction.id
       having sum(k.minutes_after - k.minutes_before) = correction.minutes
         and sum(k.amount_after_ore - k.amount_before_ore) = correction.amount_ore) then
    ${refusal('a_correction_is_the_sum_of_its_lines', 'the correction is not the sum of its lines')};
  end if;
  if exists (select from correction_lines k join claim_lines l on l.id = k.line_id,
         claim_line_stands(l.id, correction.number) s
       where k.correction_id = correction.id and (l.claim_id <> correction.claim_id
         or l.outcome is distinct from 'approved'
         or (k.minutes_before, k.wage_cost_before_ore, k.amount_before_ore)
           <> (s.minutes, s.wage_cost_ore, s.amount_ore))) then
    ${refusal('a_correction_is_of_what_stands', 'a line is corrected from what it stands at')};
  end if;
  return null;
end $$`;

const KEEP_PROPOSAL = `create function keep_correction_of_its_claim() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if not exists (select from claims where id = new.claim_id
       and status in ('approved', 'in-payment', 'payment-failed', 'paid', 'settled')) then
    ${refusal('only_what_was_approved_is_corrected', 'what is corrected was approved')};
  end if;
  return new;
end $$`;

/** Not a definer: people decide, and money that moves tells the rest by triggers of the owner's. */
const KEEP_MOVES = `create function move_corrections_lawfully() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  if old.decided_at is not null and (old.decided_by, old.decided_at, old.decision_reason, old.legal_basis)
       is distinct from (new.decided_by, new.decided_at, new.decision_reason, new.legal_basis)
     or old.invoice_number is not null and (old.invoice_number, old.invoiced_day)
       is distinct from (new.invoice_number, new.invoiced_day) then
    ${refusal('what_was_decided_stands', 'what was decided is not written over')};
  end if;
  if (old.agreed_by, old.agreed_at) is distinct from (new.agreed_by, new.agreed_at)
     and not (new.status = 'hearing' and new.agreed_by is not distinct from actor_person_id()) then
    ${refusal('corrections_move_lawfully', 'whoever agrees to a correction hears the employer on it')};
  end if;
  if old.status = new.status or current_user not in ('limstift_staff', 'limstift_party') then
    return new;
  end if;
  if (old.status, new.status) not in (('proposed', 'hearing'), ('proposed', 'approved'), ('proposed', 'rejected'),
       ('hearing', 'approved'), ('hearing', 'rejected')) then
    ${refusal('corrections_move_lawfully', 'a correction does not move like this')};
  end if;
  if new.status = 'hearing' and (new.amount_ore > 0 or new.agreed_by is distinct from actor_person_id())
     or new.status in ('approved', 'rejected') and new.decided_by is distinct from actor_person_id() then
    ${refusal('corrections_move_lawfully', 'whoever moves a correction is the one who says so')};
  end if;
  return new;
end $$`;

const KEEP_HEARD = `create function keep_correction_heard() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if not party_is_heard(new.id, 'correction') then
    ${refusal('a_correction_downwards_is_heard_first', 'whoever pays back is heard first')};
  end if;
  return null;
end $$`;

const KEEP_WITHIN_GRANTS = `create function keep_correction_within_grants() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  own_grant_id uuid;
begin
  for own_grant_id in select distinct l.grant_id from correction_lines k join claim_lines l on l.id = k.line_id
      where k.correction_id = new.id order by 1 loop
    perform refuse_where_exceeded(own_grant_id);
  end loop;
  return null;
end $$`;

/** What is not paid, or not paid after all, is never paid too much: what is owed of a claim is set off in it. */
const SET_OFF_IN_CLAIM = `create function set_off_in_claim(asked_id uuid) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  correction corrections;
  unpaid integer;
begin
  for correction in select * from corrections where claim_id = asked_id and amount_ore < 0
      and status in ('approved', 'partly-recovered') order by number loop
    select c.amount_ore - coalesce((select sum(r.amount_ore) from recoveries r where r.claim_id = c.id), 0) into unpaid
      from claims c where c.id = asked_id and c.status in ('approved', 'payment-failed') for update;
    if unpaid > 0 then
      insert into recoveries (id, correction_id, kind, claim_id, amount_ore, day, registered_by, registered_at)
        values (gen_random_uuid(), correction.id, 'set-off', asked_id,
          least(unpaid, correction_outstanding(correction.id)),
          coalesce(actor_today(), (now() at time zone 'Europe/Copenhagen')::date), correction.decided_by,
          coalesce(nullif(current_setting('limstift.now', true), '')::timestamptz, now()));
    end if;
  end loop;
end $$`;

const SET_OFF_IN_ITSELF = `create function set_off_in_itself() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform set_off_in_claim(new.claim_id);
  return null;
end $$`;

/** No more comes back than was corrected, and no more is set off than a claim still pays to the same payee. */
/** A later migration says first what is asked of a recovery that is taken back. */
export function keepRecovery(first = ''): string {
  return `create or replace function keep_recovery() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  correction corrections;
  unpaid integer;
begin
  select * into correction from corrections where id = new.correction_id for update;${first}
  if correction.status not in ('approved', 'partly-recovered') or correction_outstanding(correction.id) is null
     or new.amount_ore > correction_outstanding(correction.id) then
    ${refusal('no_more_is_recovered_than_corrected', 'no more comes back than was decided')};
  end if;
  if new.kind <> 'set-off' then
    if person_takes_part(correction.placement_id, new.registered_by)
       or new.kind = 'waiver' and new.registered_by = correction.decided_by then
      ${refusal('nobody_gives_up_what_they_decided', 'another than the decider, who takes no part in the case')};
    end if;
    return new;
  end if;
  select c.amount_ore - coalesce((select sum(r.amount_ore) from recoveries r where r.claim_id = c.id), 0) into unpaid
    from claims c where c.id = new.claim_id and c.status in ('approved', 'payment-failed')
      and living_cvr(c.payee_cvr) = (select living_cvr(payee_cvr) from claims where id = correction.claim_id) for update;
  if unpaid is null or new.amount_ore > unpaid then
    ${refusal('no_more_is_set_off_than_is_paid', 'a claim of the same payee that waits for payment takes a set-off')};
  end if;
  if new.claim_id <> correction.claim_id
     and not coalesce((select set_off from payment_settings order by set_at desc, id desc limit 1), false) then
    ${refusal('set_off_is_switched_on', 'the organisation sets off against later claims only where it has said so')};
  end if;
  return new;
end $$`;
}

export function tellOfRecovery(first = ''): string {
  return `create or replace function tell_of_recovery() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  update corrections o set version = o.version + 1, status = case${first}
      when correction_outstanding(o.id) > 0 then 'partly-recovered'
      when exists (select from recoveries r where r.correction_id = o.id and r.kind = 'waiver') then 'waived'
      else 'recovered' end
    where o.id = new.correction_id;
  update claims c set status = 'settled', version = c.version + 1
    where c.id = new.claim_id and c.status in ('approved', 'payment-failed')
      and c.amount_ore = (select sum(r.amount_ore) from recoveries r where r.claim_id = c.id);
  return null;
end $$`;
}

/** A hearing of a correction is what takes it into hearing, by whoever agrees to it. */
const KEEP_HEARING = `create function keep_hearing_of_correction() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if not exists (select from corrections where id = new.subject_id and status = 'hearing'
       and proposed_by <> new.sent_by) then
    ${refusal('a_correction_is_heard_once_agreed', 'a second person agrees before anybody is heard')};
  end if;
  return null;
end $$`;

/** All of them; none is for everybody to call. */
export const CORRECTION_FUNCTIONS = [
  'claim_line_stands(uuid, integer)',
  'correction_outstanding(uuid)',
  'keep_correction_of_its_claim()',
  'keep_correction_of_its_lines()',
  'move_corrections_lawfully()',
  'keep_correction_heard()',
  'keep_correction_within_grants()',
  'set_off_in_claim(uuid)',
  'set_off_in_itself()',
  'keep_recovery()',
  'tell_of_recovery()',
  'keep_hearing_of_correction()',
];

export const CORRECTIONS_KEPT = [
  LINE_STANDS,
  OUTSTANDING,
  KEEP_PROPOSAL,
  KEEP_LINES,
  KEEP_MOVES,
  KEEP_HEARD,
  KEEP_WITHIN_GRANTS,
  SET_OFF_IN_CLAIM,
  SET_OFF_IN_ITSELF,
  keepRecovery(),
  tellOfRecovery(),
  KEEP_HEARING,
  `create trigger only_what_was_approved_is_corrected before insert on corrections
     for each row execute function keep_correction_of_its_claim()`,
  `create constraint trigger a_correction_is_the_sum_of_its_lines after insert on correction_lines
     deferrable initially deferred for each row execute function keep_correction_of_its_lines()`,
  `create constraint trigger a_correction_is_the_sum_of_its_lines after update of status on corrections
     deferrable initially deferred for each row when (old.status = 'proposed' and new.status in ('hearing', 'approved'))
     execute function keep_correction_of_its_lines()`,
  `create trigger corrections_move_lawfully before update on corrections
     for each row execute function move_corrections_lawfully()`,
  `create constraint trigger a_correction_downwards_is_heard_first after update of status on corrections
     deferrable initially deferred for each row
     when (new.status = 'approved' and old.status in ('proposed', 'hearing') and new.amount_ore < 0)
     execute function keep_correction_heard()`,
  `create constraint trigger a_grant_is_never_exceeded after update of status on corrections
     deferrable initially deferred for each row
     when (new.status = 'approved' and old.status in ('proposed', 'hearing'))
     execute function keep_correction_within_grants()`,
  `create trigger what_is_unpaid_is_set_off_in_itself after update of status on corrections
     for each row when (new.status = 'approved' and old.status in ('proposed', 'hearing') and new.amount_ore < 0)
     execute function set_off_in_itself()`,
  `create trigger no_more_is_recovered_than_corrected before insert on recoveries
     for each row execute function keep_recovery()`,
  `create trigger corrections_follow_their_recoveries after insert on recoveries
     for each row execute function tell_of_recovery()`,
  `create constraint trigger a_correction_is_heard_once_agreed after insert on hearings
     deferrable initially deferred for each row when (new.subject_kind = 'correction')
     execute function keep_hearing_of_correction()`,
  ...['correction_lines', 'recoveries'].map(
    (table) => `create trigger ${table}_never_change before update or delete or truncate on ${table}
       for each statement execute function refuse_change()`,
  ),
  `revoke execute on function ${CORRECTION_FUNCTIONS.join(', ')} from public`,
  `grant execute on function claim_line_stands(uuid, integer), correction_outstanding(uuid) to limstift_staff`,
];

/** What corrections in effect have added to a grant, or taken from it. */
export const MINUTES_CORRECTED = `
         + (select coalesce(sum(k.minutes_after - k.minutes_before), 0) from claim_lines l
              join correction_lines k on k.line_id = l.id join corrections o on o.id = k.correction_id
            where l.grant_id = asked_grant_id and o.status in ${IN_EFFECT})`;
