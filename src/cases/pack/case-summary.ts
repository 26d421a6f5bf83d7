import { facts, heading, paragraph, tableOf } from '../../audit/pack/summary.js';
import type { LetterContent } from '../../pdf/blocks.js';
import { claimStatusInDanish } from '../../claims/claim.words.js';
import type { ClaimStatus } from '../../claims/claim.rules.js';
import { grantStatusInDanish } from '../../grants/grant.words.js';
import type { GrantStatus } from '../../grants/grant.rules.js';
import { formatMonth, formatPeriod } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { ClaimPacked, GrantPacked, LinePacked } from './case-pack.queries.js';
import { type MoneyPacked, moneyTold } from './money-summary.js';

export interface CasePacked {
  placement: PlacementView;
  grants: GrantPacked[];
  claims: ClaimPacked[];
  lines: LinePacked[];
  money: MoneyPacked;
  /** The other files, each with what it is. */
  files: { name: string; is: string }[];
}

/** The readable part of an audit pack: what was granted, claimed, worked out and paid. */
export function caseSummary(
  { placement, grants, claims, lines, money, files }: CasePacked,
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
      ...moneyTold(money),
      heading('Filer i pakken'),
      tableOf(
        ['Fil', 'Hvad det er'],
        files.map(({ name, is }) => [name, is]),
      ),
    ],
  };
}

function legalBasesOf(grants: GrantPacked[]): string[] {
  return [...new Set(grants.flatMap(({ legalBasis }) => legalBasis ?? []))];
}
