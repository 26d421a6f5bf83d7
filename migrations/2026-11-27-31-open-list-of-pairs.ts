import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from './protect.js';
import { run } from './run.js';

const BY_SELF = 'given_by = (select actor_person_id()) and by_role = (select actor_role())';
const BY_THE_PAIR = `${actorIs('mentor', 'mentee')} and ${BY_SELF}`;

/**
 * Who mentors whom at an employer, where both said yes to being named. A yes is one person's own, read by nobody
 * else: what the others get is the list, from a function that asks the yeses, the days and the addresses.
 */
export class OpenListOfPairs1795770000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table open_list_consents (
         id uuid constraint open_list_consents_pk primary key,
         mentorship_id uuid not null
           constraint mentorship_of_open_list_consent references mentorships on delete cascade,
         by_role text not null constraint on_the_open_list_by_the_pair check (by_role in ('mentor', 'mentee')),
         given_by uuid not null constraint person_of_open_list_consent references people,
         given_at timestamptz not null,
         withdrawn_at timestamptz)`,
      `create unique index one_open_list_consent_in_force on open_list_consents (mentorship_id, by_role)
         where withdrawn_at is null`,
      'create index open_list_consents_of_mentorship on open_list_consents (mentorship_id)',
      'create index open_list_consents_by_person on open_list_consents (given_by)',

      `create ${OPEN_LIST}`,
      'revoke execute on function open_list(uuid) from public',
      'grant execute on function open_list(uuid) to limstift_staff, limstift_party',

      ...protect('open_list_consents', {
        party: {
          select: BY_THE_PAIR,
          insert: `${BY_THE_PAIR} and withdrawn_at is null
            and mentorship_id = any ((select own_mentorship_ids())::uuid[])`,
          update: {
            of: ['withdrawn_at'],
            where: `${BY_THE_PAIR} and withdrawn_at is null`,
            check: BY_THE_PAIR,
          },
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop function open_list(uuid)', 'drop table open_list_consents']);
  }
}

/** Of the version that the course began under. */
const HAS_OPEN_LIST = `v.content -> 'employerParts' @> '[{"code": "open-list"}]'`;

function runsToday(placement: string): string {
  return `${placement}.status = 'active' and actor_today() between ${placement}.first_day and ${placement}.last_day`;
}

/** The pairs of today, from the placements and their workplaces that are joined so and chosen by the condition. */
export function openList(from: string, isAt: string): string {
  return `function open_list(asked_employer_id uuid)
         returns table (placement_id uuid, mentee_id uuid, mentor text, mentee text, workplace text, since date)
         language sql stable security definer set search_path = public, pg_temp as $$
         select p.id, e.id, m.name, e.name, w.name, greatest(p.first_day, s.first_day)
         from ${from}
         join scheme_versions v on v.id = p.scheme_version_id and ${HAS_OPEN_LIST}
         join mentorships s on s.placement_id = p.id and s.first_day <= actor_today()
           and (s.last_day is null or s.last_day >= actor_today())
         join mentors m on m.id = s.mentor_id
         join mentees e on e.id = p.mentee_id
         where ${isAt} and ${runsToday('p')}
           and (select count(*) from open_list_consents c
                where c.mentorship_id = s.id and c.withdrawn_at is null) = 2
           and not exists (select from mentee_particulars a where a.mentee_id = e.id and a.address_protected)
           and (actor_is('consultant', 'caseworker', 'coordinator', 'auditor') or exists (
             select from placements o join scheme_versions ov on ov.id = o.scheme_version_id
             where o.id = any (own_placement_ids())
               and holder_on(o.workplace_id, actor_today()) = asked_employer_id
               and ov.code = v.code and ${runsToday('o')}))
         order by w.name, m.name, e.name, p.id limit 500
       $$`;
}

export const OPEN_LIST = openList(
  'placements p join workplaces w on w.id = p.workplace_id',
  'holder_on(p.workplace_id, actor_today()) = asked_employer_id',
);
