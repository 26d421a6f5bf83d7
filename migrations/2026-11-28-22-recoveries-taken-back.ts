import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepRecovery, tellOfRecovery } from './corrections-kept.js';
import { refusal } from './payments-kept.js';
import { actorIs } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const OF_CORRECTIONS = 'correction_id = any (array(select id from corrections))';
const OF_OWN_CLAIMS = `${actorIs('leader')} and claim_id = any (array(select id from claims))`;

function inserts(ofPayer: string): string {
  return `alter policy limstift_staff_insert on recoveries with check (registered_by = ${SELF}
    and (${actorIs('payer')} and kind in (${ofPayer}) or ${actorIs('caseworker')} and kind = 'waiver'))`;
}

/**
 * A payment that was written down wrongly is taken back by a row of its own, below zero, so that every sum stays right.
 * A leader whose claim pays less for what another owes is told how much.
 */
export class RecoveriesTakenBack1795856400022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table recoveries
         add taken_back_id uuid constraint recovery_that_is_taken_back references recoveries,
         drop constraint recovery_kind_is_known,
         drop constraint something_is_recovered,
         add constraint recovery_kind_is_known check (kind in ('payment', 'set-off', 'waiver', 'taken-back')),
         add constraint something_is_recovered check (amount_ore <> 0 and (kind = 'taken-back') = (amount_ore < 0)),
         add constraint what_is_taken_back_is_named check (case when kind = 'taken-back'
           then taken_back_id is not null and reason is not null else taken_back_id is null end)`,
      'create unique index a_recovery_is_taken_back_once on recoveries (taken_back_id)',
      keepRecovery(TAKEN_BACK),
      tellOfRecovery(`
      when correction_outstanding(o.id) = -o.amount_ore then 'approved'`),
      inserts("'payment', 'set-off', 'taken-back'"),
      `alter policy limstift_party_select on recoveries using (${OF_CORRECTIONS} or ${OF_OWN_CLAIMS})`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter policy limstift_party_select on recoveries using (${OF_CORRECTIONS})`,
      inserts("'payment', 'set-off'"),
      tellOfRecovery(),
      keepRecovery(),
      // Both of a pair go, so that every sum stays what it is.
      'alter table recoveries disable trigger recoveries_never_change',
      `with pairs as (select id, taken_back_id from recoveries where taken_back_id is not null)
       delete from recoveries where id in (select id from pairs union select taken_back_id from pairs)`,
      'alter table recoveries enable trigger recoveries_never_change',
      `alter table recoveries
         drop taken_back_id,
         drop constraint recovery_kind_is_known,
         drop constraint something_is_recovered,
         add constraint recovery_kind_is_known check (kind in ('payment', 'set-off', 'waiver')),
         add constraint something_is_recovered check (amount_ore > 0)`,
    ]);
  }
}

/** A payment of the same correction, whole, by somebody who takes no part in the case. */
const TAKEN_BACK = `
  if new.kind = 'taken-back' then
    if not exists (select from recoveries r where r.id = new.taken_back_id and r.correction_id = correction.id
         and r.kind = 'payment' and r.amount_ore = -new.amount_ore)
       or person_takes_part(correction.placement_id, new.registered_by) then
      ${refusal('a_payment_alone_is_taken_back', 'a payment is taken back whole, by who takes no part in the case')};
    end if;
    return new;
  end if;`;
