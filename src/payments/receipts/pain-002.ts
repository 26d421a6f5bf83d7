/** ISO 20022 `pain.002`: what a bank says of the payments of a message. Any version of it; only what is asked is read. */
import { XMLParser } from 'fast-xml-parser';
import { parseDecimalKroner } from './decimal-kroner.js';
import type { Answer, AnsweredPayment, ReceiptRead } from './receipt.rules.js';

const parser = new XMLParser({
  parseTagValue: false,
  removeNSPrefix: true,
  isArray: (name) => ['OrgnlPmtInfAndSts', 'TxInfAndSts', 'StsRsnInf', 'AddtlInf'].includes(name),
});

/** Settled; before that a payment is only on its way. */
const PAID = new Set(['ACSC', 'ACCC']);
const FAILED = new Set(['RJCT', 'CANC']);
/** What was sent before: as a message, a transaction, an instruction or a file. */
const DUPLICATES = new Set(['AM05', 'DU01', 'DU02', 'DU03', 'DU04', 'DU05']);

interface Reason {
  Rsn?: { Cd?: string; Prtry?: string };
  AddtlInf?: string[];
}
interface Transaction {
  OrgnlEndToEndId?: string;
  OrgnlInstrId?: string;
  TxSts?: string;
  StsRsnInf?: Reason[];
  OrgnlTxRef?: { Amt?: { InstdAmt?: string | { '#text': string } } };
}
interface Report {
  OrgnlGrpInfAndSts?: { OrgnlMsgId?: string; GrpSts?: string; StsRsnInf?: Reason[] };
  OrgnlPmtInfAndSts?: { PmtInfSts?: string; StsRsnInf?: Reason[]; TxInfAndSts?: Transaction[] }[];
}

/** Null where it is no such report. A document that declares types or entities of its own is none. */
export function readPain002(xml: string): ReceiptRead | null {
  if (/<!DOCTYPE/i.test(xml)) return null;
  const report = reportIn(xml);
  const group = report?.OrgnlGrpInfAndSts;
  if (report === null || group === undefined) return null;

  const parts = report.OrgnlPmtInfAndSts ?? [];
  const [part] = parts;
  const statuses = [group.GrpSts, part?.PmtInfSts].filter((one) => one !== undefined);
  const status = statuses.find((one) => PAID.has(one) || FAILED.has(one)) ?? statuses[0];
  const reasons = group.StsRsnInf ?? part?.StsRsnInf;
  const transactions = parts.flatMap(({ TxInfAndSts }) => TxInfAndSts ?? []);
  const named = transactions.map((one) => transactionRead(one));
  const isRejected =
    status !== undefined && FAILED.has(status) && named.every(({ answer }) => answer === 'failed');
  return {
    runReference: group.OrgnlMsgId ?? null,
    isOfDuplicate: [...(reasons ?? []), ...transactions.flatMap(({ StsRsnInf }) => StsRsnInf ?? [])].some(
      ({ Rsn }) => DUPLICATES.has(Rsn?.Cd ?? ''),
    ),
    rejectedBecause: isRejected ? (reasonIn(reasons) ?? status) : null,
    others: answerOf(status),
    named,
  };
}

function reportIn(xml: string): Report | null {
  try {
    const { Document } = parser.parse(xml, true) as { Document?: { CstmrPmtStsRpt?: Report } };
    return Document?.CstmrPmtStsRpt ?? null;
  } catch {
    return null;
  }
}

function transactionRead(one: Transaction): AnsweredPayment {
  const amount = one.OrgnlTxRef?.Amt?.InstdAmt;
  const text = typeof amount === 'object' ? amount['#text'] : amount;
  return {
    reference: one.OrgnlEndToEndId ?? one.OrgnlInstrId ?? '',
    answer: answerOf(one.TxSts),
    reason: reasonIn(one.StsRsnInf),
    amountOre: text === undefined ? null : parseDecimalKroner(text),
  };
}

function answerOf(status: string | undefined): Answer {
  if (status === undefined) return 'waiting';
  if (PAID.has(status)) return 'paid';
  return FAILED.has(status) ? 'failed' : 'waiting';
}

/** `AC04: Account closed` */
function reasonIn(reasons: Reason[] | undefined): string | null {
  const said = (reasons ?? []).map(({ Rsn, AddtlInf }) =>
    [Rsn?.Cd ?? Rsn?.Prtry, AddtlInf?.join(' ')].filter(Boolean).join(': '),
  );
  return said.filter((text) => text !== '').join('; ') || null;
}
