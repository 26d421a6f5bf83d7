import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownPlacement } from './protect.js';
import { run } from './run.js';

const AS_BEFORE = `${ownPlacement()} and recipient_role = (select actor_role())`;
const OWN_LETTER = 'recipient_id = any ((select own_mentor_ids())::uuid[])';

/**
 * A mentor reads the letters to that mentor, also after another came in the place; whoever came reads none of them. What
 * stands in them is of their fee and their hours.
 */
const OF_ONE_MENTOR = `case when recipient_role = 'mentor' and recipient_id is not null
  then (select actor_is('mentor')) and ${OWN_LETTER} else ${AS_BEFORE} end`;

export class LettersOfOneMentor1795856400043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table letter_files add recipient_id uuid',
      ...['letters', 'letter_files'].map(
        (table) => `alter policy limstift_party_select on ${table} using (${OF_ONE_MENTOR})`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...['letters', 'letter_files'].map(
        (table) => `alter policy limstift_party_select on ${table} using (${AS_BEFORE})`,
      ),
      'alter table letter_files drop column recipient_id',
    ]);
  }
}
