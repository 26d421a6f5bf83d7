import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

/** What staff were told or did in a case, written down once; what was wrong is put right by a new note. */
export class JournalNotes1795597200071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table journal_notes (
         id uuid constraint journal_notes_pk primary key,
         placement_id uuid not null constraint placement_of_journal_note references placements,
         happened_day date not null,
         told_by text not null
           constraint teller_is_known check (told_by in ('citizen', 'leader', 'mentor', 'other')),
         text text not null constraint journal_note_is_short check (length(text) between 1 and 4000),
         corrects_id uuid,
         author_id uuid not null constraint author_of_journal_note references people,
         written_at timestamptz not null,
         constraint journal_note_with_its_placement unique (id, placement_id),
         constraint one_correction_per_journal_note unique (corrects_id),
         constraint corrected_journal_note foreign key (corrects_id, placement_id)
           references journal_notes (id, placement_id))`,
      'create index journal_notes_of_placement on journal_notes (placement_id, written_at desc, id desc)',
      'create index journal_notes_by_author on journal_notes (author_id)',
      'create index journal_notes_by_corrected on journal_notes (corrects_id, placement_id)',
      `create trigger journal_notes_never_change before update or delete or truncate on journal_notes
         for each statement execute function refuse_change()`,

      ...protect('journal_notes', {
        staff: {
          select: READS_CASES,
          insert: `${WORKS_ON_CASES} and author_id = (select actor_person_id())`,
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table journal_notes']);
  }
}
