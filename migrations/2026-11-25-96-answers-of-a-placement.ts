import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const BY_SELF = 'answered_by = (select actor_person_id())';
const OWN_ANSWER = `${ownPlacement()} and ${actorIs('leader')} and ${BY_SELF}`;

/** What was answered of the mentor and mentee of a placement, and of who else pays. */
export class AnswersOfAPlacement1795597200096 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table placement_answers (
         id uuid constraint placement_answers_pk primary key,
         placement_id uuid not null constraint placement_of_answer references placements,
         mentorship_id uuid constraint mentorship_of_answer references mentorships on delete cascade,
         position integer not null,
         question text not null constraint question_of_placement_is_known
           check (question in ('family-tie', 'line-of-command', 'paid-already')),
         answer boolean not null,
         explanation text
           constraint explanation_of_answer_is_short check (length(explanation) between 1 and 500),
         answered_by uuid not null constraint person_of_placement_answer references people,
         answered_at timestamptz not null,
         constraint one_answer_per_place_in_placement unique (placement_id, position),
         constraint a_tie_is_of_a_mentorship
           check ((question = 'paid-already') = (mentorship_id is null)))`,
      'create index placement_answers_of_mentorship on placement_answers (mentorship_id)',
      'create index placement_answers_by_person on placement_answers (answered_by)',

      // A leader does not see the answers of others, and yet writes after them.
      `create function answers_of_placement(asked_id uuid) returns integer
         language sql stable security definer set search_path = public, pg_temp as $$
         select coalesce(max(position), 0) from placement_answers where placement_id = asked_id
       $$`,
      'revoke execute on function answers_of_placement(uuid) from public',
      'grant execute on function answers_of_placement(uuid) to limstift_staff, limstift_party',

      ...protect('placement_answers', {
        staff: { select: READS_CASES, insert: `${actorIs('consultant')} and ${BY_SELF}` },
        party: { select: OWN_ANSWER, insert: `${OWN_ANSWER} and question <> 'paid-already'` },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop function answers_of_placement(uuid)', 'drop table placement_answers']);
  }
}
