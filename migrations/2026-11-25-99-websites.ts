import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** A website stands in letters and on pages: it is an address of the web, and nothing that runs. */
export class Websites1795597200099 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `update organisation set website = null
       where website !~* '^(https?://)?([[:alnum:]-]+[.])+[[:alpha:]]{2,}(/[^[:space:]]*)?$' or length(website) > 200`,
      `alter table organisation add constraint website_is_an_address_of_the_web check (length(website) <= 200
         and website ~* '^(https?://)?([[:alnum:]-]+[.])+[[:alpha:]]{2,}(/[^[:space:]]*)?$')`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['alter table organisation drop constraint website_is_an_address_of_the_web']);
  }
}
