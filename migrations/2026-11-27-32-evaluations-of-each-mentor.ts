import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Where the mentor was replaced, the end is evaluated of the last one: what was said of the one before is no answer. */
export class EvaluationsOfEachMentor1795770000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [askedOfEachMentor()]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [asked({ employer: 'p.employer_id', more: '' })]);
  }
}

/** With what else an evaluation must be of, to answer for the end. */
export function askedOfEachMentor(more = ''): string {
  return asked({
    employer: 'holder_on(p.workplace_id, least(p.last_day, actor_today()))',
    more: `
         and v.mentor_id = (select s.mentor_id from mentorships s
           where s.placement_id = p.id and s.first_day <= actor_today() order by s.first_day desc limit 1)${more}`,
  });
}

/** As the migration of evaluations wrote it, with which employer is named and what else is asked. */
function asked({ employer, more }: { employer: string; more: string }): string {
  return `create or replace function evaluations_asked_of_me() returns table (placement_id uuid, mentee text, employer text)
     language sql stable security definer set search_path = public, pg_temp as $$
     select p.id, e.name, f.name
     from placements p join mentees e on e.id = p.mentee_id left join employers f on f.id = ${employer}
     where p.id = any (own_placement_ids()) and actor_is('mentor', 'mentee')
       and p.status in ('ended', 'broken-off')
       and not exists (select from evaluations v
         where v.placement_id = p.id and v.author_id = actor_person_id() and v.kind = 'end'${more})
     order by p.last_day desc, p.id limit 20
   $$`;
}
