import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const IN_FORCE = 'replaced_at is null and withdrawn_at is null';
const BY_SELF = 'created_by = (select actor_person_id())';
const ENDS_BY_SELF = '(withdrawn_by is null or withdrawn_by = (select actor_person_id()))';
const OWN_AS_MENTEE = `${ownPlacement()} and ${actorIs('mentee')}`;

/** What the employer of a placement may know of the mentee: in versions, of which one at most is in force. */
export class Consents1795683600082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table consents (
         id uuid constraint consents_pk primary key,
         placement_id uuid not null constraint placement_of_consent references placements,
         position integer not null,
         text text not null constraint consent_is_short check (length(text) between 1 and 1000),
         written_by text not null constraint consent_writer_is_known check (written_by in ('mentee', 'consultant')),
         agreed_how text constraint way_of_agreeing_is_known check (agreed_how in ('meeting', 'phone', 'writing')),
         agreed_day date,
         created_by uuid not null constraint person_of_consent references people,
         created_at timestamptz not null,
         replaced_at timestamptz,
         withdrawn_by uuid constraint person_who_withdrew_consent references people,
         withdrawn_at timestamptz,
         constraint one_consent_per_place_in_placement unique (placement_id, position),
         constraint a_consultant_says_how_and_when_it_was_agreed
           check ((written_by = 'consultant') = (agreed_how is not null and agreed_day is not null)
             and (agreed_how is null) = (agreed_day is null)),
         constraint a_withdrawal_has_its_person check ((withdrawn_by is null) = (withdrawn_at is null)),
         constraint a_consent_ends_once check (replaced_at is null or withdrawn_at is null))`,
      `create unique index one_consent_in_force_per_placement on consents (placement_id) where ${IN_FORCE}`,
      'create index consents_by_person on consents (created_by)',
      'create index consents_by_who_withdrew on consents (withdrawn_by)',

      ...protect('consents', {
        staff: {
          select: READS_CASES,
          insert: `${actorIs('consultant')} and ${BY_SELF} and written_by = 'consultant' and ${IN_FORCE}`,
          update: {
            of: ['replaced_at', 'withdrawn_by', 'withdrawn_at'],
            where: `${actorIs('consultant')} and ${IN_FORCE}`,
            check: `${actorIs('consultant')} and ${ENDS_BY_SELF}`,
          },
        },
        party: {
          // A leader and a mentor see what is in force, and neither what was nor what was withdrawn.
          select: `${OWN_AS_MENTEE} or (${ownPlacement()} and ${IN_FORCE})`,
          insert: `${OWN_AS_MENTEE} and ${BY_SELF} and written_by = 'mentee' and ${IN_FORCE}`,
          update: {
            of: ['replaced_at', 'withdrawn_by', 'withdrawn_at'],
            where: `${OWN_AS_MENTEE} and ${IN_FORCE}`,
            check: `${OWN_AS_MENTEE} and ${ENDS_BY_SELF}`,
          },
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table consents']);
  }
}
