import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/**
 * A grant is never exceeded, whatever moves: a line, the status of its claim, or the grant itself. The
 * grant's row is held while its minutes are added up, so that of two who come at once, one waits.
 */
export class Balance1795510800013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function refuse_where_exceeded(asked_grant_id uuid) returns void language plpgsql volatile
         security definer set search_path = public, pg_temp as $$
       declare
         granted integer;
       begin
         select granted_minutes into granted from grants where id = asked_grant_id for update;
         if minutes_claimed(asked_grant_id) > granted then
           raise exception 'more minutes are claimed than granted'
             using errcode = 'check_violation', constraint = 'a_grant_is_never_exceeded';
         end if;
       end $$`,
      `create or replace function keep_within_grant() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         perform refuse_where_exceeded(new.grant_id);
         return null;
       end $$`,
      `create function keep_claim_within_grants() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       declare
         own_grant_id uuid;
       begin
         for own_grant_id in select distinct grant_id from claim_lines where claim_id = new.id order by 1 loop
           perform refuse_where_exceeded(own_grant_id);
         end loop;
         return null;
       end $$`,
      `create function keep_grant_above_claims() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         perform refuse_where_exceeded(new.id);
         return null;
       end $$`,
      `create constraint trigger a_grant_is_never_exceeded after update of status on claims
         deferrable initially deferred for each row when (new.status is distinct from old.status)
         execute function keep_claim_within_grants()`,
      `create constraint trigger a_grant_is_never_exceeded after update of granted_minutes on grants
         deferrable initially deferred for each row when (new.granted_minutes < old.granted_minutes)
         execute function keep_grant_above_claims()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop trigger a_grant_is_never_exceeded on grants',
      'drop trigger a_grant_is_never_exceeded on claims',
      'drop function keep_grant_above_claims()',
      'drop function keep_claim_within_grants()',
      `create or replace function keep_within_grant() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       declare
         granted integer;
       begin
         select granted_minutes into granted from grants where id = new.grant_id for update;
         if minutes_claimed(new.grant_id) > granted then
           raise exception 'more minutes are claimed than granted'
             using errcode = 'check_violation', constraint = 'a_grant_is_never_exceeded';
         end if;
         return null;
       end $$`,
      'drop function refuse_where_exceeded(uuid)',
    ]);
  }
}
