import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

/** A decision bears the decider's own name, and nobody decides in a course they take part in. */
const DECIDES_AS_ONESELF = `${WORKS_ON_CASES}
  and (decided_by is null or (decided_by = (select actor_person_id())
       and not person_takes_part(placement_id, (select actor_person_id()))))`;

export class Grants1795424400007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table grants (
         id uuid constraint grants_pk primary key,
         placement_id uuid not null constraint placement_of_grant references placements,
         first_day date not null,
         last_day date not null,
         granted_minutes integer not null constraint granted_minutes_are_positive check (granted_minutes > 0),
         status text not null constraint grant_status_is_known check (status in ('draft', 'recommended',
           'hearing', 'granted', 'refused', 'ended-early', 'revoked')),
         created_by uuid not null constraint creator_of_grant references people,
         created_at timestamptz not null,
         recommended_by uuid constraint recommender_of_grant references people,
         recommended_at timestamptz,
         decided_by uuid constraint decider_of_grant references people,
         decided_at timestamptz,
         legal_basis text,
         version integer not null default 1,
         constraint grant_ends_after_it_begins check (first_day <= last_day),
         constraint a_recommended_grant_has_a_recommender
           check (status = 'draft' or recommended_by is not null),
         constraint a_decided_grant_has_a_decider_and_a_legal_basis check (
           status in ('draft', 'recommended', 'hearing') or (decided_by is not null and legal_basis is not null)),
         constraint nobody_decides_on_their_own_recommendation check (decided_by <> recommended_by),
         constraint grants_of_a_placement_never_share_a_day exclude using gist
           (placement_id with =, daterange(first_day, last_day, '[]') with &&) where (status <> 'refused'))`,
      'create index grants_of_placement on grants (placement_id, first_day)',
      'create index grants_by_status on grants (status, last_day)',
      'create index grants_by_creator on grants (created_by)',
      'create index grants_by_recommender on grants (recommended_by)',
      'create index grants_by_decider on grants (decided_by)',

      `create table grant_assessments (
         grant_id uuid constraint grant_assessments_pk primary key
           constraint grant_of_assessment references grants,
         placement_id uuid not null constraint placement_of_assessment references placements,
         beyond_ordinary text not null
           constraint beyond_ordinary_is_said check (length(beyond_ordinary) between 1 and 2000),
         decisive_because text not null
           constraint decisive_because_is_said check (length(decisive_because) between 1 and 2000),
         began_before_because text
           constraint began_before_because_is_short check (length(began_before_because) between 1 and 2000),
         decision_reason text
           constraint decision_reason_is_short check (length(decision_reason) between 1 and 2000))`,
      'create index grant_assessments_of_placement on grant_assessments (placement_id)',

      `create table wage_costs (
         id uuid constraint wage_costs_pk primary key,
         placement_id uuid not null constraint placement_of_wage_cost references placements,
         mentor_id uuid not null constraint mentor_of_wage_cost references mentors,
         first_day date not null,
         wage jsonb not null,
         hourly_wage_ore integer not null constraint hourly_wage_is_positive check (hourly_wage_ore > 0),
         holiday_pay_ore integer not null constraint holiday_pay_is_not_negative check (holiday_pay_ore >= 0),
         pension_ore integer not null constraint pension_is_not_negative check (pension_ore >= 0),
         other_ore integer not null constraint other_is_not_negative check (other_ore >= 0),
         rate_ore_per_hour integer not null,
         status text not null
           constraint wage_cost_status_is_known check (status in ('proposed', 'approved', 'refused')),
         proposed_by uuid not null constraint proposer_of_wage_cost references people,
         proposed_at timestamptz not null,
         decided_by uuid constraint decider_of_wage_cost references people,
         decided_at timestamptz,
         decision_reason text
           constraint wage_cost_reason_is_short check (length(decision_reason) between 1 and 2000),
         constraint parts_sum_to_the_rate check
           (rate_ore_per_hour = hourly_wage_ore + holiday_pay_ore + pension_ore + other_ore),
         constraint a_decided_wage_cost_has_a_decider check (status = 'proposed' or decided_by is not null),
         constraint nobody_decides_on_their_own_wage_cost check (decided_by <> proposed_by))`,
      `create unique index one_wage_cost_per_mentor_and_first_day on wage_costs (placement_id, mentor_id, first_day)
         where status <> 'refused'`,
      'create index wage_costs_of_placement on wage_costs (placement_id, first_day)',
      'create index wage_costs_by_status on wage_costs (status, proposed_at)',
      'create index wage_costs_of_mentor on wage_costs (mentor_id)',
      'create index wage_costs_by_proposer on wage_costs (proposed_by)',
      'create index wage_costs_by_decider on wage_costs (decided_by)',

      `create function lock_grants(asked_placement_id uuid) returns void language plpgsql volatile
         security definer set search_path = public, pg_temp as $$
       begin
         perform from grants where placement_id = asked_placement_id order by id for update;
       end $$`,
      'grant execute on function lock_grants(uuid) to limstift_staff, limstift_party',

      ...protect('grants', {
        staff: {
          select: READS_CASES,
          insert: `${WORKS_ON_CASES} and status = 'draft' and created_by = (select actor_person_id())`,
          update: {
            of: [
              'first_day',
              'last_day',
              'granted_minutes',
              'status',
              'recommended_by',
              'recommended_at',
              'decided_by',
              'decided_at',
              'legal_basis',
              'version',
            ],
            where: WORKS_ON_CASES,
            check: DECIDES_AS_ONESELF,
          },
        },
        party: { select: `${ownPlacement()} and status in ('granted', 'ended-early', 'revoked')` },
      }),
      ...protect('grant_assessments', {
        staff: {
          select: READS_CASES,
          insert: WORKS_ON_CASES,
          update: {
            of: ['beyond_ordinary', 'decisive_because', 'began_before_because', 'decision_reason'],
            where: WORKS_ON_CASES,
          },
        },
      }),
      ...protect('wage_costs', {
        staff: {
          select: READS_CASES,
          update: {
            of: ['status', 'decided_by', 'decided_at', 'decision_reason'],
            where: WORKS_ON_CASES,
            check: DECIDES_AS_ONESELF,
          },
        },
        party: {
          select: `${ownPlacement()} and ${actorIs('leader')}`,
          insert: `${ownPlacement()} and ${actorIs('leader')} and status = 'proposed'
            and decided_by is null and proposed_by = (select actor_person_id())`,
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function lock_grants(uuid)',
      'drop table wage_costs',
      'drop table grant_assessments',
      'drop table grants',
    ]);
  }
}
