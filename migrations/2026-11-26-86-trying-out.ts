import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const OWN_ANSWER = `mentorship_id = any ((select own_mentorship_ids())::uuid[])
  and by_role = (select actor_role()) and answered_by = ${SELF}`;

/** Whether mentor and mentee go on with each other: each answers alone, and others learn what came of it. */
export class TryingOut1795683600086 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table trying_out_answers (
         mentorship_id uuid not null
           constraint mentorship_of_trying_out references mentorships on delete cascade,
         by_role text not null constraint tried_out_by_the_pair check (by_role in ('mentor', 'mentee')),
         goes_on boolean not null,
         answered_by uuid not null constraint person_of_trying_out references people,
         answered_at timestamptz not null,
         constraint trying_out_answers_pk primary key (mentorship_id, by_role))`,
      'create index trying_out_answers_by_person on trying_out_answers (answered_by)',

      // Told to whoever sees the placement; whose no it was is told to nobody.
      `create function tried_out(asked_ids uuid[]) returns table (mentorship_id uuid, outcome text, day date)
         language sql stable security definer set search_path = public, pg_temp as $$
         select a.mentorship_id,
           case when not bool_and(a.goes_on) then 'ended' when count(*) = 2 then 'settled' else 'open' end,
           (max(a.answered_at) at time zone 'Europe/Copenhagen')::date
         from trying_out_answers a join mentorships s on s.id = a.mentorship_id
         where a.mentorship_id = any (asked_ids)
           and (actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
                or s.id = any (own_mentorship_ids()))
         group by a.mentorship_id
       $$`,
      'revoke execute on function tried_out(uuid[]) from public',
      'grant execute on function tried_out(uuid[]) to limstift_staff, limstift_party',

      // Staff may ask, as they read the outcome by the same query, and are answered nothing.
      ...protect('trying_out_answers', {
        staff: { select: 'false' },
        party: {
          select: OWN_ANSWER,
          insert: OWN_ANSWER,
          update: { of: ['goes_on', 'answered_at'], where: OWN_ANSWER },
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table trying_out_answers', 'drop function tried_out(uuid[])']);
  }
}
