import type { MigrationInterface, QueryRunner } from 'typeorm';
import { claimsAndCorrectionsToPay, CLAIMS_TO_PAY_SIGNATURE } from './claims-to-pay.js';
import { actorIs } from './protect.js';
import { run } from './run.js';
import { keepSubmission, policies, SETTLEMENTS_KEPT, SETTLEMENTS_LEFT } from './settlements-kept.js';

const OPEN = "status in ('draft', 'submitted', 'returned', 'hearing')";
const KNOWN = "settlement in ('payment-run', 'e-invoice', 'internal-posting')";

/**
 * The hours of a mentor from outside are no claim of the workplace's: they are invoiced to the municipality, or posted
 * within it. Such a claim is of one mentor, who declares the hours, and no run pays it.
 */
export class Settlements1795856400011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table claims
         add settlement text not null default 'payment-run' constraint settlement_is_known check (${KNOWN}),
         add mentor_id uuid constraint mentor_of_claim references mentors,
         add constraint a_claim_outside_the_runs_is_of_one_mentor
           check (case settlement when 'payment-run' then mentor_id is null
             else mentor_id is not null or settlement not in ('e-invoice', 'internal-posting') end),
         add constraint a_mentor_from_outside_declares_in_person check (mentor_id is null or paper_id is null)`,
      'create index claims_of_mentor on claims (mentor_id)',
      ...declared("(payee_cvr is not null or settlement = 'internal-posting')"),
      ...oneOpen(`${OPEN} and mentor_id is null`),
      `create unique index one_open_claim_per_outside_mentor_and_month on claims (placement_id, mentor_id, month)
         where ${OPEN} and mentor_id is not null`,

      `alter table wage_costs
         add settlement text not null default 'payment-run' constraint settlement_of_wage_cost_is_known check (${KNOWN}),
         add sender_cvr text constraint sender_of_fee_has_a_cvr check (sender_cvr ~ '^[0-9]{8}$'),
         add order_reference text constraint order_reference_is_short check (length(order_reference) between 1 and 40),
         add constraint a_fee_says_who_invoices_what
           check (num_nonnulls(sender_cvr, order_reference) = case settlement when 'e-invoice' then 2 else 0 end)`,
      'grant insert on wage_costs to limstift_staff',
      `create policy limstift_staff_insert on wage_costs for insert to limstift_staff
         with check (${actorIs('consultant')} and settlement <> 'payment-run' and status = 'proposed'
           and decided_by is null and proposed_by = (select actor_person_id())
           and not person_takes_part(placement_id, (select actor_person_id())))`,
      'grant update (withdrawn_by, withdrawn_at) on wage_costs to limstift_staff',

      ...SETTLEMENTS_KEPT,
      ...policies('after'),
      keepSubmission(),
      ...toPay(" and c.settlement = 'payment-run'"),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...toPay(),
      keepSubmission("actor_is('leader')"),
      ...policies('before'),
      ...SETTLEMENTS_LEFT,
      'revoke update (withdrawn_by, withdrawn_at) on wage_costs from limstift_staff',
      'drop policy limstift_staff_insert on wage_costs',
      'revoke insert on wage_costs from limstift_staff',
      'alter table wage_costs drop order_reference, drop sender_cvr, drop settlement',
      'drop index one_open_claim_per_outside_mentor_and_month',
      ...oneOpen(OPEN),
      // Nobody's, as it was posted within the municipality.
      'alter table claims disable trigger user',
      "update claims set payee_cvr = '' where settlement = 'internal-posting' and payee_cvr is null",
      'alter table claims enable trigger user',
      ...declared('payee_cvr is not null'),
      'alter table claims drop mentor_id, drop settlement',
    ]);
  }
}

function declared(hasPayee: string): string[] {
  return [
    'alter table claims drop constraint a_submitted_claim_is_declared',
    `alter table claims add constraint a_submitted_claim_is_declared check (status in ('draft', 'withdrawn', 'expired')
       or (submitted_by is not null and declared_at is not null and amount_ore is not null and ${hasPayee}))`,
  ];
}

function oneOpen(which: string): string[] {
  return [
    'drop index one_open_claim_per_placement_and_month',
    `create unique index one_open_claim_per_placement_and_month on claims (placement_id, month) where ${which}`,
  ];
}

function toPay(which = ''): string[] {
  return [
    `drop function ${CLAIMS_TO_PAY_SIGNATURE}`,
    claimsAndCorrectionsToPay(which),
    `revoke execute on function ${CLAIMS_TO_PAY_SIGNATURE} from public`,
    `grant execute on function ${CLAIMS_TO_PAY_SIGNATURE} to limstift_staff`,
  ];
}
