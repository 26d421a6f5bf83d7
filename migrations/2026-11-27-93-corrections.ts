import type { MigrationInterface, QueryRunner } from 'typeorm';
import { complainedDecision } from './2026-11-27-83-complaints.js';
import { claimsAndCorrectionsToPay, claimsToPay, CLAIMS_TO_PAY_SIGNATURE } from './claims-to-pay.js';
import { CORRECTION_FUNCTIONS, CORRECTIONS_KEPT, IN_EFFECT, MINUTES_CORRECTED } from './corrections-kept.js';
import { hearingWaits, placementOfHeard } from './hearings-kept.js';
import { minutesClaimed } from './minutes-claimed.js';
import { runMovesLegal, takeIntoPayment, tellOfPayments } from './payments-kept.js';
import { actorIs, ownPlacement, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const STANDS_APART = `not person_takes_part(placement_id, ${SELF})`;
const OF_CORRECTIONS = 'correction_id = any (array(select id from corrections))';
const OF_CLAIM = ' and a.correction_id is null';
const LIVE = "outcome is null or outcome = 'paid'";

/**
 * What was approved and was wrong is put right by difference lines: upwards it is paid in a run, downwards the employer
 * is heard first, and what is owed is set off, invoiced or given up.
 */
export class Corrections1795770000093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'create sequence correction_numbers',
      'grant usage on sequence correction_numbers to limstift_staff',
      'alter table payment_settings add set_off boolean not null default false',
      'alter table payment_settings alter set_off drop default',

      `create table correction_batches (
         id uuid constraint correction_batches_pk primary key,
         what text not null constraint batch_is_of_a_wrong_rate check (what in ('wage-cost', 'ceiling')),
         reason text not null constraint batch_reason_is_short check (length(reason) between 1 and 2000),
         proposed_by uuid not null constraint proposer_of_batch references people,
         proposed_at timestamptz not null)`,
      'create index correction_batches_by_proposer on correction_batches (proposed_by)',

      `create table corrections (
         id uuid constraint corrections_pk primary key,
         reference text not null constraint one_correction_per_reference unique,
         claim_id uuid not null,
         placement_id uuid not null,
         number smallint not null constraint corrections_are_counted_from_one check (number > 0),
         batch_id uuid constraint batch_of_correction references correction_batches,
         status text not null constraint correction_status_is_known check (status in ('proposed', 'hearing', 'approved',
           'in-payment', 'paid', 'payment-failed', 'partly-recovered', 'recovered', 'waived', 'rejected')),
         reason_code text not null constraint correction_reason_code_is_known check (reason_code in
           ('hours-not-worked', 'hours-missing', 'wrong-rate', 'wrong-ceiling', 'stopped-early', 'after-complaint',
            'after-sampling', 'other')),
         reason text not null constraint correction_reason_is_short check (length(reason) between 1 and 2000),
         minutes integer not null,
         amount_ore integer not null constraint a_correction_changes_the_amount check (amount_ore <> 0),
         proposed_by uuid not null constraint proposer_of_correction references people,
         proposed_at timestamptz not null,
         agreed_by uuid constraint agreer_of_correction references people,
         agreed_at timestamptz,
         decided_by uuid constraint decider_of_correction references people,
         decided_at timestamptz,
         decision_reason text constraint correction_decision_reason_is_short
           check (length(decision_reason) between 1 and 2000),
         legal_basis text,
         invoice_number text constraint invoice_number_is_short check (length(invoice_number) between 1 and 40),
         invoiced_day date,
         version integer not null default 1,
         constraint claim_of_correction foreign key (claim_id, placement_id) references claims (id, placement_id),
         constraint corrections_of_a_claim_are_counted unique (claim_id, number),
         constraint a_decided_correction_says_by_whom check (num_nonnulls(decided_by, decided_at) in (0, 2)
           and (status in ('proposed', 'hearing')) = (decided_by is null)
           and (legal_basis is not null) = (status in ${IN_EFFECT})),
         constraint an_agreed_correction_says_by_whom check (num_nonnulls(agreed_by, agreed_at) in (0, 2)
           and (status <> 'hearing' or agreed_by is not null)),
         constraint a_rejected_correction_says_why check (status <> 'rejected' or decision_reason is not null),
         constraint a_second_person_agrees_to_a_correction check (agreed_by <> proposed_by),
         constraint a_second_person_decides_a_correction
           check (decided_by <> proposed_by or (status = 'rejected' and agreed_by is null)),
         constraint a_correction_upwards_is_paid
           check (amount_ore < 0 or status not in ('hearing', 'partly-recovered', 'recovered', 'waived')),
         constraint a_correction_downwards_is_recovered
           check (amount_ore > 0 or status not in ('in-payment', 'paid', 'payment-failed')),
         constraint an_invoice_says_its_day check (num_nonnulls(invoice_number, invoiced_day) in (0, 2)
           and (invoice_number is null or (amount_ore < 0 and status in ${IN_EFFECT}))))`,
      `create unique index one_open_correction_per_claim on corrections (claim_id)
         where status in ('proposed', 'hearing')`,
      'create index corrections_of_claim on corrections (claim_id, placement_id)',
      'create index corrections_of_placement on corrections (placement_id)',
      'create index corrections_by_status on corrections (status, proposed_at, id)',
      'create index corrections_newest_first on corrections (proposed_at, id)',
      'create index corrections_of_batch on corrections (batch_id)',
      'create index corrections_by_proposer on corrections (proposed_by)',
      'create index corrections_by_agreer on corrections (agreed_by)',
      'create index corrections_by_decider on corrections (decided_by)',
      'create unique index one_correction_per_invoice on corrections (invoice_number)',

      `create table correction_lines (
         correction_id uuid not null constraint correction_of_line references corrections,
         line_id uuid not null constraint corrected_line references claim_lines,
         minutes_before integer not null constraint minutes_before_are_not_negative check (minutes_before >= 0),
         wage_cost_before_ore integer not null,
         amount_before_ore integer not null,
         minutes_after integer not null constraint minutes_after_are_not_negative check (minutes_after >= 0),
         wage_cost_after_ore integer not null
           constraint corrected_wage_cost_is_positive check (wage_cost_after_ore > 0),
         amount_after_ore integer not null,
         constraint correction_lines_pk primary key (correction_id, line_id),
         constraint corrected_amount_is_minutes_times_wage_cost
           check (amount_after_ore = (minutes_after::bigint * wage_cost_after_ore * 2 + 60) / 120),
         constraint a_corrected_line_changes check ((minutes_before, wage_cost_before_ore) <> (minutes_after, wage_cost_after_ore)))`,
      'create index correction_lines_of_line on correction_lines (line_id)',

      `create table recoveries (
         id uuid constraint recoveries_pk primary key,
         correction_id uuid not null constraint correction_of_recovery references corrections,
         kind text not null constraint recovery_kind_is_known check (kind in ('payment', 'set-off', 'waiver')),
         claim_id uuid constraint claim_of_set_off references claims,
         amount_ore integer not null constraint something_is_recovered check (amount_ore > 0),
         day date not null,
         reason text constraint recovery_reason_is_short check (length(reason) between 1 and 2000),
         registered_by uuid not null constraint registrar_of_recovery references people,
         registered_at timestamptz not null,
         constraint a_set_off_is_in_a_claim check ((kind = 'set-off') = (claim_id is not null)),
         constraint a_waiver_says_why check (kind <> 'waiver' or reason is not null))`,
      `create index claims_to_set_off_in on claims (payee_cvr) where status in ('approved', 'payment-failed')`,
      'create index recoveries_of_correction on recoveries (correction_id)',
      'create index recoveries_of_claim on recoveries (claim_id)',
      'create index recoveries_by_registrar on recoveries (registered_by)',

      'alter table payments add correction_id uuid constraint correction_of_payment references corrections',
      'drop index one_live_payment_per_claim',
      `create unique index one_live_payment_per_claim on payments (claim_id) where correction_id is null and (${LIVE})`,
      `create unique index one_live_payment_per_correction on payments (correction_id) where ${LIVE}`,
      'create index payments_of_correction on payments (correction_id)',

      ...CORRECTIONS_KEPT,
      minutesClaimed(MINUTES_CORRECTED),
      takeIntoPayment({
        isOfClaim: OF_CLAIM,
        setOff: ` - coalesce((select sum(r.amount_ore) from recoveries r where r.claim_id = c.id), 0)`,
        more: `
     with gone as (update corrections o set status = 'in-payment', version = o.version + 1 from added a
       where o.id = a.correction_id and o.claim_id = a.claim_id and o.status in ('approved', 'payment-failed')
         and o.amount_ore = a.amount_ore returning 1)
     select taken + count(*) into taken from gone;`,
      }),
      tellOfPayments({
        isOfClaim: OF_CLAIM,
        more: `
     update corrections o set version = o.version + 1,
       status = case a.outcome when 'paid' then 'paid' when 'failed' then 'payment-failed' else 'approved' end
     from after_it a join before_it b on (b.run_id, b.position) = (a.run_id, a.position)
     where o.id = a.correction_id and a.outcome is distinct from b.outcome;
     perform set_off_in_claim(c.id) from after_it a join claims c on c.id = a.claim_id
       where a.correction_id is null and a.outcome is distinct from 'paid'
         and exists (select from corrections o where o.claim_id = c.id and o.amount_ore < 0
           and o.status in ('approved', 'partly-recovered'));`,
      }),
      runMovesLegal(`
            or exists (select from corrections o where o.id = y.correction_id
              and new.released_by in (o.proposed_by, o.decided_by))`),
      placementOfHeard(`
      when 'correction' then (select placement_id from corrections where id = asked_id)`),
      hearingWaits(`
      when 'correction' then (select status = 'hearing' from corrections where id = asked_id)`),
      complainedDecision(`
      when 'correction' then (select jsonb_build_object('placementId', placement_id, 'party', 'leader',
          'decidedBy', decided_by, 'decidedDay', (decided_at at time zone 'Europe/Copenhagen')::date,
          'ofDecision', 'correction-decided')
        from corrections where id = asked_id and status in ${IN_EFFECT})`),
      ...toPay(claimsAndCorrectionsToPay()),

      ...protect('correction_batches', {
        staff: {
          select: READS_CASES,
          insert: `${actorIs('caseworker')} and proposed_by = ${SELF}`,
        },
      }),
      ...protect('corrections', {
        staff: {
          select: READS_CASES,
          insert: `${WORKS_ON_CASES} and status = 'proposed' and proposed_by = ${SELF}
            and num_nonnulls(agreed_by, decided_by, invoice_number) = 0 and ${STANDS_APART}`,
          update: {
            of: [
              'status',
              'agreed_by',
              'agreed_at',
              'decided_by',
              'decided_at',
              'decision_reason',
              'legal_basis',
              'version',
              'invoice_number',
              'invoiced_day',
            ],
            where: `${actorIs('payer')} and status in ('approved', 'partly-recovered')
              or ${actorIs('caseworker')} and status in ('proposed', 'hearing')
              or ${actorIs('consultant')} and status = 'proposed' and proposed_by = ${SELF}`,
            check: `(${actorIs('payer')} and status in ('approved', 'partly-recovered')
              or ${actorIs('caseworker')} and invoice_number is null
              or ${actorIs('consultant')} and invoice_number is null and status = 'rejected') and ${STANDS_APART}`,
          },
        },
        party: {
          select: `${ownPlacement()} and ${actorIs('leader')} and (agreed_at is not null and status <> 'proposed' or status in ${IN_EFFECT})`,
        },
      }),
      ...protect('correction_lines', {
        staff: {
          select: READS_CASES,
          insert: `${WORKS_ON_CASES} and exists (select from corrections o where o.id = correction_id
            and o.status = 'proposed' and o.proposed_by = ${SELF})`,
        },
        party: { select: OF_CORRECTIONS },
      }),
      ...protect('recoveries', {
        staff: {
          select: READS_CASES,
          insert: `registered_by = ${SELF} and (${actorIs('payer')} and kind in ('payment', 'set-off')
            or ${actorIs('caseworker')} and kind = 'waiver')`,
        },
        party: { select: OF_CORRECTIONS },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...toPay(claimsToPay()),
      complainedDecision(),
      hearingWaits(),
      placementOfHeard(),
      runMovesLegal(),
      tellOfPayments(),
      takeIntoPayment(),
      minutesClaimed(),
      'drop index one_live_payment_per_correction',
      'drop index one_live_payment_per_claim',
      `create unique index one_live_payment_per_claim on payments (claim_id) where ${LIVE}`,
      'alter table payments drop correction_id',
      'drop trigger a_correction_is_heard_once_agreed on hearings',
      'drop table recoveries',
      'drop table correction_lines',
      'drop table corrections',
      'drop table correction_batches',
      `drop function ${CORRECTION_FUNCTIONS.join(', ')}`,
      'drop index claims_to_set_off_in',
      'alter table payment_settings drop set_off',
      'drop sequence correction_numbers',
    ]);
  }
}

/** What a run would take has other columns, so it is written anew. */
function toPay(definition: string): string[] {
  return [
    `drop function ${CLAIMS_TO_PAY_SIGNATURE}`,
    definition,
    `revoke execute on function ${CLAIMS_TO_PAY_SIGNATURE} from public`,
    `grant execute on function ${CLAIMS_TO_PAY_SIGNATURE} to limstift_staff`,
  ];
}
