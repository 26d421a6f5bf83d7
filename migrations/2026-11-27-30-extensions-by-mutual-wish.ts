import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const OF_THE_PAIR = 'mentorship_id = any ((select own_mentorship_ids())::uuid[])';
const BY_SELF = `wished_by = ${SELF} and wished_by_role = (select actor_role())`;

/**
 * That mentor and mentee both wish to go on until a day. To write that they agree is to move the last day of the
 * placement. The two see each other's wishes; everybody else is told only of what both wished.
 */
export class ExtensionsByMutualWish1795770000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table extension_wishes (
         id uuid constraint extension_wishes_pk primary key,
         placement_id uuid not null constraint placement_of_wish references placements,
         mentorship_id uuid constraint mentorship_of_wish references mentorships on delete set null,
         last_day date not null,
         wished_by uuid not null constraint person_who_wishes references people,
         wished_by_role text not null constraint wisher_is_known
           check (wished_by_role in ('mentor', 'mentee', 'consultant', 'coordinator')),
         wished_at timestamptz not null,
         said_how text constraint way_of_wishing_is_known check (said_how in ('meeting', 'phone', 'writing')),
         said_day date,
         outcome text constraint outcome_of_wish_is_known
           check (outcome in ('agreed', 'declined', 'withdrawn', 'lapsed')),
         settled_by uuid constraint person_who_settled_a_wish references people,
         settled_at timestamptz,
         last_day_before date,
         constraint an_organiser_says_how_and_when_both_wished check (
           (wished_by_role in ('consultant', 'coordinator')) = (said_how is not null)
             and (said_how is null) = (said_day is null)),
         constraint an_organiser_registers_what_is_agreed check (
           wished_by_role in ('mentor', 'mentee') or (outcome is not null and outcome = 'agreed')),
         constraint a_settled_wish_says_when check ((outcome is null) = (settled_at is null)),
         constraint a_wish_lapses_by_itself check ((settled_by is null) = (outcome is null or outcome = 'lapsed')),
         constraint an_extension_keeps_the_day_before
           check ((outcome is not null and outcome = 'agreed') = (last_day_before is not null)))`,
      `create unique index one_open_wish_per_placement on extension_wishes (placement_id) where outcome is null`,
      'create index extension_wishes_of_placement on extension_wishes (placement_id, wished_at)',
      'create index extension_wishes_of_mentorship on extension_wishes (mentorship_id)',
      'create index extension_wishes_by_wisher on extension_wishes (wished_by)',
      'create index extension_wishes_by_who_settled on extension_wishes (settled_by)',

      `create table extensions_seen (
         wish_id uuid constraint extensions_seen_pk primary key
           constraint extension_that_is_seen references extension_wishes,
         seen_by uuid not null constraint person_who_saw_an_extension references people,
         seen_at timestamptz not null)`,
      'create index extensions_seen_by_person on extensions_seen (seen_by)',
      `create trigger extensions_seen_never_change before update or delete or truncate on extensions_seen
         for each statement execute function refuse_change()`,

      // A wish that nobody answered in time gives way to the next one, and to what both said elsewhere.
      `create function let_go_of_lapsed_wishes() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         update extension_wishes w set outcome = 'lapsed', settled_at = new.wished_at
         from placements p
         where w.placement_id = new.placement_id and p.id = w.placement_id and w.outcome is null
           and (new.outcome is not null
             or p.status not in ('active', 'paused') or p.last_day < actor_today() or p.last_day >= w.last_day
             or not exists (select from mentorships where id = w.mentorship_id and last_day is null));
         return new;
       end $$`,
      `create trigger a_new_wish_lets_go_of_what_lapsed before insert on extension_wishes
         for each row execute function let_go_of_lapsed_wishes()`,
      `create function let_go_of_wishes_at_the_end() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         update extension_wishes set outcome = 'lapsed', settled_at = now()
         where placement_id = new.id and outcome is null;
         return new;
       end $$`,
      `create trigger a_wish_lapses_with_its_course after update of status on placements
         for each row when (new.status in ('ended', 'broken-off', 'withdrawn'))
         execute function let_go_of_wishes_at_the_end()`,

      `create function settle_extension_wish() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       declare
         extended placements;
       begin
         if tg_op = 'UPDATE' and old.outcome is not null then
           raise exception 'a wish is settled once'
             using errcode = 'check_violation', constraint = 'a_wish_is_settled_once';
         end if;
         if new.outcome is distinct from 'agreed' then
           return new;
         end if;
         select * into extended from placements where id = new.placement_id for update;
         if extended.status not in ('active', 'paused') or new.last_day <= extended.last_day
            or new.wished_by_role in ('mentor', 'mentee') and extended.last_day < actor_today() then
           raise exception 'only a course that runs is made longer'
             using errcode = 'check_violation', constraint = 'an_extension_is_of_a_course_that_runs';
         end if;
         new.last_day_before := extended.last_day;
         update placements set last_day = new.last_day, version = version + 1 where id = new.placement_id;
         return new;
       end $$`,
      `create trigger an_extension_is_made before insert or update of outcome on extension_wishes
         for each row execute function settle_extension_wish()`,

      // Told to staff alone: what the two agreed, until whoever runs the course has seen it.
      `create function extension_to_see(asked_id uuid) returns timestamptz language sql stable security definer
         set search_path = public, pg_temp as $$
         select max(settled_at) from extension_wishes w
         where placement_id = asked_id and ${UNSEEN}
           and actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor') $$`,
      `create function extensions_to_see(asked_id uuid) returns uuid[] language sql stable security definer
         set search_path = public, pg_temp as $$
         select array(select id from extension_wishes w where placement_id = asked_id and ${UNSEEN}
           and actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')) $$`,
      `create function placements_with_extension_to_see() returns uuid[] language sql stable security definer
         set search_path = public, pg_temp as $$
         select array(select placement_id from extension_wishes w where ${UNSEEN}
           and actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')) $$`,
      `revoke execute on function extension_to_see(uuid), extensions_to_see(uuid), placements_with_extension_to_see(),
         let_go_of_lapsed_wishes(), let_go_of_wishes_at_the_end(), settle_extension_wish() from public`,
      `grant execute on function extension_to_see(uuid), extensions_to_see(uuid), placements_with_extension_to_see()
         to limstift_staff, limstift_party`,
      caseCourse("'unseenExtensionAt', extension_to_see(asked_id),"),

      ...protect('extension_wishes', {
        staff: {
          select: `${READS_CASES} and outcome = 'agreed'`,
          insert: `outcome = 'agreed' and ${BY_SELF} and settled_by = ${SELF}
            and ${actorIs('consultant', 'coordinator')} and runs_placement(placement_id)`,
        },
        party: {
          select: `${ownPlacement()} and (outcome = 'agreed' or ${OF_THE_PAIR})`,
          insert: `${ownPlacement()} and ${OF_THE_PAIR} and ${BY_SELF} and outcome is null`,
          update: {
            of: ['outcome', 'settled_by', 'settled_at'],
            where: `${OF_THE_PAIR} and outcome is null`,
            // Whoever wishes takes it back; the other answers.
            check: `${OF_THE_PAIR} and settled_by = ${SELF}
              and case when wished_by_role = (select actor_role()) then outcome = 'withdrawn'
                       else outcome in ('agreed', 'declined') end`,
          },
        },
      }),
      ...protect('extensions_seen', {
        staff: {
          select: READS_CASES,
          insert: `seen_by = ${SELF} and exists (
            select from extension_wishes w where w.id = wish_id and runs_placement(w.placement_id))`,
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      caseCourse(''),
      'drop function placements_with_extension_to_see()',
      'drop function extensions_to_see(uuid)',
      'drop function extension_to_see(uuid)',
      'drop trigger a_wish_lapses_with_its_course on placements',
      'drop table extensions_seen',
      'drop table extension_wishes',
      'drop function settle_extension_wish()',
      'drop function let_go_of_wishes_at_the_end()',
      'drop function let_go_of_lapsed_wishes()',
    ]);
  }
}

/** What an organiser registers is known to them already. */
const UNSEEN = `outcome = 'agreed' and wished_by_role in ('mentor', 'mentee')
  and not exists (select from extensions_seen where wish_id = w.id)`;

/** As the migration of moves wrote it, with what else is told. */
function caseCourse(more: string): string {
  return `create or replace function case_course(asked_id uuid) returns jsonb language sql stable security definer
  set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'expectedReturnDay', (select expected_return_day from placement_moves where placement_id = asked_id
      order by position desc limit 1),
    'unseenStopAt', stop_to_follow_up(asked_id),${more && `\n    ${more}`}
    'rests', array(select jsonb_build_object('firstDay', first_day, 'lastDay', last_day)
      from rests_of_placement(asked_id)))
  where actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
    or asked_id = any (own_placement_ids()) $$`;
}
