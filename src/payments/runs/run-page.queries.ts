import { In } from 'typeorm';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import type { Tx } from '../../access/database.js';
import { Person } from '../../access/people/person.entity.js';
import { partsMade } from '../export/export.queries.js';
import { dueByAccount, dueGoing, dueStaying } from './due.queries.js';
import type { PaymentRun } from './payment-run.entity.js';
import { findRun, paymentsOf, totalsByAccount } from './payment-run.queries.js';
import { isLegalRunMove, PAYMENT_RUN_MOVES, type PaymentRunMove } from './payment-run.rules.js';
import { MOST_RETURNS } from './return-of-run.js';
import { returnsOfRun } from './returns-of-run.queries.js';
import type { PaymentOnPage, RunOnPage } from './run-page.view.js';
import { runShown } from './runs-shown.queries.js';

const MOVES = Object.keys(PAYMENT_RUN_MOVES) as PaymentRunMove[];

/** All that the page of a run shows to somebody. */
export async function runOnPage(tx: Tx, id: string, actor: SignedIn, cursor?: string): Promise<RunOnPage> {
  const run = await findRun(tx, id);
  const isDraft = run.status === 'draft';
  const mayFetch = actor.role === 'payer' || actor.role === 'auditor';
  const { throughMonth } = run;
  const going = isDraft ? await dueGoing(tx, throughMonth, cursor) : null;
  const payments = isDraft ? null : await paymentsOf(tx, id, cursor);
  return {
    view: await runShown(tx, id),
    isOwn: run.builtBy === actor.personId || run.lockedBy === actor.personId,
    mayFetch,
    mayPack: mayFetch && run.payments !== null,
    mayReturn: actor.role === 'payer',
    done: await stepsDone(tx, run),
    progress: run.status === 'released' ? await partsMade(tx, run) : null,
    moves: actor.role === 'payer' ? MOVES.filter((move) => isLegalRunMove(move, run.status)) : [],
    accounts: isDraft ? [] : await totalsByAccount(tx, id),
    payments: await withClaims(tx, payments?.items ?? []),
    returns: isDraft ? [] : await returnsOfRun(tx, id, MOST_RETURNS),
    due: {
      accounts: isDraft ? await dueByAccount(tx, throughMonth) : [],
      going: going?.items ?? [],
      staying: isDraft ? await dueStaying(tx, throughMonth) : [],
    },
    next: (going ?? payments)?.nextCursor ?? null,
  };
}

async function withClaims(
  tx: Tx,
  payments: Omit<PaymentOnPage, 'claimReference'>[],
): Promise<PaymentOnPage[]> {
  const rows = await tx.query<{ id: string; reference: string }[]>(
    `select id, reference from claims where id = any ($1)
     union all select id, reference from corrections where id = any ($1)`,
    [payments.map(({ claimId, correctionId }) => correctionId ?? claimId)],
  );
  const references = new Map(rows.map(({ id, reference }) => [id, reference]));
  return payments.map((payment) => ({
    ...payment,
    claimReference: references.get(payment.correctionId ?? payment.claimId) ?? '–',
  }));
}

/** Who moved a run when. */
export async function stepsDone(tx: Tx, run: PaymentRun): Promise<RunOnPage['done']> {
  const steps = [
    { what: 'Begyndt', at: run.builtAt, personId: run.builtBy },
    { what: 'Låst', at: run.lockedAt, personId: run.lockedBy },
    { what: 'Frigivet', at: run.releasedAt, personId: run.releasedBy },
    { what: 'Filer færdige', at: run.exportedAt, personId: null },
    { what: 'Annulleret', at: run.cancelledAt, personId: run.cancelledBy },
  ];
  const ids = steps.flatMap(({ personId }) => personId ?? []);
  const people = await tx.findBy(Person, { id: In(ids) });
  return steps.flatMap(({ what, at, personId }) =>
    at === null ? [] : [{ what, at, by: people.find(({ id }) => id === personId)?.name ?? null }],
  );
}
