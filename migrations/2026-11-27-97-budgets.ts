import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IN_EFFECT } from './corrections-kept.js';
import { actorIs, protect } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const READS = actorIs('payer', 'administrator', 'caseworker', 'auditor');
const COUNTS_IN_THE_BALANCE =
  "('submitted', 'returned', 'hearing', 'approved', 'in-payment', 'payment-failed', 'paid', 'settled')";

/** What there is to spend in a year, in versions, and what the year is spent on, by target group and by nobody's name. */
export class Budgets1795770000097 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table budgets (
         id uuid constraint budgets_pk primary key,
         year smallint not null constraint budget_is_of_this_century check (year between 2000 and 2099),
         covers text not null constraint budget_scope_is_known
           check (covers in ('everyone', 'group', 'without-group')),
         target_group text constraint budget_target_group_is_short check (length(target_group) between 1 and 200),
         version integer not null constraint budgets_are_counted_from_one check (version > 0),
         amount_ore bigint not null constraint budget_is_not_negative check (amount_ore >= 0),
         note text constraint budget_note_is_short check (length(note) between 1 and 1000),
         set_by uuid not null constraint setter_of_budget references people,
         set_at timestamptz not null,
         constraint a_budget_of_a_group_names_it check ((covers = 'group') = (target_group is not null)))`,
      `create unique index one_budget_per_version on budgets (year, covers, coalesce(target_group, ''), version)`,
      'create index budgets_by_setter on budgets (set_by)',
      `create trigger budgets_never_change before update or delete or truncate on budgets
         for each statement execute function refuse_change()`,

      `create table grants_over_budget (
         grant_id uuid not null constraint grant_over_budget references grants,
         budget_id uuid not null constraint budget_that_was_passed references budgets,
         forecast_ore bigint not null,
         grant_ore bigint not null,
         over_ore bigint not null constraint a_passed_budget_is_passed check (over_ore > 0),
         noted_by uuid not null constraint granter_over_budget references people,
         noted_at timestamptz not null,
         constraint grants_over_budget_pk primary key (grant_id, budget_id))`,
      'create index grants_over_budget_by_budget on grants_over_budget (budget_id)',
      'create index grants_over_budget_by_granter on grants_over_budget (noted_by)',
      `create trigger grants_over_budget_never_change before update or delete or truncate on grants_over_budget
         for each statement execute function refuse_change()`,

      ...protect('budgets', {
        staff: { select: READS, insert: `${actorIs('payer', 'administrator')} and set_by = ${SELF}` },
      }),
      ...protect('grants_over_budget', {
        staff: {
          select: actorIs('payer', 'caseworker', 'auditor'),
          insert: `${actorIs('caseworker')} and noted_by = ${SELF}`,
        },
      }),

      `create function claims_of_months(first_month text, last_month text)
         returns table (target_group text, month text, is_decided boolean, amount_ore bigint)
         language sql stable security definer set search_path = public, pg_temp as $$
         select t.target_group, c.month, c.status not in ('submitted', 'returned', 'hearing'),
           sum(c.amount_ore + coalesce(corrected.amount_ore, 0))
         from claims c join placements p on p.id = c.placement_id
           left join mentee_particulars t on t.mentee_id = p.mentee_id
           -- What was given up stays spent, but for what was got back before.
           left join lateral (select sum(case when o.status = 'waived' then -(select coalesce(sum(r.amount_ore), 0)
               from recoveries r where r.correction_id = o.id and r.kind <> 'waiver') else o.amount_ore end) as amount_ore
             from corrections o where o.claim_id = c.id and o.placement_id = c.placement_id
               and o.status in ${IN_EFFECT}) corrected on true
         where actor_is('payer', 'administrator', 'caseworker', 'auditor')
           and c.status in ('submitted', 'returned', 'hearing', 'approved', 'in-payment', 'payment-failed', 'paid',
             'settled')
           and c.month between first_month and last_month
         group by 1, 2, 3 $$`,
      'revoke execute on function claims_of_months(text, text) from public',
      'grant execute on function claims_of_months(text, text) to limstift_staff',

      // From the month after the newest claim, to the last day of grant and course.
      `create function rest_of_grants()
         returns table (target_group text, first_day date, last_day date, priced_minutes bigint, amount_ore bigint,
           unpriced_minutes bigint)
         language sql stable security definer set search_path = public, pg_temp as $$
         with ceiling as (
           select value from parameters where code = 'wage-cost-ceiling-ore' and status = 'approved'
             and first_day <= actor_today() order by first_day desc limit 1
         ), rest as (
           select t.target_group, greatest(g.first_day, claimed.next_day) as first_day,
             least(g.last_day, p.last_day) as last_day, g.granted_minutes - coalesce(used.minutes, 0) - coalesce(corrected.minutes, 0) as minutes,
             least(cost.rate_ore_per_hour, (select value from ceiling)) as rate
           from grants g join placements p on p.id = g.placement_id
             left join mentee_particulars t on t.mentee_id = p.mentee_id
             left join lateral (select sum(l.minutes) as minutes from claim_lines l join claims c on c.id = l.claim_id
               where l.grant_id = g.id and l.outcome is distinct from 'refused'
                 and c.status in ${COUNTS_IN_THE_BALANCE}) used on true
             left join lateral (select sum(k.minutes_after - k.minutes_before) as minutes from claim_lines l
               join correction_lines k on k.line_id = l.id join corrections o on o.id = k.correction_id
               where l.grant_id = g.id and o.status in ${IN_EFFECT}) corrected on true
             left join lateral (select (max(c.month) || '-01')::date + interval '1 month' as next_day from claims c
               where c.placement_id = g.placement_id and c.status in ${COUNTS_IN_THE_BALANCE}) claimed on true
             left join lateral (select w.rate_ore_per_hour from wage_costs w
               where w.placement_id = g.placement_id and w.status = 'approved'
               order by w.first_day <= actor_today() desc, abs(w.first_day - actor_today()) limit 1) cost on true
           where actor_is('payer', 'administrator', 'caseworker', 'auditor') and g.status = 'granted'
             and g.last_day >= actor_today() and p.status in ('draft', 'proposed', 'matched', 'active', 'paused')
         )
         select target_group, first_day::date, last_day, coalesce(sum(minutes) filter (where rate is not null), 0),
           coalesce(sum((minutes * rate * 2 + 60) / 120) filter (where rate is not null), 0),
           coalesce(sum(minutes) filter (where rate is null), 0)
         from rest where minutes > 0 and first_day <= last_day group by 1, 2, 3 $$`,
      'revoke execute on function rest_of_grants() from public',
      'grant execute on function rest_of_grants() to limstift_staff',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function rest_of_grants()',
      'drop function claims_of_months(text, text)',
      'drop table grants_over_budget',
      'drop table budgets',
    ]);
  }
}
