import type { Tx } from '../../access/database.js';
import type { PackEntry } from '../../audit/pack/zip-pack.js';
import { drawLetter } from '../../pdf/draw-letter.js';
import { findOrganisation } from '../../settings/organisation.queries.js';
import { senderOf } from '../../settings/sender.js';
import { formatInstant } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { bankText } from '../export/bank-text.rules.js';
import { contentOfPart } from '../export/export.queries.js';
import type { PaymentFile } from '../export/payment-file.entity.js';
import { exporterOf } from '../export/write-part.js';
import { findReceipt } from '../receipts/receipt.queries.js';
import { filesOf, findRun, totalsByAccount } from '../runs/payment-run.queries.js';
import { returnsOfRun } from '../runs/returns-of-run.queries.js';
import { stepsDone } from '../runs/run-page.queries.js';
import {
  eventsInPack,
  payeesInPack,
  paymentsInPack,
  type ReceiptInPack,
  receiptsInPack,
  sumsInPack,
} from './run-pack.queries.js';
import { returnsTable } from './run-returns-told.js';
import { MOST_IN_SUMMARY, runSummary } from './run-summary.js';
import { arithmeticTable, correctionsTable, eventsTable, paymentsTable } from './run-tables.js';

/** The files of a run's pack, each read as it is asked for. */
export async function* entriesOfRun(tx: Tx, id: string, today: Day): AsyncGenerator<PackEntry> {
  const run = await findRun(tx, id);
  const told = { id, payments: run.payments ?? 0 };
  const exported = (await filesOf(tx, id)).filter(({ sha256 }) => sha256 !== null);
  const receipts = await receiptsInPack(tx, id);
  const returns = await returnsOfRun(tx, id, null);
  const nameOf = ({ format }: PaymentFile) => `filer/${run.reference}.${exporterOf(format).extension}`;

  const summary = runSummary(
    {
      run,
      done: await stepsDone(tx, run),
      sums: { runOre: run.amountOre ?? 0, ...(await sumsInPack(tx, id)) },
      accounts: await totalsByAccount(tx, id),
      payees: await payeesInPack(tx, id, MOST_IN_SUMMARY),
      payments: await paymentsInPack(tx, id, 0, MOST_IN_SUMMARY),
      returns,
      files: [
        { name: 'betalinger.csv', is: 'Alle betalinger' },
        { name: 'regnestykker.csv', is: 'Alle faktorer i alle linjer i kravene' },
        { name: 'rettelser.csv', is: 'Alle faktorer i de rettelser, der betales' },
        { name: 'retur.csv', is: 'Alle penge, der kom retur, og hvad der skete bagefter' },
        { name: 'haendelser.csv', is: 'Alt, der skete, med kæden af fingeraftryk' },
        ...exported.map((file) => ({
          name: nameOf(file),
          is: 'Kørslens fil, byte for byte som den blev lavet',
        })),
        ...receipts.map((receipt, at) => ({ name: receiptName(receipt, at), is: receiptInDanish(receipt) })),
      ],
      digests: exported.map((file) => ({ name: nameOf(file), sha256: file.sha256?.toString('hex') ?? '' })),
    },
    { sender: senderOf(await findOrganisation(tx)), issuedDay: today },
  );
  yield { name: 'oversigt.pdf', content: await drawLetter(summary) };
  yield { name: 'betalinger.csv', content: paymentsTable(tx, told) };
  yield { name: 'regnestykker.csv', content: arithmeticTable(tx, told) };
  yield { name: 'rettelser.csv', content: correctionsTable(tx, told) };
  yield { name: 'retur.csv', content: returnsTable(returns) };
  yield { name: 'haendelser.csv', content: eventsTable(await eventsInPack(tx, id)) };
  for (const file of exported) yield { name: nameOf(file), content: partsOf(tx, file) };
  for (const [at, receipt] of receipts.entries()) {
    yield { name: receiptName(receipt, at), content: (await findReceipt(tx, id, receipt.id)).content };
  }
}

async function* partsOf(tx: Tx, file: PaymentFile): AsyncGenerator<Buffer> {
  for (let part = 1; part <= file.parts; part += 1) yield await contentOfPart(tx, file, part);
}

function receiptName({ format }: ReceiptInPack, at: number): string {
  return `svar/${at + 1}.${format === 'csv' ? 'csv' : 'xml'}`;
}

function receiptInDanish({ uploadedAt, uploader, appliedAt, applier }: ReceiptInPack): string {
  const received = `Bankens svar, modtaget ${formatInstant(uploadedAt)} af ${bankText(uploader, 200)}`;
  if (appliedAt === null) return `${received}, ikke læst ind`;
  return `${received}, læst ind ${formatInstant(appliedAt)} af ${bankText(applier ?? '', 200)}`;
}
