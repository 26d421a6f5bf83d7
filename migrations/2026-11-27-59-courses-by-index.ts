import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isCoordinatedAlone } from './2026-11-26-93-courses-without-a-workplace.js';
import { OPEN_LIST, openList } from './2026-11-27-31-open-list-of-pairs.js';
import { HELD, partsInOrder } from './2026-11-27-41-employers-in-order.js';
import { OF_COORDINATED_COURSES_ALONE } from './2026-11-27-42-workplaces-of-coordinators.js';
import { run } from './run.js';

const APPLIED = 'exists (select from applications where person_id = asked_person_id)';
/** The workplaces of the employer of today: those that were its own first, and those that came to it. */
const AT_OWN_WORKPLACE = `w.id in (select id from workplaces where employer_id = asked_employer_id
           union all select workplace_id from workplace_holdings where employer_id = asked_employer_id and annulled_at is null)
           and holder_on(w.id, actor_today()) = asked_employer_id`;

/** What is asked of the courses that coordinators run, so that indexes serve it. */
export class CoursesByIndex1795770000059 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create index running_placements_of_workplace on placements (workplace_id) where status = 'active'`,
      `create index stops_of_placements on placement_moves (placement_id, position) where move = 'stop'`,
      `create or replace ${openList('workplaces w join placements p on p.workplace_id = w.id', AT_OWN_WORKPLACE)}`,
      `create or replace ${PARTS_IN_ORDER_BY_INDEX}`,
      `create or replace ${OF_COORDINATED_COURSES_ALONE_BY_INDEX}`,
      coordinatedAloneByIndex(''),
      `create function placements_with_stop_to_follow_up() returns uuid[] language sql stable security definer
         set search_path = public, pg_temp as $$
         with unseen as materialized (
           select m.id, m.placement_id from placement_moves m
           where m.move = 'stop' and not exists (select from placement_stops_seen where move_id = m.id)
             and not exists (select from placement_moves later
               where later.placement_id = m.placement_id and later.position > m.position))
         select array(select placement_id from unseen u
           where actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
             and (select actor_role from placement_move_accounts where move_id = u.id)
               not in ('consultant', 'coordinator')) $$`,
      'revoke execute on function placements_with_stop_to_follow_up() from public',
      'grant execute on function placements_with_stop_to_follow_up() to limstift_staff, limstift_party',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function placements_with_stop_to_follow_up()',
      isCoordinatedAlone(APPLIED),
      `create or replace ${OF_COORDINATED_COURSES_ALONE}`,
      partsInOrder(`in (select same_business(${HELD}))`).replace('create', 'create or replace'),
      `create or replace ${OPEN_LIST}`,
      'drop index stops_of_placements',
      'drop index running_placements_of_workplace',
    ]);
  }
}

const PARTS_IN_ORDER_BY_INDEX = `function parts_in_order(asked_id uuid) returns text[] language sql stable security definer
         set search_path = public, pg_temp as $$
         select array(select distinct r.code from employer_readiness r
           where r.employer_id = any (array(select same_business(
             (select holder_on(workplace_id, actor_today()) from placements where id = asked_id))))
           order by r.code)
         where actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
           or asked_id = any (own_placement_ids()) $$`;

const OF_COORDINATED_COURSES_ALONE_BY_INDEX = `function is_of_coordinated_courses_alone(asked_id uuid) returns boolean language sql stable
         security definer set search_path = public, pg_temp as $$
         select coalesce(bool_and(run_by = 'coordinator'), false) from placements
         where id in (
           select id from placements where employer_id = asked_id
           union all select id from placements where workplace_id = asked_id
           union all select id from placements where mentee_id = asked_id
           union all select p.id from workplace_holdings h join placements p on p.workplace_id = h.workplace_id
             where h.employer_id = asked_id and h.annulled_at is null
           union all select placement_id from leaderships where leader_id = asked_id
           union all select placement_id from mentorships where mentor_id = asked_id) $$`;

/** With the courses of what else somebody takes part in. */
export function coordinatedAloneByIndex(more: string): string {
  return `create or replace function is_coordinated_alone(asked_person_id uuid) returns boolean language sql stable
    security definer set search_path = public, pg_temp as $$
    select coalesce(bool_and(p.run_by = 'coordinator'), ${APPLIED}) and not exists (
        select from person_roles where person_id = asked_person_id and role not in ('leader', 'mentor', 'mentee'))
    from placements p
    where p.id in (
      select c.id from mentees e join placements c on c.mentee_id = e.id where e.person_id = asked_person_id
      union all select s.placement_id from leaders l join leaderships s on s.leader_id = l.id
        where l.person_id = asked_person_id
      union all select s.placement_id from mentors m join mentorships s on s.mentor_id = m.id
        where m.person_id = asked_person_id${more}) $$`;
}
