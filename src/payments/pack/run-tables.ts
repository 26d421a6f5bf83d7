/** The tables of an audit pack of a payment run, as spreadsheets open them, piece by piece. */
import { stringify } from 'csv-stringify/sync';
import type { Tx } from '../../access/database.js';
import { happenedInDanish } from '../../audit/event.words.js';
import { roleInDanish } from '../../access/role.words.js';
import { outcomeInDanish, reasonCodeInDanish } from '../../claims/decisions/claim-decision.words.js';
import { formatInstant } from '../../shared/danish-date.js';
import { PAYMENTS_IN_A_PART } from '../export/export.queries.js';
import { paymentOutcomeInDanish } from '../runs/payment-run.words.js';
import {
  correctedLinesInPack,
  type EventInPack,
  type LineInPack,
  linesInPack,
  type PaymentInPack,
  paymentsInPack,
} from './run-pack.queries.js';

interface RunToTell {
  id: string;
  payments: number;
}

export async function* paymentsTable(tx: Tx, { id, payments }: RunToTell): AsyncGenerator<Buffer> {
  yield head(
    'Nr.;Reference;Krav;Måned;CVR-nummer;P-nummer;Modtager;Beløb i øre;Modregnet i øre;Konto;Regnskabsår;Dag;Svar;Svardag;Årsag',
  );
  for (let after = 0; after < payments; after += PAYMENTS_IN_A_PART) {
    yield rows((await paymentsInPack(tx, id, after, after + PAYMENTS_IN_A_PART)).map(paymentCells));
  }
}

/** Why each claim is worth what was paid. */
export async function* arithmeticTable(tx: Tx, { id, payments }: RunToTell): AsyncGenerator<Buffer> {
  yield head(
    'Nr.;Krav;Måned;Minutter;Lønomkostning i øre;Loft i øre;Betalt pr. time i øre;Beløb i øre;Afgørelse;Årsag',
  );
  for (let after = 0; after < payments; after += PAYMENTS_IN_A_PART) {
    yield rows((await linesInPack(tx, id, after, after + PAYMENTS_IN_A_PART)).map(lineCells));
  }
}

/** What each correction that is paid adds, and why. */
export async function* correctionsTable(tx: Tx, { id, payments }: RunToTell): AsyncGenerator<Buffer> {
  yield head(
    'Nr.;Rettelse;Krav;Måned;Minutter før;Pr. time før i øre;Beløb før i øre;Minutter efter;Pr. time efter i øre;Beløb efter i øre',
  );
  for (let after = 0; after < payments; after += PAYMENTS_IN_A_PART) {
    const lines = await correctedLinesInPack(tx, id, after, after + PAYMENTS_IN_A_PART);
    yield rows(lines.map((line) => Object.values(line).map(String)));
  }
}

export function eventsTable(events: EventInPack[]): Buffer {
  const table = events.map(({ position, at, role, what, details, digest }) => [
    String(position),
    formatInstant(at),
    role === null || role === 'system' ? 'Systemet' : roleInDanish(role),
    happenedInDanish(what),
    JSON.stringify(details),
    digest,
  ]);
  return Buffer.concat([head('Nr.;Tid;Af;Hvad;Detaljer;Fingeraftryk'), rows(table)]);
}

function paymentCells(payment: PaymentInPack): string[] {
  return [
    String(payment.position),
    payment.reference,
    payment.claimReference,
    payment.month,
    payment.payeeCvr,
    payment.payeePNumber ?? '',
    payment.payeeName,
    String(payment.amountOre),
    String(payment.setOffOre),
    payment.account,
    String(payment.postingYear),
    payment.dueDay,
    paymentOutcomeInDanish(payment.outcome),
    payment.outcomeDay ?? '',
    payment.failedBecause ?? '',
  ];
}

function lineCells(line: LineInPack): string[] {
  return [
    String(line.position),
    line.claimReference,
    line.month,
    String(line.minutes),
    String(line.approvedWageCostOre),
    line.ceilingOre === null ? '' : String(line.ceilingOre),
    String(line.wageCostOre),
    String(line.amountOre),
    line.outcome === null ? '' : outcomeInDanish(line.outcome),
    line.reasonCode === null ? '' : reasonCodeInDanish(line.reasonCode),
  ];
}

/** The first line of a list that is sent in parts, with what tells a spreadsheet its letters. */
export function csvHead(columns: string[]): Buffer {
  return head(columns.join(';'));
}

export function csvRows(cells: string[][]): Buffer {
  return rows(cells);
}

function head(columns: string): Buffer {
  return Buffer.from(`\uFEFF${columns}\r\n`);
}

/** A cell that a spreadsheet would take for a formula is marked as text. */
function rows(cells: string[][]): Buffer {
  return Buffer.from(
    stringify(cells, { delimiter: ';', record_delimiter: 'windows', escape_formulas: true }),
  );
}
