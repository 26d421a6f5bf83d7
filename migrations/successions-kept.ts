/** Part of the migration of successions: what the database keeps of who has which workplace. */

function breaks(constraint: string, message: string): string {
  return `raise exception '${message}' using errcode = 'check_violation', constraint = '${constraint}';`;
}

const STANDS = (alias: string) => `${alias}.annulled_at is null`;
/** After which the predecessor is no more. */
const ENDS = (alias: string) => `${alias}.kind <> 'sale' and ${STANDS(alias)}`;

const HOLDER_ON = `create function holder_on(asked_workplace_id uuid, asked_day date) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(
    (select h.employer_id from workplace_holdings h where h.workplace_id = asked_workplace_id
       and h.first_day <= asked_day and ${STANDS('h')} order by h.first_day desc limit 1),
    (select w.employer_id from workplaces w where w.id = asked_workplace_id)) $$`;

/** The employer itself, or the one that it has gone on in by the day. */
const EMPLOYER_LIVING_ON = `create function employer_living_on(asked_id uuid, asked_day date) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  with recursive chain as (
    select asked_id as id, 0 as step
    union all
    select s.successor_id, chain.step + 1 from chain join employer_successions s on s.predecessor_id = chain.id
      where ${ENDS('s')} and s.first_day <= asked_day)
  select id from chain order by step desc limit 1 $$`;

/** Both employers are held until commit, so that two successions of one employer queue up. */
const KEEP_SUCCESSION = `create function keep_succession() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform from employers where id in (new.predecessor_id, new.successor_id) order by id for update;
  if exists (select from employer_successions s where s.predecessor_id = new.predecessor_id and ${ENDS('s')}) then
    ${breaks('one_successor_per_employer', 'the employer is succeeded already')}
  end if;
  if exists (select from employer_successions s where s.predecessor_id = new.successor_id and ${ENDS('s')})
     or (new.kind <> 'sale' and exists (
       select from employer_successions s where s.successor_id = new.predecessor_id
         and s.first_day >= new.first_day and ${STANDS('s')})) then
    ${breaks('a_successor_lives_on', 'a successor is not succeeded itself')}
  end if;
  return new;
end $$`;

const KEEP_HOLDING = `create function keep_holding() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  giver uuid := (select predecessor_id from employer_successions where id = new.succession_id);
begin
  if holder_on(new.workplace_id, new.first_day) is distinct from giver
     or exists (select from workplace_holdings h where h.workplace_id = new.workplace_id
                and h.first_day >= new.first_day and ${STANDS('h')}) then
    ${breaks('a_workplace_comes_from_its_holder', 'nobody gives a workplace that they do not have')}
  end if;
  return new;
end $$`;

/** A workplace that is registered once its employer is to go on in another goes along. */
const GO_ALONG = `create function go_along() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into workplace_holdings (succession_id, workplace_id, employer_id, first_day)
  with recursive chain as (
    select s.id, s.successor_id, s.first_day from employer_successions s
      where s.predecessor_id = new.employer_id and ${ENDS('s')}
    union all
    select s.id, s.successor_id, s.first_day from chain c
      join employer_successions s on s.predecessor_id = c.successor_id and ${ENDS('s')})
  select id, new.id, successor_id, first_day from chain order by first_day;
  return null;
end $$`;

/** Whether money was asked for, or given, in the successor's name at a workplace that came from the predecessor. */
export const isClaimed = (
  more = '',
) => `create or replace function succession_is_claimed(asked_id uuid) returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
  select exists (
    select from employer_successions s
      join employers e on e.id = s.successor_id
      join workplaces w on case s.kind when 'sale'
        then exists (select from workplace_holdings h where h.succession_id = s.id and h.workplace_id = w.id)
        else w.employer_id = s.predecessor_id or exists (
          select from workplace_holdings h where h.workplace_id = w.id
            and h.employer_id = s.predecessor_id and ${STANDS('h')}) end
      join placements p on p.workplace_id = w.id
      join claims c on c.placement_id = p.id and c.payee_cvr = e.cvr
        and c.status not in ('draft', 'withdrawn', 'expired')
        and greatest(c.submitted_at, c.decided_at) >= s.registered_at
    where s.id = asked_id)${more} $$`;

/** Whether another stands on it: it cannot be taken away from below that. */
const IS_BUILT_ON = `create function succession_is_built_on(asked_id uuid) returns boolean language sql stable
  security definer set search_path = public, pg_temp as $$
  select exists (
    select from workplace_holdings h join workplace_holdings later on later.workplace_id = h.workplace_id
      and later.first_day > h.first_day and ${STANDS('later')}
    where h.succession_id = asked_id)
  or exists (
    select from employer_successions s join employer_successions later on later.predecessor_id = s.successor_id
      and ${ENDS('later')} and later.first_day > s.first_day
    where s.id = asked_id) $$`;

const KEEP_ANNULMENT = `create function keep_annulment() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if old.annulled_at is not null then
    ${breaks('a_succession_is_annulled_once', 'the succession is annulled already')}
  end if;
  if succession_is_claimed(old.id) then
    ${breaks('nothing_is_claimed_under_what_is_annulled', 'money was claimed under the succession')}
  end if;
  if succession_is_built_on(old.id) then
    ${breaks('the_last_succession_is_annulled_first', 'another succession stands on it')}
  end if;
  update workplace_holdings set annulled_at = new.annulled_at where succession_id = old.id;
  return new;
end $$`;

/**
 * What the payee of a month at a workplace hangs on, held until commit: all successions that lead from those who
 * have had it. The parties are answered of their own workplaces, though they may not read of every employer.
 */
const LOCK_SUCCESSIONS = `create function lock_successions_of(asked_workplace_id uuid)
  returns table (kind text, "firstDay" date, "predecessorCvr" text, "successorCvr" text, "handsOver" boolean)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not (actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
          or asked_workplace_id = any (own_workplace_ids())) then
    return;
  end if;
  return query
  with recursive had as (
    select w.employer_id from workplaces w where w.id = asked_workplace_id
    union
    select s.successor_id from had join employer_successions s on s.predecessor_id = had.employer_id
      where ${STANDS('s')} and (s.kind <> 'sale' or exists (
        select from workplace_holdings h where h.succession_id = s.id and h.workplace_id = asked_workplace_id)))
  select s.kind, s.first_day, p.cvr, n.cvr, exists (
      select from workplace_holdings h where h.succession_id = s.id and h.workplace_id = asked_workplace_id)
    from had join employer_successions s on s.predecessor_id = had.employer_id
      join employers p on p.id = s.predecessor_id join employers n on n.id = s.successor_id
    where ${STANDS('s')} and (s.kind <> 'sale' or exists (
      select from workplace_holdings h where h.succession_id = s.id and h.workplace_id = asked_workplace_id))
    order by s.first_day for share of s;
end $$`;

export const KEEPING = [
  HOLDER_ON,
  EMPLOYER_LIVING_ON,
  KEEP_SUCCESSION,
  KEEP_HOLDING,
  GO_ALONG,
  isClaimed(),
  IS_BUILT_ON,
  KEEP_ANNULMENT,
  LOCK_SUCCESSIONS,
  ...['employer_living_on(uuid, date)', 'succession_is_claimed(uuid)', 'succession_is_built_on(uuid)'].map(
    (asked) => `grant execute on function ${asked} to limstift_staff`,
  ),
  ...['holder_on(uuid, date)', 'lock_successions_of(uuid)'].map(
    (asked) => `grant execute on function ${asked} to limstift_staff, limstift_party`,
  ),
  `create trigger a_succession_leads_to_the_living before insert on employer_successions
     for each row execute function keep_succession()`,
  `create trigger a_succession_is_annulled_while_nothing_stands_on_it before update on employer_successions
     for each row execute function keep_annulment()`,
  `create trigger a_workplace_comes_from_its_holder before insert on workplace_holdings
     for each row execute function keep_holding()`,
  `create trigger a_new_workplace_goes_along after insert on workplaces
     for each row execute function go_along()`,
];

export const NO_KEEPING = [
  'drop trigger a_new_workplace_goes_along on workplaces',
  'drop trigger a_workplace_comes_from_its_holder on workplace_holdings',
  'drop trigger a_succession_is_annulled_while_nothing_stands_on_it on employer_successions',
  'drop trigger a_succession_leads_to_the_living on employer_successions',
  'drop function lock_successions_of(uuid)',
  'drop function keep_annulment()',
  'drop function succession_is_built_on(uuid)',
  'drop function succession_is_claimed(uuid)',
  'drop function go_along()',
  'drop function keep_holding()',
  'drop function keep_succession()',
  'drop function employer_living_on(uuid, date)',
  'drop function holder_on(uuid, date)',
];
