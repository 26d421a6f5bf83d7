import type { MigrationInterface, QueryRunner } from 'typeorm';
import { minutesClaimed } from './minutes-claimed.js';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const LEADS = `${ownPlacement()} and ${actorIs('leader')}`;
const MENTORS_ONESELF = `${ownPlacement()} and mentor_id = any ((select own_mentor_ids())::uuid[])`;

export class HoursAndClaims1795424400008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'create sequence claim_numbers',
      `create table claims (
         id uuid constraint claims_pk primary key,
         reference text not null constraint one_claim_per_reference unique,
         placement_id uuid not null constraint placement_of_claim references placements,
         month text not null constraint claim_month_is_a_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
         status text not null constraint claim_status_is_known check (status in ('draft', 'submitted', 'withdrawn',
           'expired', 'returned', 'hearing', 'approved', 'refused', 'in-payment', 'paid', 'payment-failed',
           'settled')),
         amount_ore integer constraint claim_amount_is_not_negative check (amount_ore >= 0),
         created_by uuid not null constraint creator_of_claim references people,
         created_at timestamptz not null,
         declared_at timestamptz,
         submitted_by uuid constraint submitter_of_claim references people,
         submitted_at timestamptz,
         payee_cvr text,
         payee_p_number text,
         returned_because text
           constraint returned_because_is_short check (length(returned_because) between 1 and 2000),
         decided_by uuid constraint decider_of_claim references people,
         decided_at timestamptz,
         legal_basis text,
         version integer not null default 1,
         constraint claim_with_its_placement unique (id, placement_id),
         constraint a_submitted_claim_is_declared check (status in ('draft', 'withdrawn', 'expired')
           or (submitted_by is not null and declared_at is not null and amount_ore is not null
               and payee_cvr is not null)),
         constraint a_decided_claim_has_a_decider check (status in ('draft', 'submitted', 'withdrawn', 'expired',
           'returned', 'hearing') or (decided_by is not null and legal_basis is not null)),
         constraint nobody_decides_on_their_own_claim check (decided_by <> submitted_by))`,
      `create unique index one_open_claim_per_placement_and_month on claims (placement_id, month)
         where status in ('draft', 'submitted', 'returned', 'hearing')`,
      'create index claims_of_placement on claims (placement_id, month desc, id)',
      'create index claims_by_status on claims (status, submitted_at, id)',
      'create index claims_by_month on claims (month desc, id desc)',
      'create index claims_by_creator on claims (created_by)',
      'create index claims_by_submitter on claims (submitted_by)',
      'create index claims_by_decider on claims (decided_by)',

      `create table claim_lines (
         id uuid constraint claim_lines_pk primary key,
         claim_id uuid not null,
         placement_id uuid not null,
         mentor_id uuid not null constraint mentor_of_claim_line references mentors,
         grant_id uuid not null constraint grant_of_claim_line references grants,
         wage_cost_id uuid not null constraint wage_cost_of_claim_line references wage_costs,
         minutes integer not null constraint line_minutes_are_positive check (minutes > 0),
         approved_wage_cost_ore integer not null,
         ceiling_ore integer,
         wage_cost_ore integer not null,
         amount_ore integer not null,
         outcome text constraint outcome_is_known check (outcome in ('approved', 'refused')),
         reason_code text constraint reason_code_is_known check (reason_code in ('hours-not-documented',
           'outside-grant', 'not-mentor-work', 'paid-by-other-scheme', 'wage-cost-not-documented', 'other')),
         reason text constraint line_reason_is_short check (length(reason) between 1 and 2000),
         constraint claim_of_line foreign key (claim_id, placement_id) references claims (id, placement_id),
         constraint wage_cost_is_under_the_ceiling check (wage_cost_ore = least(approved_wage_cost_ore, ceiling_ore)),
         constraint amount_is_minutes_times_wage_cost
           check (amount_ore = (minutes::bigint * wage_cost_ore * 2 + 60) / 120),
         constraint a_refused_line_has_a_reason
           check (outcome is distinct from 'refused' or (reason_code is not null and reason is not null)))`,
      'create index claim_lines_of_claim on claim_lines (claim_id, placement_id)',
      'create index claim_lines_of_placement on claim_lines (placement_id)',
      'create index claim_lines_of_grant on claim_lines (grant_id)',
      'create index claim_lines_of_mentor on claim_lines (mentor_id)',
      'create index claim_lines_of_wage_cost on claim_lines (wage_cost_id)',

      `create table time_entries (
         id uuid constraint time_entries_pk primary key,
         placement_id uuid not null constraint placement_of_time_entry references placements,
         mentor_id uuid not null constraint mentor_of_time_entry references mentors,
         day date not null,
         starts_at timestamptz not null,
         ends_at timestamptz not null,
         minutes integer not null
           constraint minutes_are_those_of_the_span check (minutes * 60 = extract(epoch from ends_at - starts_at)),
         activity text not null constraint activity_is_known check (activity in ('introduction', 'job-training',
           'social-support', 'meeting', 'follow-up', 'transport')),
         created_by uuid not null constraint creator_of_time_entry references people,
         created_at timestamptz not null,
         claim_id uuid,
         claim_line_id uuid constraint claim_line_of_time_entry references claim_lines,
         version integer not null default 1,
         constraint claim_of_time_entry foreign key (claim_id, placement_id) references claims (id, placement_id),
         constraint a_claimed_entry_knows_its_claim check (claim_line_id is null or claim_id is not null),
         constraint transport_is_never_paid check (activity <> 'transport' or claim_line_id is null),
         constraint entry_stays_within_its_day check (starts_at < ends_at
           and (starts_at at time zone 'Europe/Copenhagen')::date = day
           and (ends_at at time zone 'Europe/Copenhagen') <= (day + 1)::timestamp),
         constraint one_place_at_a_time_for_a_mentor exclude using gist
           (mentor_id with =, tstzrange(starts_at, ends_at) with &&))`,
      'create index time_entries_of_placement on time_entries (placement_id, day, starts_at)',
      'create index time_entries_of_mentor on time_entries (mentor_id, day)',
      'create index time_entries_of_claim on time_entries (claim_id, placement_id)',
      'create index time_entries_of_claim_line on time_entries (claim_line_id)',
      'create index time_entries_by_creator on time_entries (created_by)',

      `create function lock_mentor(asked_id uuid) returns void language plpgsql volatile security definer
         set search_path = public, pg_temp as $$
       begin
         perform from mentors where id = asked_id for update;
       end $$`,
      `create function days_with_hours(asked_mentor_id uuid, since date, until date) returns setof date
         language plpgsql stable security definer
         set search_path = public, pg_temp as $$
       begin
         return query select distinct day from time_entries
           where mentor_id = asked_mentor_id and day between since and until order by day;
       end $$`,
      `grant execute on function lock_mentor(uuid), days_with_hours(uuid, date, date)
         to limstift_staff, limstift_party`,

      `create function keep_frozen_entry() returns trigger language plpgsql as $$
       begin
         if old.claim_id is not null and (old.day, old.starts_at, old.ends_at, old.activity, old.mentor_id)
              is distinct from (new.day, new.starts_at, new.ends_at, new.activity, new.mentor_id) then
           raise exception 'a time entry in a claim does not change'
             using errcode = 'check_violation', constraint = 'a_claimed_entry_is_frozen';
         end if;
         return new;
       end $$`,
      `create trigger a_claimed_entry_is_frozen before update on time_entries
         for each row execute function keep_frozen_entry()`,

      `create table months_without_hours (
         placement_id uuid not null constraint placement_without_hours references placements,
         month text not null constraint month_without_hours_is_a_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
         said_by uuid not null constraint sayer_of_no_hours references people,
         said_at timestamptz not null,
         constraint months_without_hours_pk primary key (placement_id, month))`,
      'create index months_without_hours_by_sayer on months_without_hours (said_by)',

      minutesClaimed(),
      'grant execute on function minutes_claimed(uuid) to limstift_staff, limstift_party',

      `create function keep_within_grant() returns trigger language plpgsql security definer
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
      `create constraint trigger a_grant_is_never_exceeded after insert or update on claim_lines
         deferrable initially deferred for each row execute function keep_within_grant()`,

      'grant usage on sequence claim_numbers to limstift_party, limstift_staff',

      ...protect('claims', {
        staff: {
          select: READS_CASES,
          update: {
            of: [
              'status',
              'amount_ore',
              'returned_because',
              'decided_by',
              'decided_at',
              'legal_basis',
              'version',
            ],
            where: actorIs('caseworker'),
            check: `${actorIs('caseworker')} and (decided_by is null
              or (decided_by = (select actor_person_id())
                  and not person_takes_part(placement_id, (select actor_person_id()))))`,
          },
        },
        party: {
          select: LEADS,
          insert: `${LEADS} and status = 'draft' and decided_by is null and created_by = (select actor_person_id())`,
          update: {
            of: [
              'status',
              'amount_ore',
              'declared_at',
              'submitted_by',
              'submitted_at',
              'payee_cvr',
              'payee_p_number',
              'version',
            ],
            where: `${LEADS} and status in ('draft', 'submitted', 'returned')`,
            check: `${LEADS} and (status in ('draft', 'withdrawn')
              or (status = 'submitted' and submitted_by = (select actor_person_id())))`,
          },
        },
      }),
      ...protect('claim_lines', {
        staff: {
          select: READS_CASES,
          update: { of: ['outcome', 'reason_code', 'reason'], where: actorIs('caseworker') },
        },
        party: {
          select: LEADS,
          insert: `${LEADS} and outcome is null`,
          delete: `${LEADS} and outcome is null`,
        },
      }),
      ...protect('time_entries', {
        staff: {
          select: READS_CASES,
          update: { of: ['claim_id', 'claim_line_id'], where: actorIs('caseworker') },
        },
        party: {
          select: `${ownPlacement()} or mentor_id = any ((select own_mentor_ids())::uuid[])`,
          insert: `claim_id is null and created_by = (select actor_person_id())
            and ((${LEADS}) or (${MENTORS_ONESELF}))`,
          update: {
            of: [
              'day',
              'starts_at',
              'ends_at',
              'minutes',
              'activity',
              'claim_id',
              'claim_line_id',
              'version',
            ],
            where: `(${LEADS}) or (${MENTORS_ONESELF} and claim_id is null)`,
          },
          delete: `claim_id is null and ((${LEADS}) or (${MENTORS_ONESELF}))`,
        },
      }),
      ...protect('months_without_hours', {
        staff: { select: READS_CASES },
        party: { select: LEADS, insert: `${LEADS} and said_by = (select actor_person_id())`, delete: LEADS },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table months_without_hours',
      'drop function days_with_hours(uuid, date, date)',
      'drop function lock_mentor(uuid)',
      'drop table time_entries',
      'drop function keep_frozen_entry()',
      'drop table claim_lines',
      'drop function keep_within_grant()',
      'drop function minutes_claimed(uuid)',
      'drop table claims',
      'drop sequence claim_numbers',
    ]);
  }
}
