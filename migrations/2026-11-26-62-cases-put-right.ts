import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const TABLES = ['employers', 'workplaces'];

/** Those who work on cases put right what they have written of employers, workplaces, leaders and mentors. */
export class CasesPutRight1795683600062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'grant update (name, email, phone) on leaders, mentors to limstift_staff',
      ...TABLES.flatMap((table) => [
        `alter table ${table} add version integer not null default 1`,
        `grant update (name, street, postcode, city, version) on ${table} to limstift_staff`,
        `create policy limstift_staff_update on ${table} for update to limstift_staff
           using (${WORKS_ON_CASES}) with check (${WORKS_ON_CASES})`,
      ]),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...TABLES.flatMap((table) => [
        `drop policy limstift_staff_update on ${table}`,
        `revoke update (name, street, postcode, city, version) on ${table} from limstift_staff`,
        `alter table ${table} drop version`,
      ]),
      'revoke update (name, email, phone) on leaders, mentors from limstift_staff',
    ]);
  }
}
