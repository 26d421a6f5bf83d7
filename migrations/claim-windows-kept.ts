/** Until when a month can be claimed, and what the database keeps of it. */

/**
 * The last day to claim a month of a placement; null where nobody set one. The window is the one that was in force on
 * the month's last day, so that a later one takes time from nobody; more time was given for the month, or with a claim
 * that came back.
 */
const CLAIM_LAST_DAY = `create function claim_last_day(asked_placement_id uuid, asked_month text) returns date
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    ends date := (to_date(asked_month, 'YYYY-MM') + interval '1 month - 1 day')::date;
    days integer;
  begin
    select value into days from parameters where code = 'claim-window-days' and first_day <= ends
      order by first_day desc limit 1;
    if days is null or not exists (
         select from placements where id = asked_placement_id and run_by = 'consultant') then
      return null;
    end if;
    return greatest(deadline_after(ends, days),
      (select max(last_day) from claim_postponements
        where placement_id = asked_placement_id and month = asked_month and outcome = 'granted'),
      (select max(last_day) from claim_reopenings where placement_id = asked_placement_id and month = asked_month),
      (select max(again_last_day) from claims where placement_id = asked_placement_id and month = asked_month));
  end $$`;

/** While somebody waits for an answer on more time, nothing lapses. */
const CLAIM_HAS_LAPSED = `create function claim_has_lapsed(asked_placement_id uuid, asked_month text) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return coalesce(claim_last_day(asked_placement_id, asked_month) < actor_today(), false)
      and not exists (select from claim_postponements
        where placement_id = asked_placement_id and month = asked_month and outcome is null);
  end $$`;

/** A claim counts on the day of its submission, seen from `day`. */
export const keepClaimWindow = (
  day = 'actor_today()',
) => `create or replace function keep_claim_window() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
  declare
    today date := coalesce(${day}, (new.submitted_at at time zone 'Europe/Copenhagen')::date);
  begin
    if old.status = 'expired'
       or new.status = 'expired' and (old.status not in ('draft', 'returned')
         or not claim_has_lapsed(new.placement_id, new.month)) then
      raise exception 'a claim expires once, after its window'
        using errcode = 'check_violation', constraint = 'a_claim_expires_after_its_window';
    end if;
    if new.status = 'submitted' and today > claim_last_day(new.placement_id, new.month) then
      raise exception 'the window of the month is closed'
        using errcode = 'check_violation', constraint = 'a_claim_is_submitted_in_its_window';
    end if;
    return new;
  end $$`;

/**
 * Lets open claims expire whose window is closed, whenever that was, and answers which. A placement that somebody
 * submits for, or that another copy of the app is at, is left for the next time.
 */
const EXPIRE_CLAIMS = `create function expire_claims(most integer)
  returns table (claim_id uuid, placement_id uuid, was text, last_day date)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  declare
    held uuid[];
  begin
    select array_agg(id) into held from (
      select id from placements where id in (
        select c.placement_id from claims c
        where c.status in ('draft', 'returned') and claim_has_lapsed(c.placement_id, c.month))
      order by id limit most for no key update skip locked) locked;
    return query
      update claims c set status = 'expired', version = c.version + 1
      from (select id, status from claims where placement_id = any (held)) before
      where c.id = before.id and c.placement_id = any (held) and c.status in ('draft', 'returned')
        and claim_has_lapsed(c.placement_id, c.month)
      returning c.id, c.placement_id, before.status, claim_last_day(c.placement_id, c.month);
  end $$`;

export const CLAIM_WINDOWS_KEPT = [
  CLAIM_LAST_DAY,
  CLAIM_HAS_LAPSED,
  keepClaimWindow(),
  `create trigger a_claim_keeps_its_window before update of status on claims for each row
     when (old.status is distinct from new.status
       and (old.status = 'expired' or new.status in ('expired', 'submitted')))
     execute function keep_claim_window()`,
  EXPIRE_CLAIMS,
  'grant execute on function claim_last_day(uuid, text) to limstift_staff, limstift_party',
  'grant execute on function expire_claims(integer) to limstift_system',
];

export const CLAIM_WINDOWS_LEFT = [
  'drop function expire_claims(integer)',
  'drop trigger a_claim_keeps_its_window on claims',
  'drop function keep_claim_window()',
  'drop function claim_has_lapsed(uuid, text)',
  'drop function claim_last_day(uuid, text)',
  'drop function deadline_after(date, integer)',
  'drop function is_open_day(date)',
  'drop function easter_of(integer)',
];
