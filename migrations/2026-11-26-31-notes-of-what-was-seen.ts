import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Not all in a journal is told: whoever writes may have seen it. */
export class NotesOfWhatWasSeen1795683600031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table journal_notes drop constraint teller_is_known',
      `alter table journal_notes add constraint teller_is_known
         check (told_by in ('citizen', 'leader', 'mentor', 'other', 'author'))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table journal_notes disable trigger journal_notes_never_change',
      `update journal_notes set told_by = 'other' where told_by = 'author'`,
      'alter table journal_notes enable trigger journal_notes_never_change',
      'alter table journal_notes drop constraint teller_is_known',
      `alter table journal_notes add constraint teller_is_known
         check (told_by in ('citizen', 'leader', 'mentor', 'other'))`,
    ]);
  }
}
