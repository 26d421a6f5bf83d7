import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makePlacementMove } from './placement-moves-kept.js';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

/** Whoever runs the course: the consultant, or the coordinator where nobody is paid. */
const RUNS_IT = `${actorIs('consultant', 'coordinator')} and runs_placement(placement_id)`;
const BY_SELF = 'moved_by = (select actor_person_id()) and actor_role = (select actor_role())';

/**
 * What became of a course. To write the row is to make the move: a status that only a kept move leads to is
 * set by nothing else. Everybody in the course is told what and from when; staff alone by whom and why.
 */
export class MovesOfAPlacement1795683600094 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table placement_move_accounts (
         move_id uuid constraint placement_move_accounts_pk primary key,
         move text not null,
         moved_by uuid not null constraint person_of_move references people,
         actor_role text not null,
         reason text constraint reason_of_move_is_short check (length(reason) between 1 and 1000),
         constraint account_with_its_move unique (move_id, move),
         constraint nobody_is_asked_for_an_illness check (move not in ('pause', 'return') or reason is null),
         constraint no_mentee_is_asked_why check (actor_role <> 'mentee' or reason is null),
         constraint what_is_undone_says_why check (reason is not null or move not in ('withdrawal', 'reopening')))`,
      'create index placement_move_accounts_by_person on placement_move_accounts (moved_by)',

      `create table placement_moves (
         id uuid constraint placement_moves_pk primary key,
         placement_id uuid not null constraint placement_of_move references placements,
         position integer not null,
         move text not null constraint move_is_known check
           (move in ('pause', 'return', 'ending', 'stop', 'withdrawal', 'reopening')),
         day date not null,
         expected_return_day date,
         last_day date,
         moved_at timestamptz not null,
         constraint one_move_per_position unique (placement_id, position),
         constraint one_account_per_move unique (id, move),
         constraint a_pause_expects_a_return check ((move = 'pause') = (expected_return_day is not null)),
         constraint a_return_comes_after_the_pause check (expected_return_day > day),
         constraint a_reopening_says_its_last_day check ((move = 'reopening') = (last_day is not null)),
         constraint account_of_move foreign key (id, move) references placement_move_accounts (move_id, move))`,

      `create table placement_stops_seen (
         move_id uuid constraint placement_stops_seen_pk primary key
           constraint stop_that_is_seen references placement_moves,
         seen_by uuid not null constraint person_who_saw_a_stop references people,
         seen_at timestamptz not null)`,
      'create index placement_stops_seen_by_person on placement_stops_seen (seen_by)',

      ...['placement_move_accounts', 'placement_moves', 'placement_stops_seen'].map(
        (table) => `create trigger ${table}_never_change before update or delete or truncate on ${table}
         for each statement execute function refuse_change()`,
      ),

      `create function runs_placement(asked_id uuid) returns boolean language sql stable security definer
         set search_path = public, pg_temp as $$
         select exists (select from placements where id = asked_id and run_by = actor_role()) $$`,
      'revoke execute on function runs_placement(uuid) from public',
      'grant execute on function runs_placement(uuid) to limstift_staff, limstift_party',

      // The days on which a course takes no hours: its pauses, and from an end until it is opened again.
      `create function rests_of_placement(asked_id uuid) returns table (first_day date, last_day date)
         language sql stable set search_path = public, pg_temp as $$
         select first_day, coalesce(last_day, '9999-12-31') from (
           select move, case move when 'pause' then day else day + 1 end as first_day,
             lead(day) over made - case lead(move) over made when 'return' then 1 when 'reopening' then 1 else 0 end
               as last_day
           from placement_moves where placement_id = asked_id window made as (order by position)) m
         where move in ('pause', 'ending', 'stop') and (last_day is null or first_day <= last_day)
       $$`,
      `create function refuse_hours_while_resting() returns void language plpgsql as $$
       begin
         raise exception 'a course that rests takes no hours'
           using errcode = 'check_violation', constraint = 'no_hours_while_a_course_rests';
       end $$`,
      `create function refuse_move() returns void language plpgsql as $$
       begin
         raise exception 'no such move from where the placement is'
           using errcode = 'check_violation', constraint = 'placement_moves_are_legal';
       end $$`,

      `create function keep_hours_out_of_rests() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         perform from placements where id = new.placement_id for share;
         if exists (select from rests_of_placement(new.placement_id) r
                    where new.day between r.first_day and r.last_day) then
           perform refuse_hours_while_resting();
         end if;
         return new;
       end $$`,
      `create trigger no_hours_while_a_course_rests before insert or update of day on time_entries
         for each row execute function keep_hours_out_of_rests()`,

      makePlacementMove(),
      `create trigger a_move_is_made before insert on placement_moves
         for each row execute function make_placement_move()`,

      // Not a definer: whoever is not the owner sets by hand only what no kept move leads to.
      `create function keep_placement_moves_legal() returns trigger language plpgsql
         set search_path = public, pg_temp as $$
       begin
         if current_user in ('limstift_staff', 'limstift_party') and (old.status, new.status) not in (
              ('draft', 'proposed'), ('proposed', 'draft'), ('proposed', 'matched'),
              ('proposed', 'active'), ('matched', 'active')) then
           perform refuse_move();
         end if;
         return new;
       end $$`,
      `create trigger placement_moves_are_legal before update of status on placements
         for each row when (old.status is distinct from new.status) execute function keep_placement_moves_legal()`,

      // A mentor or mentee who stops does not see the hours of others.
      `create function last_day_with_hours(asked_id uuid) returns date language sql stable security definer
         set search_path = public, pg_temp as $$
         select max(day) from time_entries where placement_id = asked_id
           and (runs_placement(asked_id) or asked_id = any (own_placement_ids()))
       $$`,

      STOP_TO_FOLLOW_UP,
      CASE_COURSE,
      `grant execute on function case_course(uuid), stop_to_follow_up(uuid), rests_of_placement(uuid), last_day_with_hours(uuid), refuse_move()
         to limstift_staff, limstift_party`,

      ...protect('placement_move_accounts', {
        staff: { select: READS_CASES, insert: `${actorIs('consultant', 'coordinator')} and ${BY_SELF}` },
        party: {
          select: 'moved_by = (select actor_person_id())',
          insert: `move = 'stop' and ${actorIs('leader', 'mentor', 'mentee')} and ${BY_SELF}`,
        },
      }),
      ...protect('placement_moves', {
        staff: { select: READS_CASES, insert: RUNS_IT },
        party: {
          select: ownPlacement(),
          insert: `${ownPlacement()} and move = 'stop' and ${actorIs('leader', 'mentor', 'mentee')}`,
        },
      }),
      ...protect('placement_stops_seen', {
        staff: {
          select: READS_CASES,
          insert: `seen_by = (select actor_person_id()) and exists (
            select from placement_moves m where m.id = move_id and runs_placement(m.placement_id))`,
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger placement_moves_are_legal on placements',
      'drop trigger no_hours_while_a_course_rests on time_entries',
      'drop function case_course(uuid)',
      'drop function stop_to_follow_up(uuid)',
      'drop function last_day_with_hours(uuid)',
      'drop table placement_stops_seen',
      'drop table placement_moves',
      'drop table placement_move_accounts',
      'drop function keep_placement_moves_legal()',
      'drop function make_placement_move()',
      'drop function keep_hours_out_of_rests()',
      'drop function rests_of_placement(uuid)',
      'drop function refuse_hours_while_resting()',
      'drop function refuse_move()',
      'drop function runs_placement(uuid)',
    ]);
  }
}

/** When a party stopped the course, until whoever runs it follows that up; told to staff alone, as it says who did not. */
const STOP_TO_FOLLOW_UP = `create function stop_to_follow_up(asked_id uuid) returns timestamptz
  language sql stable security definer set search_path = public, pg_temp as $$
  select m.moved_at
  from (select * from placement_moves where placement_id = asked_id order by position desc limit 1) m
  join placement_move_accounts a on a.move_id = m.id
  where m.move = 'stop' and a.actor_role not in ('consultant', 'coordinator')
    and actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
    and not exists (select from placement_stops_seen where move_id = m.id) $$`;

/** What the next step is worked out from, of pauses and ends. */
const CASE_COURSE = `create function case_course(asked_id uuid) returns jsonb language sql stable security definer
  set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'expectedReturnDay', (select expected_return_day from placement_moves where placement_id = asked_id
      order by position desc limit 1),
    'unseenStopAt', stop_to_follow_up(asked_id),
    'rests', array(select jsonb_build_object('firstDay', first_day, 'lastDay', last_day)
      from rests_of_placement(asked_id)))
  where actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
    or asked_id = any (own_placement_ids()) $$`;
