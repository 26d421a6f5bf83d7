import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** What training costs in a year, for those who read budgets and see no case too; of nobody in particular. */
export class TrainingOfAYear1795856400004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create function training_of_year(asked_year integer) returns table (granted_ore bigint, invoiced_ore bigint,
         paid_ore bigint) language sql stable security definer set search_path = public, pg_temp as $$
         select coalesce(sum(case status when 'granted' then price_ore else invoiced_ore end), 0)::bigint,
           coalesce(sum(invoiced_ore), 0)::bigint, coalesce(sum(paid_ore), 0)::bigint
         from training_grants t
         left join lateral (
           select coalesce(sum(amount_ore) filter (where i.status <> 'rejected'), 0) as invoiced_ore,
             coalesce(sum(amount_ore) filter (where i.status = 'paid'), 0) as paid_ore
           from invoices i where i.training_grant_id = t.id) i on true
         where t.status in ('granted', 'ended')
           and t.first_day between make_date(asked_year, 1, 1) and make_date(asked_year, 12, 31)
           and actor_is('payer', 'administrator', 'caseworker', 'auditor') $$`,
      'revoke execute on function training_of_year(integer) from public',
      'grant execute on function training_of_year(integer) to limstift_staff',
      'create index training_grants_by_day on training_grants (first_day)',
      'create index invoices_by_day_of_payment on invoices (paid_on)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop index invoices_by_day_of_payment',
      'drop index training_grants_by_day',
      'drop function training_of_year(integer)',
    ]);
  }
}
