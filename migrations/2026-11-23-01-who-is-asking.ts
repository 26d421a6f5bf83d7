import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/**
 * Who is asking, and what is theirs. Every policy stands on these. Functions that look further than the
 * asker may are `security definer`, and answer ids only.
 */
export class WhoIsAsking1795424400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter default privileges revoke execute on functions from public',

      `create function actor_person_id() returns uuid language sql stable parallel safe
         return nullif(current_setting('limstift.person_id', true), '')::uuid`,
      `create function actor_role() returns text language sql stable parallel safe
         return nullif(current_setting('limstift.role', true), '')`,
      `create function actor_today() returns date language sql stable parallel safe
         return nullif(current_setting('limstift.today', true), '')::date`,
      `create function actor_is(variadic roles text[]) returns boolean language sql stable parallel safe
         return coalesce(actor_role() = any (roles)
                         and (actor_person_id() is not null or actor_role() = 'system'), false)`,

      definer(
        'own_leader_ids() returns uuid[]',
        `return array(select id from leaders
           where actor_role() = 'leader' and person_id = actor_person_id()
             and (last_day is null or last_day >= actor_today()));`,
      ),
      definer(
        'own_mentor_ids() returns uuid[]',
        `return array(select id from mentors where actor_role() = 'mentor' and person_id = actor_person_id());`,
      ),
      definer(
        'own_mentee_ids() returns uuid[]',
        `return array(select id from mentees where actor_role() = 'mentee' and person_id = actor_person_id());`,
      ),
      definer(
        'own_placement_ids() returns uuid[]',
        `return array(
           select p.id from placements p where p.status <> 'draft' and p.id in (
             select placement_id from leaderships where leader_id = any (own_leader_ids())
               and (last_day is null or last_day >= actor_today())
             union all
             select placement_id from mentorships where mentor_id = any (own_mentor_ids())
               and (last_day is null or last_day >= actor_today())
             union all
             select id from placements where mentee_id = any (own_mentee_ids())));`,
      ),
      definer(
        'own_workplace_ids() returns uuid[]',
        `return array(
           select workplace_id from leaders where id = any (own_leader_ids())
           union select workplace_id from mentors
             where id = any (own_mentor_ids()) and workplace_id is not null
           union select workplace_id from placements where id = any (own_placement_ids()));`,
      ),
      definer(
        'own_employer_ids() returns uuid[]',
        'return array(select distinct employer_id from workplaces where id = any (own_workplace_ids()));',
      ),
      definer(
        'known_leader_ids() returns uuid[]',
        `return own_leader_ids() || array(
           select leader_id from leaderships where placement_id = any (own_placement_ids()));`,
      ),
      definer(
        'known_mentor_ids() returns uuid[]',
        `return own_mentor_ids()
           || array(select mentor_id from mentorships where placement_id = any (own_placement_ids()))
           || array(select id from mentors where actor_role() = 'leader'
                    and workplace_id = any (own_workplace_ids()));`,
      ),
      definer(
        'known_mentee_ids() returns uuid[]',
        'return array(select mentee_id from placements where id = any (own_placement_ids()));',
      ),
      definer(
        'known_person_ids() returns uuid[]',
        `return actor_person_id()
           || array(select consultant_id from placements where id = any (own_placement_ids()));`,
      ),
      definer(
        'person_takes_part(asked_placement_id uuid, asked_person_id uuid) returns boolean',
        `return exists (
             select from placements p join mentees e on e.id = p.mentee_id
             where p.id = asked_placement_id and e.person_id = asked_person_id)
           or exists (
             select from leaderships l join leaders on leaders.id = l.leader_id
             where l.placement_id = asked_placement_id and leaders.person_id = asked_person_id)
           or exists (
             select from mentorships m join mentors on mentors.id = m.mentor_id
             where m.placement_id = asked_placement_id and mentors.person_id = asked_person_id);`,
      ),

      `grant execute on all functions in schema public to limstift_staff, limstift_party, limstift_system`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function person_takes_part(uuid, uuid)',
      'drop function known_person_ids()',
      'drop function known_mentee_ids()',
      'drop function known_mentor_ids()',
      'drop function known_leader_ids()',
      'drop function own_employer_ids()',
      'drop function own_workplace_ids()',
      'drop function own_placement_ids()',
      'drop function own_mentee_ids()',
      'drop function own_mentor_ids()',
      'drop function own_leader_ids()',
      'drop function actor_is(text[])',
      'drop function actor_today()',
      'drop function actor_role()',
      'drop function actor_person_id()',
      'alter default privileges grant execute on functions to public',
    ]);
  }
}

/** Late bound, so that it may name tables of later migrations. */
function definer(head: string, body: string): string {
  return `create function ${head} language plpgsql stable security definer
    set search_path = public, pg_temp
    as $$ begin ${body} end $$`;
}
