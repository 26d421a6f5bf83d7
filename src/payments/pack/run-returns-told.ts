/** What an audit pack tells of money of the run that came back. */
import { paragraph, tableOf } from '../../audit/pack/summary.js';
import type { LetterContent } from '../../pdf/blocks.js';
import { formatDay, formatInstant } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { bankText } from '../export/bank-text.rules.js';
import { MOST_RETURNS, type ReturnOfRun } from '../runs/return-of-run.js';
import { csvHead, csvRows } from './run-tables.js';

export function returnsTold(returns: ReturnOfRun[]): LetterContent['blocks'] {
  if (returns.length === 0) return [paragraph('Ingen penge er kommet retur.')];
  const shown = returns.slice(0, MOST_RETURNS);
  const more = returns.length > shown.length;
  return [
    ...(more ? [paragraph(`Her står de nyeste ${MOST_RETURNS}. Alle står i retur.csv.`)] : []),
    tableOf(
      ['Krav', 'Kom retur', 'Banken siger', 'Skrevet af', 'Bagefter', 'Beløb'],
      shown.map((one) => [
        one.claimReference,
        formatDay(one.returnedDay),
        bankText(one.reason, 400),
        bankText(one.registeredBy, 200),
        bankText(becameInDanish(one), 600),
        formatKroner(one.amountOre),
      ]),
      1,
    ),
  ];
}

/** Every one of them, also those that were taken back. */
export function returnsTable(returns: ReturnOfRun[]): Buffer {
  const rows = returns.map((one) => [
    String(one.position),
    one.reference,
    one.claimReference,
    String(one.amountOre),
    one.paidDay,
    one.returnedDay,
    one.reason,
    one.registeredBy,
    formatInstant(one.registeredAt),
    one.wentWith?.reference ?? '',
    one.takenBackBy ?? '',
    one.takenBackAt === null ? '' : formatInstant(one.takenBackAt),
    one.takenBackBecause ?? '',
  ]);
  return Buffer.concat([
    csvHead([
      'Nr.',
      'Reference',
      'Krav',
      'Beløb i øre',
      'Stod som udbetalt',
      'Kom retur',
      'Banken siger',
      'Skrevet af',
      'Skrevet',
      'Gik med igen i',
      'Taget tilbage af',
      'Taget tilbage',
      'Hvorfor',
    ]),
    csvRows(rows),
  ]);
}

function becameInDanish({ takenBackAt, takenBackBy, takenBackBecause, wentWith }: ReturnOfRun): string {
  if (takenBackAt !== null) {
    return `${takenBackBy} tog det tilbage ${formatInstant(takenBackAt)}: ${takenBackBecause}`;
  }
  return wentWith === null ? 'Venter på en senere kørsel' : `Gik med igen i ${wentWith.reference}`;
}
