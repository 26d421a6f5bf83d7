/** As in `triggers.spec.ts`, of training and its invoices. In the rows, 2.000 kr. of 4.500 kr. are invoiced. */
import { everyRow } from './database/every-row.js';
import {
  AT,
  CASEWORKER,
  CONSULTANT,
  GRANTED_TRAINING,
  id,
  INVOICE,
  LEADING,
  MENTOR,
  TRAINING,
} from './database/row-facts.js';

const client = everyRow();

async function brokenBy(work: () => Promise<unknown>): Promise<string | null> {
  await client().query('savepoint before');
  const broken = await work().then(
    () => null,
    (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
  );
  await client().query('rollback to before');
  return broken;
}

function training(set: string, of = TRAINING): Promise<unknown> {
  return client().query(`update training_grants set ${set} where id = '${of}'`);
}
const RECOMMENDED = `status = 'recommended', recommended_by = '${CONSULTANT}', recommended_at = '${AT}'`;
const DRAFT = `status = 'draft', recommended_by = null, recommended_at = null`;
const GRANTED = `status = 'granted', decided_by = '${CASEWORKER}', decided_at = '${AT}', decision_reason = 'Ja',
  legal_basis = 'LAB', order_reference = 'LS-1-U7'`;
const WITHDRAWN = `status = 'withdrawn', withdrawn_by = '${CASEWORKER}', withdrawn_at = '${AT}'`;
const ENDED = `status = 'ended', ended_by = '${CASEWORKER}', ended_at = '${AT}', ended_because = 'Aflyst'`;

it('moves training by its table, and rewrites a draft alone', async () => {
  const unlawful = 'training_moves_lawfully';
  expect(await brokenBy(() => training('price_ore = 1'))).toBeNull();
  expect(await brokenBy(() => training(WITHDRAWN))).toBeNull();
  expect(
    await brokenBy(() => training(`${RECOMMENDED}, ${GRANTED}`.replace(/status = 'recommended', /, ''))),
  ).toBe(unlawful);
  await training(RECOMMENDED);
  expect(await brokenBy(() => training('price_ore = 1'))).toBe(unlawful);
  expect(await brokenBy(() => training(`${GRANTED}, price_ore = 1`))).toBe(
    'a_decision_on_training_is_of_what_was_recommended',
  );
  expect(await brokenBy(() => training(DRAFT))).toBeNull();
  expect(await brokenBy(() => training(WITHDRAWN))).toBeNull();
  await training(GRANTED);
  expect(await brokenBy(() => training(WITHDRAWN))).not.toBeNull();
  expect(await brokenBy(() => training(DRAFT))).not.toBeNull();
  await training(ENDED);
  expect(await brokenBy(() => training('version = 9'))).toBe(unlawful);
});

it('buys training for an employee who is a mentor of the case', async () => {
  const refused = 'training_is_for_an_employee_who_is_mentor';
  expect(await brokenBy(() => training(`mentor_id = '${id(999)}'`))).toBe(refused);
  expect(await brokenBy(() => training(`mentor_id = '${MENTOR}'`))).toBeNull();
  const anOutsider = () =>
    client().query(
      `update mentors set kind = 'external-consultant', workplace_id = null where id = '${MENTOR}'`,
    );
  expect(await brokenBy(() => training(RECOMMENDED))).toBeNull();
  await client().query('savepoint employed');
  await anOutsider();
  expect(await brokenBy(() => training(`mentor_id = '${MENTOR}'`))).toBe(refused);
  expect(await brokenBy(() => training(RECOMMENDED))).toBe(refused);
  await client().query('rollback to employed');
  await training(RECOMMENDED);
  expect(await brokenBy(() => training(GRANTED))).toBeNull();
  await anOutsider();
  expect(await brokenBy(() => training(GRANTED))).toBe(refused);
});

it('reopens what was ended, and writes over no decision', async () => {
  const reopened = `reopened_by = '${CASEWORKER}', reopened_at = '${AT}', reopened_because = 'En faktura kom'`;
  const granted = `status = 'granted', ended_by = null, ended_at = null, ended_because = null`;
  expect(await brokenBy(() => training(`${ENDED}, ${reopened}`, GRANTED_TRAINING))).toBe(
    'only_ended_training_is_reopened',
  );
  await training(ENDED, GRANTED_TRAINING);
  expect(
    await brokenBy(() => training(`${granted}, ${reopened}, decision_reason = 'Nej'`, GRANTED_TRAINING)),
  ).toBe('a_decision_on_training_stands');
  expect(await brokenBy(() => training(`${granted}, ${reopened}`, GRANTED_TRAINING))).toBeNull();
});

function anotherInvoice(
  amountOre: number,
  of = GRANTED_TRAINING,
  from = 'sender_cvr',
  because = 'null',
): Promise<unknown> {
  return client().query(
    `insert into invoices (id, placement_id, training_grant_id, sender_cvr, number, issued_on, received_on, ean,
       order_reference, amount_ore, vat_ore, status, registered_by, registered_at, sender_because)
     select '${id(998)}', placement_id, '${of}', ${from}, 'F 18', issued_on, received_on, ean, order_reference,
       ${amountOre}, 0, 'received', registered_by, registered_at, ${because} from invoices`,
  );
}

it('takes invoices up to what is granted, while it is', async () => {
  const refused = 'invoices_stay_within_the_training';
  expect(await brokenBy(() => anotherInvoice(250_000))).toBeNull();
  expect(await brokenBy(() => anotherInvoice(250_001))).toBe(refused);
  expect(await brokenBy(() => anotherInvoice(1, TRAINING))).toBe(refused);
  await training(ENDED, GRANTED_TRAINING);
  expect(await brokenBy(() => anotherInvoice(1))).toBe(refused);
});

it('takes invoices from the provider that training was ordered from', async () => {
  expect(await brokenBy(() => anotherInvoice(1, GRANTED_TRAINING, "'13748136'"))).toBeNull();
  expect(await brokenBy(() => anotherInvoice(1, GRANTED_TRAINING, "'10150817'"))).toBe(
    'an_invoice_of_training_is_from_its_provider',
  );
  const explained = () => anotherInvoice(1, GRANTED_TRAINING, "'10150817'", "'Skiftet CVR'");
  expect(await brokenBy(explained)).toBeNull();
});

it('moves an invoice by its table', async () => {
  const becomes = (set: string) => client().query(`update invoices set ${set} where id = '${INVOICE}'`);
  const unlawful = 'invoices_move_lawfully';
  const attestedBy = (person: string) =>
    `status = 'attested', attested_by = '${person}', attested_at = '${AT}'`;
  const attested = attestedBy(LEADING);
  const rejected = `status = 'rejected', rejected_by = '${CONSULTANT}', rejected_at = '${AT}', rejected_because = 'x'`;
  const paid = `status = 'paid', voucher = '1', paid_on = '2026-11-20', paid_by = '${CONSULTANT}', paid_at = '${AT}'`;
  expect(await brokenBy(() => becomes(`${paid}, attested_by = '${CASEWORKER}', attested_at = '${AT}'`))).toBe(
    unlawful,
  );
  expect(await brokenBy(() => becomes(rejected))).toBeNull();
  expect(await brokenBy(() => becomes(attestedBy(CASEWORKER)))).toBe('nobody_settles_what_they_decided');
  await becomes(attested);
  expect(await brokenBy(() => becomes(`status = 'received', attested_by = null, attested_at = null`))).toBe(
    unlawful,
  );
  await becomes(paid);
  expect(await brokenBy(() => becomes(`voucher = '2'`))).toBe(unlawful);
  expect(await brokenBy(() => becomes(`${rejected}, voucher = '2'`))).toBe(unlawful);
  expect(await brokenBy(() => becomes(rejected))).toBeNull();
});
