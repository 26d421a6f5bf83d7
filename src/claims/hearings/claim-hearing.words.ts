import { formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import type { LineDecision } from '../decisions/claim-decision.rules.js';
import { reasonCodeInDanish } from '../decisions/claim-decision.words.js';

interface HeardLine {
  id: string;
  mentor: string;
  minutes: number;
  amountOre: number;
}

/** What is intended of a claim, line by line, as the leader is told. */
export function intendedInDanish(
  claim: { reference: string; month: Month },
  lines: HeardLine[],
  decisions: LineDecision[],
): string {
  const all = lines.length === 1 ? '' : ` ${decisions.filter(isRefused).length} af ${lines.length} linjer i`;
  const first = `Vi overvejer at afslå${all} krav ${claim.reference} for ${formatMonth(claim.month)}.`;
  const said = lines.map((line, at) => {
    const decision = decisions.find(({ id }) => id === line.id);
    const about = `Linje ${at + 1}, ${line.mentor}, ${formatHours(line.minutes)}, ${formatKroner(line.amountOre)}`;
    return `${about}: ${decision === undefined ? '–' : lineInDanish(decision)}`;
  });
  return [first, ...said].join('\n\n');
}

function isRefused({ outcome }: LineDecision): boolean {
  return outcome === 'refused';
}

function lineInDanish({ outcome, reasonCode, reason }: LineDecision): string {
  const code = outcome === 'refused' && reasonCode !== undefined ? [reasonCodeInDanish(reasonCode)] : [];
  return [
    outcome === 'refused' ? 'Afslås' : 'Godkendes',
    ...code,
    ...(reason === undefined ? [] : [reason]),
  ].join('. ');
}
