import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CLAIM_WINDOWS_KEPT, CLAIM_WINDOWS_LEFT } from './claim-windows-kept.js';
import { DAYS_OF_DEADLINES } from './days-of-deadlines.js';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const STANDS_APART = `not person_takes_part(placement_id, ${SELF})`;
const LEADS = `${ownPlacement()} and ${actorIs('leader')}`;
const CASEWORKER = actorIs('caseworker');
const KNOWN = "'wage-cost-ceiling-ore', 'hearing-days', 'complaint-guidance-to-employers'";
const OF_WINDOWS = "'claim-window-days', 'claim-return-days'";
const A_MONTH = "check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')";

/** The municipality sets until when a month can be claimed; more time is asked for, given, or given anew after it. */
export class ClaimWindows1795770000094 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...parametersKnown(`${KNOWN}, ${OF_WINDOWS}`),
      `alter table claims add again_last_day date,
         add constraint more_time_comes_with_what_came_back
           check (again_last_day is null or num_nonnulls(returned_at, decided_at) > 0)`,
      'grant update (again_last_day) on claims to limstift_staff',

      `create table claim_postponements (
         id uuid constraint claim_postponements_pk primary key,
         placement_id uuid not null constraint placement_of_claim_postponement references placements,
         month text not null constraint postponed_month_is_a_month ${A_MONTH},
         because text not null constraint more_time_is_asked_for_in_words check (length(because) between 1 and 2000),
         asked_by uuid not null constraint asker_of_claim_postponement references people,
         asked_at timestamptz not null,
         outcome text constraint postponement_outcome_is_known check (outcome in ('granted', 'refused')),
         last_day date,
         decision_because text
           constraint postponement_is_decided_in_words check (length(decision_because) between 1 and 2000),
         decided_by uuid constraint decider_of_claim_postponement references people,
         decided_at timestamptz,
         constraint a_postponement_is_decided_by_somebody
           check (num_nonnulls(outcome, decided_by, decided_at) in (0, 3)),
         constraint a_granted_postponement_has_a_last_day
           check ((outcome is not distinct from 'granted') = (last_day is not null)),
         constraint a_refused_postponement_says_why
           check (outcome is distinct from 'refused' or decision_because is not null))`,
      `create unique index one_postponement_per_placement_and_month on claim_postponements (placement_id, month)
         where outcome is distinct from 'refused'`,
      'create index claim_postponements_of_month on claim_postponements (placement_id, month)',
      'create index claim_postponements_that_wait on claim_postponements (asked_at, id) where outcome is null',
      'create index claim_postponements_by_asker on claim_postponements (asked_by)',
      'create index claim_postponements_by_decider on claim_postponements (decided_by)',

      `create table claim_reopenings (
         id uuid constraint claim_reopenings_pk primary key,
         placement_id uuid not null constraint placement_of_claim_reopening references placements,
         month text not null constraint reopened_month_is_a_month ${A_MONTH},
         because text not null constraint a_month_is_reopened_in_words check (length(because) between 1 and 2000),
         last_day date not null,
         reopened_by uuid not null constraint reopener_of_claim_month references people,
         reopened_at timestamptz not null,
         constraint a_month_is_reopened_for_days_to_come
           check (last_day >= (reopened_at at time zone 'Europe/Copenhagen')::date))`,
      'create index claim_reopenings_of_month on claim_reopenings (placement_id, month, last_day)',
      'create index claim_reopenings_by_reopener on claim_reopenings (reopened_by)',
      `create trigger claim_reopenings_never_change before update or delete or truncate on claim_reopenings
         for each statement execute function refuse_change()`,

      ...DAYS_OF_DEADLINES,
      ...CLAIM_WINDOWS_KEPT,

      ...protect('claim_postponements', {
        staff: {
          select: READS_CASES,
          insert: `${CASEWORKER} and outcome = 'granted' and asked_by = ${SELF} and decided_by = ${SELF}
            and ${STANDS_APART}`,
          update: {
            of: ['outcome', 'last_day', 'decision_because', 'decided_by', 'decided_at'],
            where: `${CASEWORKER} and outcome is null`,
            check: `${CASEWORKER} and decided_by = ${SELF} and ${STANDS_APART}`,
          },
        },
        party: { select: LEADS, insert: `${LEADS} and asked_by = ${SELF} and outcome is null` },
      }),
      ...protect('claim_reopenings', {
        staff: { select: READS_CASES, insert: `${CASEWORKER} and reopened_by = ${SELF} and ${STANDS_APART}` },
        party: { select: LEADS },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...CLAIM_WINDOWS_LEFT,
      'drop table claim_reopenings',
      'drop table claim_postponements',
      'alter table claims drop column again_last_day',
      `delete from parameters where code in (${OF_WINDOWS})`,
      ...parametersKnown(KNOWN),
    ]);
  }
}

function parametersKnown(codes: string): string[] {
  return [
    'alter table parameters drop constraint parameter_is_known',
    `alter table parameters add constraint parameter_is_known check (code in (${codes}))`,
  ];
}
