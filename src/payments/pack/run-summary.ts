import { facts, heading, paragraph, tableOf } from '../../audit/pack/summary.js';
import type { LetterContent } from '../../pdf/blocks.js';
import { formatDay, formatInstant, formatMonth } from '../../shared/danish-date.js';
import { formatKroner, type Ore } from '../../shared/ore.js';
import { bankText } from '../export/bank-text.rules.js';
import { claimsInDanish, paymentsInDanish } from '../runs/counts.words.js';
import type { PaymentRun } from '../runs/payment-run.entity.js';
import { paymentOutcomeInDanish, runStatusInDanish } from '../runs/payment-run.words.js';
import type { PayeeInPack, PaymentInPack } from './run-pack.queries.js';
import { returnsTold } from './run-returns-told.js';
import type { ReturnOfRun } from '../runs/return-of-run.js';
import { type RunSums, sumsAgree } from './run-pack.rules.js';

/** The most payments, and payees, that the readable part lists; all of them stand in the tables. */
export const MOST_IN_SUMMARY = 500;

export interface RunPacked {
  run: PaymentRun;
  done: { what: string; at: Date; by: string | null }[];
  sums: RunSums;
  accounts: { account: string; postingYear: number; payments: number; amountOre: Ore }[];
  payees: PayeeInPack[];
  payments: PaymentInPack[];
  returns: ReturnOfRun[];
  /** The other files, each with what it is. */
  files: { name: string; is: string }[];
  /** As they were stored when the files were made. */
  digests: { name: string; sha256: string }[];
}

/** The readable part of the pack: who did what when, who is paid how much, and whether it adds up. */
export function runSummary(
  { run, done, sums, accounts, payees, payments, returns, files, digests }: RunPacked,
  frame: Pick<LetterContent, 'sender' | 'issuedDay'>,
): LetterContent {
  const count = run.payments ?? 0;
  return {
    ...frame,
    title: `Revisionspakke for kørsel ${run.reference}`,
    recipientLines: ['Til revision'],
    caseReference: run.reference,
    blocks: [
      facts([
        ['Kørsel', run.reference],
        ['Status', runStatusInDanish(run.status)],
        ['I alt', `${paymentsInDanish(count)}, ${formatKroner(sums.runOre)}`],
        ['Udbetales', formatDay(run.dueDay)],
        ['Krav til og med', formatMonth(run.throughMonth)],
        ...done.map(({ what, at, by }): [string, string] => [
          what,
          `${formatInstant(at)}${by === null ? '' : ` af ${bankText(by, 200)}`}`,
        ]),
      ]),
      heading('Passer beløbene?'),
      paragraph(
        sumsAgree(sums)
          ? 'Ja. Kørslen, betalingerne og det, de betaler, giver det samme beløb.'
          : 'Nej. Kørslen, betalingerne og det, de betaler, giver ikke det samme beløb.',
      ),
      tableOf(
        ['Hvad', 'Beløb'],
        [
          ['Kørslen, da den blev låst', formatKroner(sums.runOre)],
          ['Betalingerne lagt sammen', formatKroner(sums.paymentsOre)],
          ['Godkendte linjer i kravene', formatKroner(sums.linesOre)],
          ['Rettelser', formatKroner(sums.correctionsOre)],
          ['Modregnet', formatKroner(-sums.setOffOre)],
        ],
        1,
      ),
      heading('Konti'),
      tableOf(
        ['Konto', 'Regnskabsår', 'Betalinger', 'Beløb'],
        accounts.map((one) => [
          one.account,
          String(one.postingYear),
          String(one.payments),
          formatKroner(one.amountOre),
        ]),
        2,
      ),
      heading('Modtagere'),
      ...onlyTheFirst(payees.length, 'modtagere med de største beløb'),
      tableOf(
        ['CVR', 'Modtager', 'Betalinger', 'Beløb'],
        payees.map((payee) => [
          payee.cvr,
          bankText(payee.name, 140),
          String(payee.payments),
          formatKroner(payee.amountOre),
        ]),
        2,
      ),
      heading('Betalinger'),
      ...(count > payments.length ? onlyTheFirst(payments.length, 'betalinger') : []),
      tableOf(
        ['Krav', 'CVR', 'Status', 'Beløb'],
        payments.map((payment) => [
          payment.claimReference,
          payment.payeeCvr,
          paymentOutcomeInDanish(payment.outcome),
          formatKroner(payment.amountOre),
        ]),
        1,
      ),
      heading('Penge, der kom retur'),
      ...returnsTold(returns),
      heading('Hvorfor disse beløb'),
      paragraph(
        `Minutter × lønomkostning pr. time ÷ 60, afrundet til hele øre. Et loft skærer lønomkostningen. Alle faktorer i ${claimsInDanish(count)} står i regnestykker.csv.`,
      ),
      heading('Kørslens filer'),
      ...(digests.length === 0
        ? [paragraph('Kørslen har ingen færdige filer endnu.')]
        : [
            paragraph('Fingeraftryk (SHA-256), da filerne blev lavet:'),
            facts(digests.map(({ name, sha256 }) => [name, sha256])),
          ]),
      heading('Filer i pakken'),
      tableOf(
        ['Fil', 'Hvad det er'],
        files.map(({ name, is }) => [name, is]),
      ),
    ],
  };
}

function onlyTheFirst(shown: number, of: string) {
  if (shown < MOST_IN_SUMMARY) return [];
  return [paragraph(`Her står de første ${shown} ${of}. Alle står i betalinger.csv.`)];
}
