import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const OWN_SHEET = `${ownPlacement()} and ${actorIs('leader')} and kind = 'monthly-sheet'`;
/** The file is seen by whoever sees what it is. */
const OF_A_SEEN_PAPER = 'exists (select from attachments seen where seen.id = attachment_id)';
const UPLOADS = 'uploaded_by = (select actor_person_id())';

/** Signed papers, as they were brought. What they say apart from the file, which is read when it is asked for. */
export class Attachments1795597200082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table attachments (
         id uuid constraint attachments_pk primary key,
         placement_id uuid not null constraint placement_of_attachment references placements,
         kind text not null constraint attachment_kind_is_known
           check (kind in ('monthly-sheet', 'agreement', 'other')),
         media_type text not null constraint media_type_is_known
           check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
         size_bytes integer not null constraint attachment_is_within_ten_megabytes
           check (size_bytes between 1 and 10485760),
         sha256 bytea not null,
         signed_day date not null,
         uploaded_by uuid not null constraint uploader_of_attachment references people,
         uploaded_at timestamptz not null)`,
      'create index attachments_of_placement on attachments (placement_id, uploaded_at desc, id)',
      'create index attachments_by_uploader on attachments (uploaded_by)',

      `create table attachment_files (
         attachment_id uuid constraint attachment_files_pk primary key
           constraint attachment_of_file references attachments,
         content bytea not null constraint attachment_file_is_within_ten_megabytes
           check (octet_length(content) between 1 and 10485760))`,
      `create trigger attachments_never_change before update or delete or truncate on attachments
         for each statement execute function refuse_change()`,
      `create trigger attachment_files_never_change before update or delete or truncate on attachment_files
         for each statement execute function refuse_change()`,

      ...protect('attachments', {
        staff: { select: READS_CASES, insert: `${WORKS_ON_CASES} and ${UPLOADS}` },
        party: { select: OWN_SHEET, insert: `${OWN_SHEET} and ${UPLOADS}` },
      }),
      ...protect('attachment_files', {
        staff: { select: OF_A_SEEN_PAPER, insert: `${WORKS_ON_CASES} and ${OF_A_SEEN_PAPER}` },
        party: { select: OF_A_SEEN_PAPER, insert: OF_A_SEEN_PAPER },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table attachment_files', 'drop table attachments']);
  }
}
