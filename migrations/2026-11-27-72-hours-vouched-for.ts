import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

const MAY_ASK = `(actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
           or c.placement_id = any (own_placement_ids()))`;
const SUBMITTED_DAY = `(c.submitted_at at time zone 'Europe/Copenhagen')::date`;

/** How the hours of `e` stand: a finding stays until a new check, and a check is of the word that there was. */
const STANDING = `cross join lateral (
           select case
               when k.outcome = 'not-right' then 'found-wrong'
               when w.word = 'confirmed' then 'confirmed'
               when k.outcome = 'right' and k.word_number = coalesce(w.number, 0) then 'checked'
               when w.word = 'disputed' then 'disputed'
               else 'unanswered' end as standing,
             w.word, coalesce(w.number, 0) as word_number, w.said_at, k.checked_at
           from (select) as one
           left join lateral (select word, number, said_at from time_entry_words
             where time_entry_id = e.id and entry_version = e.version order by number desc limit 1) w on true
           left join lateral (select h.outcome, h.checked_at, k.word_number from checked_entries k
             join hours_checks h on h.id = k.check_id
             where k.time_entry_id = e.id and k.entry_version = e.version order by h.number desc limit 1) k on true) s`;

/** What is paid where the scheme says so is vouched for: by the mentee's word, or by a consultant's check. */
export class HoursVouchedFor1795770000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function silence_days(asked_placement_id uuid) returns integer language plpgsql stable
         security definer set search_path = public, pg_temp as $$
       begin
         return (select (v.content #>> '{rules,menteesWord,value}')::integer
           from placements p join scheme_versions v on v.id = p.scheme_version_id
           where p.id = asked_placement_id and v.content #>> '{rules,menteesWord,strength}' = 'must');
       end $$`,

      `create function hours_standing(asked_placement_ids uuid[], since date, until date)
         returns table (time_entry_id uuid, placement_id uuid, standing text, word text, word_number integer,
           said_at timestamptz, is_decided boolean, last_day_to_speak date)
         language plpgsql stable security definer set search_path = public, pg_temp as $$
       #variable_conflict use_column
       begin
         return query
         select e.id, e.placement_id, s.standing, s.word, s.word_number, s.said_at,
           coalesce(c.status not in ('draft', 'submitted', 'returned', 'hearing'), false),
           case when c.status in ('submitted', 'hearing') then ${SUBMITTED_DAY} + a.days end
         from unnest(asked_placement_ids) as asked (id)
         join placements p on p.id = asked.id
         join scheme_versions v on v.id = p.scheme_version_id
         cross join lateral (select silence_days(p.id) as days) a
         join time_entries e on e.placement_id = p.id
         left join claims c on c.id = e.claim_id
         ${STANDING}
         where a.days is not null and (since is null or e.day >= since) and (until is null or e.day <= until)
           and v.content #> '{rules,paidActivities,value}' ? e.activity
           and (actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
             or e.placement_id = any (own_placement_ids()));
       end $$`,

      `create function waiting_hours(asked_placement_ids uuid[])
         returns table (claim_id uuid, placement_id uuid, reference text, waits_for text, since date, last_day_to_speak date,
           ready_at timestamptz)
         language plpgsql stable security definer set search_path = public, pg_temp as $$
       #variable_conflict use_column
       begin
         return query
         select c.id, c.placement_id, c.reference,
           case when bool_or(s.standing = 'found-wrong') then null
                when bool_or(s.standing = 'disputed' or s.standing = 'unanswered' and a.is_silence) then 'consultant'
                when bool_or(s.standing = 'unanswered') then 'mentee' end,
           min(case when s.standing = 'disputed' then
                      greatest((s.said_at at time zone 'Europe/Copenhagen')::date, ${SUBMITTED_DAY})
                    when s.standing = 'unanswered' and a.is_silence then a.last_day + 1 end),
           a.last_day,
           greatest(c.submitted_at, max(s.said_at), max(s.checked_at))
         from unnest(asked_placement_ids) as asked (id)
         join claims c on c.placement_id = asked.id and c.status = 'submitted'
         cross join lateral (select ${SUBMITTED_DAY} + silence_days(c.placement_id) as last_day,
           ${SUBMITTED_DAY} + silence_days(c.placement_id) < actor_today() as is_silence) a
         join time_entries e on e.claim_id = c.id and e.claim_line_id is not null
         ${STANDING}
         where a.last_day is not null and ${MAY_ASK}
         group by c.id, c.placement_id, c.reference, a.last_day;
       end $$`,

      `create function keep_to_vouched_hours() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if silence_days(new.placement_id) is not null and exists (
             select from time_entries e ${STANDING}
             where e.claim_line_id = new.id and s.standing not in ('confirmed', 'checked')) then
           raise exception 'nobody vouches for the hours'
             using errcode = 'check_violation', constraint = 'approved_hours_are_vouched_for';
         end if;
         return null;
       end $$`,
      `create trigger approved_hours_are_vouched_for after update on claim_lines for each row
         when (new.outcome = 'approved' and old.outcome is distinct from new.outcome)
         execute function keep_to_vouched_hours()`,

      ...['silence_days(uuid)', 'hours_standing(uuid[], date, date)', 'waiting_hours(uuid[])'].flatMap(
        (head) => [
          `revoke execute on function ${head} from public`,
          `grant execute on function ${head} to limstift_staff, limstift_party`,
        ],
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger approved_hours_are_vouched_for on claim_lines',
      'drop function keep_to_vouched_hours()',
      'drop function waiting_hours(uuid[])',
      'drop function hours_standing(uuid[], date, date)',
      'drop function silence_days(uuid)',
    ]);
  }
}
