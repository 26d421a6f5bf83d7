import type { MigrationInterface, QueryRunner } from 'typeorm';
import { claimsToPay, CLAIMS_TO_PAY_SIGNATURE, LIVING_CVR } from './claims-to-pay.js';
import { refusal, runMovesLegal, takeIntoPayment, tellOfPayments } from './payments-kept.js';
import { actorIs, protect } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const READS_PAYMENTS = actorIs('payer', 'caseworker', 'consultant', 'auditor');
const PAYS = actorIs('payer');
const COLUMNS_THAT_MOVE =
  'status settings_id debtor_name payments amount_ore locked_by locked_at released_by released_at exported_at cancelled_by cancelled_at version'.split(
    ' ',
  );
const COUNTS_IN_THE_BALANCE =
  "('submitted', 'returned', 'hearing', 'approved', 'in-payment', 'payment-failed', 'paid', 'settled')";
const NOBODY_YET = 'num_nonnulls(locked_by, released_by, cancelled_by) = 0';
const ADMINISTERS = actorIs('administrator');

/**
 * Payment runs: a locked set of approved claims, released by a second person, and the files that it becomes. To write
 * a payment is to take its claim into payment; what a payment comes to is what becomes of the claim.
 */
export class PaymentRuns1795770000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'create sequence payment_run_numbers',
      'grant usage on sequence payment_run_numbers to limstift_staff',

      `create table payment_settings (
         id uuid constraint payment_settings_pk primary key,
         debtor_iban text not null constraint debtor_iban_is_danish check (debtor_iban ~ '^DK[0-9]{16}$'),
         debtor_bic text not null
           constraint debtor_bic_is_a_bic check (debtor_bic ~ '^[A-Z]{4}DK[A-Z0-9]{2}([A-Z0-9]{3})?$'),
         payee_by text not null constraint payee_by_is_known check (payee_by in ('cvr', 'p-number')),
         identifier_placement text not null
           constraint identifier_placement_is_known check (identifier_placement in ('organisation', 'account')),
         supplementary_until text not null
           constraint supplementary_period_ends_in_spring check (supplementary_until ~ '^0[1-4]-[0-3][0-9]$'),
         set_by uuid not null constraint setter_of_payment_settings references people,
         set_at timestamptz not null)`,
      'create index payment_settings_by_setter on payment_settings (set_by)',
      'create index payment_settings_by_time on payment_settings (set_at, id)',

      `create table account_strings (
         id uuid constraint account_strings_pk primary key,
         target_group text constraint account_target_group_is_short check (length(target_group) between 1 and 200),
         legal_basis text constraint account_legal_basis_is_short check (length(legal_basis) between 1 and 400),
         first_month text not null constraint first_month_of_account_is_a_month
           check (first_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
         last_month text constraint last_month_of_account_is_a_month
           check (last_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
         account text not null constraint account_is_short check (length(account) between 1 and 60),
         registered_by uuid not null constraint registrar_of_account references people,
         registered_at timestamptz not null,
         constraint an_account_ends_after_it_begins check (last_month >= first_month))`,
      `create unique index one_account_from_a_month on account_strings
         (coalesce(target_group, ''), coalesce(legal_basis, ''), first_month)`,
      'create index account_strings_by_registrar on account_strings (registered_by)',

      `create table payment_holds (
         id uuid constraint payment_holds_pk primary key,
         claim_id uuid constraint claim_on_hold references claims,
         payee_cvr text constraint payee_on_hold_has_a_cvr check (payee_cvr ~ '^[0-9]{8}$'),
         until_day date not null,
         reason text not null constraint reason_of_hold_is_short check (length(reason) between 1 and 1000),
         held_by uuid not null constraint holder_of_payment references people,
         held_at timestamptz not null,
         lifted_by uuid constraint lifter_of_hold references people,
         lifted_at timestamptz,
         constraint a_hold_is_of_a_claim_or_a_payee check (num_nonnulls(claim_id, payee_cvr) = 1),
         constraint a_lifted_hold_says_who check (num_nonnulls(lifted_by, lifted_at) in (0, 2)))`,
      'create unique index one_hold_per_claim on payment_holds (claim_id) where lifted_at is null',
      'create unique index one_hold_per_payee on payment_holds (payee_cvr) where lifted_at is null',
      'create index payment_holds_of_claim on payment_holds (claim_id)',
      'create index payment_holds_by_holder on payment_holds (held_by)',
      'create index payment_holds_by_lifter on payment_holds (lifted_by)',

      `create table payment_runs (
         id uuid constraint payment_runs_pk primary key,
         reference text not null constraint one_payment_run_per_reference unique,
         status text not null constraint payment_run_status_is_known check (status in
           ('draft', 'locked', 'released', 'exported', 'settled', 'partly-failed', 'rejected', 'cancelled')),
         through_month text not null constraint payment_run_month_is_a_month
           check (through_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
         due_day date not null,
         built_by uuid not null constraint builder_of_payment_run references people,
         built_at timestamptz not null,
         settings_id uuid constraint settings_of_payment_run references payment_settings,
         debtor_name text,
         payments integer,
         amount_ore bigint,
         locked_by uuid constraint locker_of_payment_run references people,
         locked_at timestamptz,
         released_by uuid constraint releaser_of_payment_run references people,
         released_at timestamptz,
         exported_at timestamptz,
         cancelled_by uuid constraint canceller_of_payment_run references people,
         cancelled_at timestamptz,
         version integer not null default 1,
         constraint a_locked_run_is_whole check (status in ('draft', 'cancelled')
           or num_nonnulls(settings_id, debtor_name, payments, amount_ore, locked_by, locked_at) = 6),
         constraint a_run_pays_something check (payments > 0 and amount_ore > 0),
         constraint a_released_run_says_who check (status in ('draft', 'locked', 'cancelled')
           or num_nonnulls(released_by, released_at) = 2),
         constraint a_second_person_releases check (released_by not in (built_by, locked_by)),
         constraint a_cancelled_run_says_who
           check ((status = 'cancelled') = (cancelled_at is not null)
             and num_nonnulls(cancelled_by, cancelled_at) in (0, 2)),
         constraint an_exported_run_says_when
           check (status in ('draft', 'locked', 'released', 'cancelled') or exported_at is not null))`,
      'create index payment_runs_newest_first on payment_runs (built_at desc, id desc)',
      "create index payment_runs_to_export on payment_runs (released_at) where status = 'released'",
      'create index payment_runs_by_builder on payment_runs (built_by)',
      'create index payment_runs_by_locker on payment_runs (locked_by)',
      'create index payment_runs_by_releaser on payment_runs (released_by)',
      'create index payment_runs_by_canceller on payment_runs (cancelled_by)',
      'create index payment_runs_by_settings on payment_runs (settings_id)',

      `create table payments (
         run_id uuid not null constraint run_of_payment references payment_runs,
         position integer not null constraint payments_are_counted_from_one check (position > 0),
         reference text not null constraint one_payment_per_reference unique
           constraint payment_reference_fits_a_bank check (length(reference) <= 35),
         claim_id uuid not null constraint claim_of_payment references claims,
         payee_cvr text not null,
         payee_p_number text,
         payee_name text not null,
         amount_ore integer not null constraint a_payment_is_of_something check (amount_ore > 0),
         account text not null,
         posting_year smallint not null,
         due_day date not null,
         outcome text constraint payment_outcome_is_known
           check (outcome in ('paid', 'failed', 'rejected', 'cancelled')),
         outcome_day date,
         failed_because text constraint payment_failed_because_is_short check (length(failed_because) between 1 and 500),
         constraint payments_pk primary key (run_id, position),
         constraint a_failed_payment_says_why check ((failed_because is not null) = (outcome is not distinct from 'failed')))`,
      `create unique index one_live_payment_per_claim on payments (claim_id)
         where outcome is null or outcome = 'paid'`,
      'create index payments_of_claim on payments (claim_id)',
      'create index payments_by_year on payments (posting_year, account)',

      `create table payment_files (
         run_id uuid not null constraint run_of_payment_file references payment_runs,
         format text not null constraint payment_file_format_is_known check (format in ('csv', 'pain.001')),
         parts integer not null constraint a_payment_file_has_parts check (parts > 0),
         bytes bigint,
         sha256 bytea,
         made_at timestamptz,
         constraint payment_files_pk primary key (run_id, format),
         constraint a_finished_file_is_whole check (num_nonnulls(bytes, sha256, made_at) in (0, 3)))`,
      `create table payment_file_parts (
         run_id uuid not null,
         format text not null,
         part integer not null,
         content bytea not null,
         constraint payment_file_parts_pk primary key (run_id, format, part),
         constraint file_of_part foreign key (run_id, format) references payment_files (run_id, format))`,
      'alter table payment_file_parts alter column content set storage external',

      // A claim that counted and goes on to count exceeds nothing, and a run moves a hundred thousand of them.
      'drop trigger a_grant_is_never_exceeded on claims',
      grantIsNeverExceeded(
        `new.status is distinct from old.status and old.status not in ${COUNTS_IN_THE_BALANCE}`,
      ),

      // As person_takes_part, of all cases at once.
      `create function placements_with_person(asked_person_id uuid) returns setof uuid language sql stable
         security definer set search_path = public, pg_temp as $$
         select p.id from mentees e join placements p on p.mentee_id = e.id where e.person_id = asked_person_id
         union select p.id from representatives r join placements p on p.mentee_id = r.mentee_id
           where r.person_id = asked_person_id
         union select l.placement_id from leaders x join leaderships l on l.leader_id = x.id
           where x.person_id = asked_person_id
         union select m.placement_id from mentors x join mentorships m on m.mentor_id = x.id
           where x.person_id = asked_person_id $$`,
      'revoke execute on function placements_with_person(uuid) from public',
      'grant execute on function placements_with_person(uuid) to limstift_staff',

      ...TRIGGERS,
      claimsToPay(),
      LIVING_CVR,
      'revoke execute on function living_cvr(text) from public',
      'grant execute on function living_cvr(text) to limstift_staff',
      `revoke execute on function ${CLAIMS_TO_PAY_SIGNATURE} from public`,
      `grant execute on function ${CLAIMS_TO_PAY_SIGNATURE} to limstift_staff`,

      // Of nobody in particular, for whoever keeps the accounts.
      `create function target_groups_in_use() returns setof text language sql stable security definer
         set search_path = public, pg_temp as $$
         select distinct target_group from mentee_particulars
         where target_group is not null and actor_is('payer', 'administrator', 'auditor') order by 1 $$`,
      'revoke execute on function target_groups_in_use() from public',
      'grant execute on function target_groups_in_use() to limstift_staff',

      // The job that makes the files sees no run but that it waits, and for whom to act.
      `create function payment_runs_to_export() returns table (id uuid, released_by uuid) language sql stable
         security definer set search_path = public, pg_temp as $$
         select id, released_by from payment_runs where status = 'released' and actor_is('system')
         order by released_at $$`,
      'revoke execute on function payment_runs_to_export() from public',
      'grant execute on function payment_runs_to_export() to limstift_system',

      ...protect('payment_settings', {
        staff: {
          select: `${READS_PAYMENTS} or ${ADMINISTERS}`,
          insert: `${ADMINISTERS} and set_by = ${SELF}`,
        },
      }),
      ...protect('account_strings', {
        staff: {
          select: `${READS_PAYMENTS} or ${ADMINISTERS}`,
          insert: `${PAYS} and registered_by = ${SELF}`,
          update: { of: ['last_month'], where: PAYS },
        },
      }),
      ...protect('payment_holds', {
        staff: {
          select: READS_PAYMENTS,
          insert: `${actorIs('caseworker', 'payer')} and held_by = ${SELF} and lifted_at is null`,
          update: {
            of: ['lifted_by', 'lifted_at'],
            where: `${actorIs('caseworker', 'payer')} and lifted_at is null`,
            check: `lifted_by is null or lifted_by = ${SELF}`,
          },
        },
      }),
      ...protect('payment_runs', {
        staff: {
          select: READS_PAYMENTS,
          insert: `${PAYS} and status = 'draft' and built_by = ${SELF} and ${NOBODY_YET}`,
          update: {
            of: COLUMNS_THAT_MOVE,
            where: PAYS,
            check: `${PAYS} and (status <> 'draft' or ${NOBODY_YET}) and (status <> 'locked' or locked_by = ${SELF})
              and (status <> 'released' or released_by = ${SELF}) and (status <> 'cancelled' or cancelled_by = ${SELF})`,
          },
        },
      }),
      ...protect('payments', {
        staff: {
          select: READS_PAYMENTS,
          insert: `${PAYS} and outcome is null`,
          update: { of: ['outcome', 'outcome_day', 'failed_because'], where: PAYS },
        },
        party: { select: 'claim_id = any (array(select id from claims))' },
      }),
      ...protect('payment_files', {
        staff: {
          select: READS_PAYMENTS,
          insert: PAYS,
          update: { of: ['bytes', 'sha256', 'made_at'], where: PAYS },
        },
      }),
      ...protect('payment_file_parts', { staff: { select: actorIs('payer', 'auditor'), insert: PAYS } }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table payment_file_parts',
      'drop table payment_files',
      'drop table payments',
      'drop function payment_runs_to_export()',
      'drop function target_groups_in_use()',
      `drop function ${CLAIMS_TO_PAY_SIGNATURE}`,
      'drop function living_cvr(text)',
      'drop table payment_runs',
      'drop table payment_holds',
      'drop table account_strings',
      'drop table payment_settings',
      ...[
        'keep_payment_files()',
        'keep_payment_file_parts()',
        'keep_payment_runs_legal()',
        'keep_payments()',
        'keep_locked_payment_run()',
        'keep_sum_of_payment_run()',
        'take_claims_into_payment()',
        'tell_claims_of_payments()',
      ].map((name) => `drop function ${name}`),
      'drop function placements_with_person(uuid)',
      'drop sequence payment_run_numbers',
      'drop trigger a_grant_is_never_exceeded on claims',
      grantIsNeverExceeded('new.status is distinct from old.status'),
    ]);
  }
}

function grantIsNeverExceeded(when: string): string {
  return `create constraint trigger a_grant_is_never_exceeded after update of status on claims
         deferrable initially deferred for each row when (${when})
         execute function keep_claim_within_grants()`;
}

const AS_LOCKED = (row: string) =>
  `(${row}.settings_id, ${row}.debtor_name, ${row}.payments, ${row}.amount_ore, ${row}.locked_by, ${row}.locked_at)`;

const TRIGGERS = [
  // A claim is paid what was approved, while its run is built, and by one payment.
  takeIntoPayment(),
  `create trigger only_what_was_approved_is_paid after insert on payments referencing new table as added
     for each statement execute function take_claims_into_payment()`,

  tellOfPayments(),
  `create trigger claims_follow_their_payments after update on payments
     referencing old table as before_it new table as after_it
     for each statement execute function tell_claims_of_payments()`,

  // An answer of the bank stands; a cancellation is of a whole run, and any other answer comes after its file.
  `create function keep_payments() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$
   declare
     run_status text;
   begin
     select status into run_status from payment_runs where id = new.run_id;
     if old.outcome is distinct from new.outcome and (old.outcome is not null or new.outcome is null
          or run_status <> case new.outcome when 'cancelled' then 'cancelled' else 'exported' end) then
       ${refusal('an_answer_to_a_payment_stands', 'a payment is answered once, after its file')};
     end if;
     return new;
   end $$`,
  `create trigger an_answer_to_a_payment_stands before update on payments
     for each row execute function keep_payments()`,

  runMovesLegal(),
  `create function keep_sum_of_payment_run() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$
   begin
     if not exists (select from payments where run_id = new.id
          having count(*) = new.payments and sum(amount_ore) = new.amount_ore) then
       ${refusal('a_run_is_the_sum_of_its_payments', 'the run is not the sum of its payments')};
     end if;
     return null;
   end $$`,
  `create constraint trigger a_run_is_the_sum_of_its_payments after update of status on payment_runs
     deferrable initially deferred for each row when (new.status = 'locked') execute function keep_sum_of_payment_run()`,
  `create trigger payment_run_moves_are_legal before update of status on payment_runs
     for each row when (old.status is distinct from new.status) execute function keep_payment_runs_legal()`,

  `create function keep_locked_payment_run() returns trigger language plpgsql as $$
   begin
     ${refusal('a_locked_run_never_changes', 'what a locked run pays never changes')};
   end $$`,
  `create trigger a_locked_run_never_changes before update on payment_runs for each row
     when (old.status <> 'draft' and ${AS_LOCKED('old')} is distinct from ${AS_LOCKED('new')})
     execute function keep_locked_payment_run()`,

  `create function keep_payment_files() returns trigger language plpgsql as $$
   begin
     if old.sha256 is not null or new.parts <> old.parts then
       ${refusal('a_payment_file_never_changes', 'a finished file never changes')};
     end if;
     return new;
   end $$`,
  `create trigger a_payment_file_never_changes before update on payment_files
     for each row execute function keep_payment_files()`,
  `create function keep_payment_file_parts() returns trigger language plpgsql security definer
     set search_path = public, pg_temp as $$
   begin
     if not exists (select from payment_files f join payment_runs r on r.id = f.run_id
          where f.run_id = new.run_id and f.format = new.format and f.sha256 is null and r.status = 'released'
            and new.part between 1 and f.parts) then
       ${refusal('a_payment_file_never_changes', 'a finished file takes no more parts')};
     end if;
     return new;
   end $$`,
  `create trigger a_payment_file_never_changes before insert on payment_file_parts
     for each row execute function keep_payment_file_parts()`,
  ...['payment_file_parts', 'payment_settings'].map(
    (table) => `create trigger ${table}_never_change before update or delete or truncate on ${table}
       for each statement execute function refuse_change()`,
  ),
];
