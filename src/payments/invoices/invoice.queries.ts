import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { takesPart } from '../../placements/placement.queries.js';
import { type Day, isDay } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { isId } from '../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf } from '../../web/paging.js';
import { refuseIfChanged } from '../../web/version.js';
import { holdsInForce, holdsOfPayee } from '../holds/payment-hold.queries.js';
import { Invoice } from './invoice.entity.js';
import type { InvoiceListQuery } from './invoice.input.js';
import { type Handler, type KnownInvoice, numberKey } from './invoice.rules.js';
import type { InvoiceShown } from './invoice-shown.js';
import type { TargetOf } from './invoice-target.js';

/** Whoever registers the same number of the same sender meanwhile waits, and then finds it. */
export async function findKnown(
  tx: Tx,
  { senderCvr, number }: { senderCvr: string; number: string },
): Promise<KnownInvoice | null> {
  const key = numberKey(number);
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`invoice ${senderCvr} ${key}`]);
  const [known] = await tx.query<KnownInvoice[]>(
    `select i.received_on::text as "receivedOn", p.reference as "caseReference"
     from invoices i join placements p on p.id = i.placement_id
     where i.sender_cvr = $1 and lower(regexp_replace(i.number, '[[:space:]]', '', 'g')) = $2
       and i.status <> 'rejected'`,
    [senderCvr, key],
  );
  return known ?? null;
}

/** Claims and stops of its case wait until commit. */
export async function lockCaseOfInvoice(tx: Tx, id: string): Promise<void> {
  const { placementId } = found(await tx.findOneBy(Invoice, { id }), 'invoice');
  await lockGrants(tx, placementId);
}

/** Held until commit. */
export async function lockInvoice(tx: Tx, id: string, seen: string | null): Promise<Invoice> {
  const query = tx.createQueryBuilder(Invoice, 'invoice').where('invoice.id = :id', { id });
  const invoice = found(await query.setLock('pessimistic_write').getOne(), 'invoice');
  refuseIfChanged(seen, invoice.version);
  return invoice;
}

type HandledInvoice = Pick<Invoice, 'placementId' | 'claimId' | 'trainingGrantId' | 'senderCvr'>;

/** Who moves an invoice, and whether what it is of is held back. */
export async function handlerOf(
  tx: Tx,
  { placementId, claimId, trainingGrantId, senderCvr }: HandledInvoice,
  { personId }: Actor,
  today: Day,
): Promise<Handler> {
  const [row] = await tx.query<{ decided: boolean }[]>(
    `select exists (select from claims where id = $1 and decided_by = $3)
       or exists (select from training_grants where id = $2 and decided_by = $3) as decided`,
    [claimId ?? null, trainingGrantId, personId],
  );
  const holds = [
    ...(claimId == null ? [] : await holdsInForce(tx, today, claimId)),
    ...(await holdsOfPayee(tx, today, senderCvr)),
  ];
  return {
    personId,
    takesPart: await takesPart(tx, placementId, personId),
    decided: row?.decided ?? false,
    heldUntil:
      holds
        .map(({ untilDay }) => untilDay)
        .toSorted()
        .at(-1) ?? null,
  };
}

const SHOWN = `select i.id, i.placement_id as "placementId", p.reference as "caseReference",
    json_build_object('kind', case when i.claim_id is null then 'training' else 'claim' end,
      'id', coalesce(i.claim_id, i.training_grant_id)) as target,
    i.sender_cvr as "senderCvr", i.sender_because as "senderBecause", i.number, i.issued_on::text as "issuedOn", i.received_on::text as "receivedOn",
    i.ean, i.order_reference as "orderReference", i.amount_ore as "amountOre", i.vat_ore as "vatOre", i.status,
    i.registered_by as "registeredBy", (select name from people where id = i.registered_by) as "registeredByName",
    i.registered_at as "registeredAt", i.attested_by as "attestedBy",
    (select name from people where id = i.attested_by) as "attestedByName", i.attested_at as "attestedAt",
    i.voucher, i.paid_on::text as "paidOn", (select name from people where id = i.paid_by) as "paidByName",
    i.paid_at as "paidAt", i.rejected_because as "rejectedBecause",
    (select name from people where id = i.rejected_by) as "rejectedByName", i.rejected_at as "rejectedAt", i.version
  from invoices i join placements p on p.id = i.placement_id`;

export async function findInvoice(tx: Tx, id: string): Promise<InvoiceShown> {
  const [invoice] = await tx.query<InvoiceShown[]>(`${SHOWN} where i.id = $1`, [id]);
  return found(invoice, 'invoice');
}

/** Those that came first stand first, a page at a time. */
export async function invoicesBy(
  tx: Tx,
  { status, cursor, limit = PAGE_SIZE }: InvoiceListQuery,
): Promise<{ items: InvoiceShown[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isDay, isId]);
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = ['true'];
  if (status !== undefined) conditions.push(`i.status = ${bind(status)}`);
  if (after) {
    conditions.push(`(i.received_on, i.id) > (${bind(after[0])}::date, ${bind(after[1])}::uuid)`);
  }
  const rows = await tx.query<InvoiceShown[]>(
    `${SHOWN} where ${conditions.join(' and ')} order by i.received_on, i.id limit ${bind(limit + 1)}`,
    values,
  );
  return pageOf(rows, limit, ({ receivedOn, id }) => [receivedOn, id]);
}

/** The day on which the course stopped, where hours that are invoiced are of later days; null where none are. */
export async function stoppedBeforeHoursOf(tx: Tx, { kind, id }: TargetOf): Promise<Day | null> {
  if (kind !== 'claim') return null;
  const [stop] = await tx.query<{ day: Day }[]>(
    `select m.day::text from claims c join placements p on p.id = c.placement_id and p.status = 'broken-off'
       cross join lateral (select day from placement_moves where placement_id = p.id and move = 'stop'
         order by position desc limit 1) m
     where c.id = $1 and exists (select from time_entries e where e.claim_id = c.id and e.day > m.day)`,
    [id],
  );
  return stop?.day ?? null;
}
