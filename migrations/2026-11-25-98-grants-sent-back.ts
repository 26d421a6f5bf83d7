import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Who last sent a grant back is kept, as somebody else is to recommend it anew. */
export class GrantsSentBack1795597200098 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table grants add returned_by uuid constraint returner_of_grant references people,
         add constraint nobody_recommends_what_they_sent_back check (recommended_by <> returned_by)`,
      'create index grants_by_returner on grants (returned_by)',
      'grant update (returned_by) on grants to limstift_staff',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['alter table grants drop returned_by']);
  }
}
