import { facts, heading, paragraph, tableOf } from '../../audit/pack/summary.js';
import type { LetterContent } from '../../pdf/blocks.js';
import { claimStatusInDanish } from '../../claims/claim.words.js';
import type { ClaimStatus } from '../../claims/claim.rules.js';
import { grantStatusInDanish } from '../../grants/grant.words.js';
import type { GrantStatus } from '../../grants/grant.rules.js';
import {
  correctionReasonInDanish,
  correctionStatusInDanish,
} from '../../payments/corrections/correction.words.js';
import { paymentOutcomeInDanish } from '../../payments/runs/payment-run.words.js';
import type { PaymentOutcome } from '../../payments/runs/payment-run.rules.js';
import { formatDay, formatMonth, formatPeriod } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type {
  ClaimPacked,
  CorrectionPacked,
  GrantPacked,
  LinePacked,
  PaymentPacked,
} from './case-pack.queries.js';

export interface CasePacked {
  placement: PlacementView;
  grants: GrantPacked[];
  claims: ClaimPacked[];
  lines: LinePacked[];
  payments: PaymentPacked[];
  corrections: CorrectionPacked[];
  /** The other files, each with what it is. */
  files: { name: string; is: string }[];
}

/** The readable part of an audit pack: what was granted, claimed, worked out and paid. */
export function caseSummary(
  { placement, grants, claims, lines, payments, corrections, files }: CasePacked,
  frame: Pick<LetterContent, 'sender' | 'issuedDay'>,
): LetterContent {
  return {
    ...frame,
    title: `Revisionspakke for sag ${placement.reference}`,
    recipientLines: ['Til revision'],
    caseReference: placement.reference,
    blocks: [
      facts([
        ['Sag', placement.reference],
        ['Arbejdsgiver', placement.employer?.name ?? '–'],
        ['Forløb', formatPeriod(placement)],
        ['Formål', placement.purpose],
      ]),
      heading('Bevillinger'),
      tableOf(
        ['Periode', 'Status', 'Timer'],
        grants.map((grant) => [
          formatPeriod(grant),
          grantStatusInDanish(grant.status as GrantStatus),
          formatHours(grant.grantedMinutes),
        ]),
        1,
      ),
      ...legalBasesOf(grants).map((citation) => paragraph(`Retsgrundlag: ${citation}`)),
      heading('Krav'),
      tableOf(
        ['Krav', 'Modtager', 'Status', 'Beløb'],
        claims.map((claim) => [
          `${claim.reference} ${formatMonth(claim.month)}`,
          claim.payeeCvr === null ? '–' : `CVR ${claim.payeeCvr}`,
          claimStatusInDanish(claim.status as ClaimStatus, claim.settlement),
          claim.amountOre === null ? '–' : formatKroner(claim.amountOre),
        ]),
        1,
      ),
      heading('Hvorfor disse beløb'),
      paragraph(
        'Minutter × lønomkostning pr. time ÷ 60, afrundet til hele øre. Et loft skærer lønomkostningen.',
      ),
      tableOf(
        ['Krav', 'Timer', 'Løn', 'Loft', 'Beløb'],
        lines.map((line) => [
          line.reference,
          formatHours(line.minutes),
          formatKroner(line.approvedWageCostOre),
          line.ceilingOre === null ? '–' : formatKroner(line.ceilingOre),
          line.outcome === 'refused' ? 'Afslået' : formatKroner(line.amountOre),
        ]),
        3,
      ),
      heading('Betalinger'),
      tableOf(
        ['Betaling', 'Konto', 'Status', 'Beløb'],
        payments.map((payment) => [
          `${payment.claimReference} ${formatDay(payment.dueDay)}`,
          payment.account,
          payment.outcome === 'posted'
            ? `Bogført, bilag ${payment.reference}`
            : paymentOutcomeInDanish(payment.outcome as PaymentOutcome | null),
          formatKroner(payment.amountOre),
        ]),
        1,
      ),
      ...correctionsTold(corrections),
      heading('Filer i pakken'),
      tableOf(
        ['Fil', 'Hvad det er'],
        files.map(({ name, is }) => [name, is]),
      ),
    ],
  };
}

function correctionsTold(corrections: CorrectionPacked[]): LetterContent['blocks'] {
  if (corrections.length === 0) return [];
  return [
    heading('Reguleringer'),
    tableOf(
      ['Regulering', 'Hvorfor', 'Status', 'Beløb', 'Kommet tilbage'],
      corrections.map(({ reference, claimReference, reasonCode, status, amountOre, recoveredOre }) => [
        `${reference} af ${claimReference}`,
        correctionReasonInDanish(reasonCode),
        correctionStatusInDanish(status),
        formatKroner(amountOre),
        amountOre < 0 ? formatKroner(recoveredOre) : '–',
      ]),
      2,
    ),
  ];
}

function legalBasesOf(grants: GrantPacked[]): string[] {
  return [...new Set(grants.flatMap(({ legalBasis }) => legalBasis ?? []))];
}
