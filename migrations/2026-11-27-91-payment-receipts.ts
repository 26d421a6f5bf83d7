import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const PAYS = actorIs('payer');

/** What banks answer, as it was received; read in by whoever looked at it first. */
export class PaymentReceipts1795770000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table payment_receipts (
         id uuid constraint payment_receipts_pk primary key,
         run_id uuid not null constraint run_of_receipt references payment_runs,
         format text not null constraint receipt_format_is_known check (format in ('csv', 'pain.002')),
         content bytea not null constraint a_receipt_says_something check (length(content) > 0),
         sha256 bytea not null,
         uploaded_by uuid not null constraint uploader_of_receipt references people,
         uploaded_at timestamptz not null,
         applied_by uuid constraint applier_of_receipt references people,
         applied_at timestamptz,
         constraint an_applied_receipt_says_who check (num_nonnulls(applied_by, applied_at) in (0, 2)))`,
      'create unique index a_receipt_is_read_in_once on payment_receipts (run_id, sha256) where applied_at is not null',
      'create index payment_receipts_of_run on payment_receipts (run_id, uploaded_at)',
      'create index payment_receipts_by_uploader on payment_receipts (uploaded_by)',
      'create index payment_receipts_by_applier on payment_receipts (applied_by)',
      ...protect('payment_receipts', {
        staff: {
          select: actorIs('payer', 'auditor'),
          insert: `${PAYS} and uploaded_by = ${SELF} and applied_at is null`,
          update: {
            of: ['applied_by', 'applied_at'],
            where: `${PAYS} and applied_at is null`,
            check: `${PAYS} and (applied_by is null or applied_by = ${SELF})`,
          },
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table payment_receipts']);
  }
}
