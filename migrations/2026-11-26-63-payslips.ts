import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, READS_CASES } from './protect.js';
import { run } from './run.js';

const KINDS_BEFORE = `'monthly-sheet', 'agreement', 'other'`;
const OWN_SHEET = `${ownPlacement()} and ${actorIs('leader')} and kind = 'monthly-sheet'`;
const UPLOADS = 'uploaded_by = (select actor_person_id())';
/** A payslip is read by those who check it, and by the leader who brought it. */
const OWN_PAPER = `${ownPlacement()} and ${actorIs('leader')}
  and (kind = 'monthly-sheet' or (kind = 'payslip' and ${UPLOADS}))`;
const CHECKS_WAGES = actorIs('consultant', 'caseworker', 'auditor');

/** A leader brings the payslip that a wage cost is documented by. */
export class Payslips1795683600063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table attachments drop constraint attachment_kind_is_known',
      `alter table attachments add constraint attachment_kind_is_known
         check (kind in ('monthly-sheet', 'payslip', 'agreement', 'other'))`,
      `alter policy limstift_staff_select on attachments
         using (${READS_CASES} and (kind <> 'payslip' or ${CHECKS_WAGES}))`,
      `alter policy limstift_party_select on attachments using (${OWN_PAPER})`,
      `alter policy limstift_party_insert on attachments with check (${OWN_PAPER} and ${UPLOADS})`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter policy limstift_party_insert on attachments with check (${OWN_SHEET} and ${UPLOADS})`,
      `alter policy limstift_party_select on attachments using (${OWN_SHEET})`,
      `alter policy limstift_staff_select on attachments using (${READS_CASES})`,
      'alter table attachments drop constraint attachment_kind_is_known',
      // What is a payslip stays, as some other paper: nothing is taken away.
      'alter table attachments disable trigger attachments_never_change',
      `update attachments set kind = 'other' where kind = 'payslip'`,
      'alter table attachments enable trigger attachments_never_change',
      `alter table attachments add constraint attachment_kind_is_known check (kind in (${KINDS_BEFORE}))`,
    ]);
  }
}
