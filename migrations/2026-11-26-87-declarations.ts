import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const DECLARES = 'by_person_id = (select actor_person_id())';
const HAS_THE_PLACE = `exists (select from mentorships m where m.placement_id = mentor_declarations.placement_id
  and m.mentor_id = mentor_declarations.mentor_id)`;

/** What a mentor declared before the course: the text as it was, when, and how. Stands as it is. */
export class Declarations1795683600087 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table mentor_declarations (
         id uuid constraint mentor_declarations_pk primary key,
         placement_id uuid not null constraint placement_of_declaration references placements,
         mentor_id uuid not null constraint mentor_of_declaration references mentors,
         scheme_version_id uuid not null constraint scheme_of_declaration references scheme_versions,
         text text not null constraint declaration_is_short check (length(text) between 1 and 4000),
         sha256 bytea not null,
         way text not null constraint way_of_declaring_is_known check (way in ('in-app', 'paper')),
         declared_day date not null,
         declared_at timestamptz not null,
         by_person_id uuid not null constraint declarer references people,
         paper_id uuid,
         constraint one_declaration_per_placement_and_mentor unique (placement_id, mentor_id),
         constraint a_declaration_on_paper_has_its_paper check ((way = 'paper') = (paper_id is not null)),
         constraint paper_of_declaration foreign key (paper_id, placement_id) references attachments (id, placement_id))`,
      'create index declarations_of_mentor on mentor_declarations (mentor_id)',
      'create index declarations_of_scheme_version on mentor_declarations (scheme_version_id)',
      'create index declarations_by_person on mentor_declarations (by_person_id)',
      'create index declarations_by_paper on mentor_declarations (paper_id, placement_id)',
      `create trigger mentor_declarations_never_change before update or delete or truncate on mentor_declarations
         for each statement execute function refuse_change()`,

      ...protect('mentor_declarations', {
        staff: {
          select: READS_CASES,
          insert: `${WORKS_ON_CASES} and way = 'paper' and ${DECLARES} and ${HAS_THE_PLACE}`,
        },
        party: {
          select: ownPlacement(),
          insert: `${ownPlacement()} and ${actorIs('mentor')} and way = 'in-app' and ${DECLARES}
            and mentor_id = any ((select own_mentor_ids())::uuid[]) and ${HAS_THE_PLACE}`,
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table mentor_declarations']);
  }
}
