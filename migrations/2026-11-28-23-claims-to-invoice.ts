import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** The approved claims whose invoice a caseworker waits for are found among all that were ever paid. */
export class ClaimsToInvoice1795856400023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create index claims_to_invoice on claims (decided_at, id) where settlement = 'e-invoice' and status = 'approved'`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop index claims_to_invoice']);
  }
}
