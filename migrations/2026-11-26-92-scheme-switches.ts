import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, IS_SYSTEM, protect } from './protect.js';
import { run } from './run.js';

const ANYONE = '(select actor_person_id()) is not null';

/** Which schemes the organisation runs: the newest switch counts, and none is ever changed. */
export class SchemeSwitches1795683600092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table scheme_switches (
         id uuid constraint scheme_switches_pk primary key,
         code text not null constraint switched_scheme_is_named check (length(code) between 1 and 50),
         number integer not null constraint switches_are_counted_from_one check (number >= 1),
         is_on boolean not null,
         author_id uuid not null constraint author_of_scheme_switch references people,
         switched_at timestamptz not null,
         constraint one_switch_per_scheme_and_number unique (code, number))`,
      'create index scheme_switches_by_author on scheme_switches (author_id)',
      `create trigger scheme_switches_never_change before update or delete or truncate on scheme_switches
         for each statement execute function refuse_change()`,

      ...protect('scheme_switches', {
        staff: {
          select: ANYONE,
          insert: `${actorIs('administrator')} and author_id = (select actor_person_id())`,
        },
        party: { select: ANYONE },
        system: { select: IS_SYSTEM },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table scheme_switches']);
  }
}
