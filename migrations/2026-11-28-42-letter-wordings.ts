import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from './protect.js';
import { run } from './run.js';

const changesOf = (subjects: string): string[] => [
  'drop index audit_events_of_rules_and_people',
  `create index audit_events_of_rules_and_people on audit_events (happened_at desc, id desc)
     where placement_id is null and split_part(what, '.', 1) in (${subjects})
       and coalesce(actor_role, '') not in ('leader', 'mentor', 'mentee')`,
];

/** The wordings of letters and their shared parts, as administrators publish them: version by version, never changed. */
export class LetterWordings1795856400042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table letter_wordings (
         id uuid constraint letter_wordings_pk primary key,
         name text not null constraint wording_name_is_plain check (name ~ '^[a-z][a-z-]{1,59}$'),
         version integer not null constraint wording_version_is_positive check (version > 0),
         source text not null constraint wording_is_not_too_long check (length(source) between 1 and 40000),
         published_by uuid not null constraint publisher_of_wording references people,
         published_at timestamptz not null,
         constraint one_wording_per_name_and_version unique (name, version))`,
      'create index letter_wordings_by_publisher on letter_wordings (published_by)',
      `create trigger letter_wordings_never_change before update or delete or truncate on letter_wordings
         for each statement execute function refuse_change()`,
      ...protect('letter_wordings', {
        staff: {
          select: actorIs('consultant', 'caseworker', 'payer', 'coordinator', 'administrator', 'auditor'),
          insert: `${actorIs('administrator')} and published_by = (select actor_person_id())`,
        },
      }),
      ...changesOf("'person', 'organisation', 'parameter', 'scheme', 'wording'"),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...changesOf("'person', 'organisation', 'parameter', 'scheme'"),
      'drop table letter_wordings',
    ]);
  }
}
