import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TAKE_OUT } from './2026-11-28-21-hours-after-a-stop.js';
import { run } from './run.js';

/** What a stop left, as it was invoiced or posted, goes as the rest did once that is undone. */
export class WhatAStopLeft1795856400032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function take_out_what_a_stop_left() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       declare
         stop placement_moves;
       begin
         select * into stop from placement_moves where placement_id = new.placement_id order by position desc limit 1;
         if stop.move is distinct from 'stop' then
           return null;
         end if;${TAKE_OUT.replaceAll('new.', 'stop.')}
         return null;
       end $$`,
      'revoke execute on function take_out_what_a_stop_left() from public',
      // Their names come after those that make the claim one that waits again.
      `create trigger what_a_stop_left_is_taken_out after update of status on invoices for each row
         when (new.claim_id is not null and old.status <> 'rejected' and new.status = 'rejected')
         execute function take_out_what_a_stop_left()`,
      `create trigger what_a_stop_left_is_taken_out after insert on internal_postings for each row
         when (new.taken_back_id is not null) execute function take_out_what_a_stop_left()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger what_a_stop_left_is_taken_out on internal_postings',
      'drop trigger what_a_stop_left_is_taken_out on invoices',
      'drop function take_out_what_a_stop_left()',
    ]);
  }
}
