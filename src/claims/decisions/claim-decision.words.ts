import { formatKroner } from '../../shared/ore.js';
import type { decisionTotals, ReasonCode } from './claim-decision.rules.js';

export function reasonCodeInDanish(code: ReasonCode): string {
  switch (code) {
    case 'hours-not-documented':
      return 'Timerne er ikke dokumenteret';
    case 'outside-grant':
      return 'Timerne ligger uden for bevillingen';
    case 'not-mentor-work':
      return 'Arbejdet er ikke mentoropgaver';
    case 'paid-by-other-scheme':
      return 'En anden ordning betaler allerede';
    case 'wage-cost-not-documented':
      return 'Lønomkostningen er ikke dokumenteret';
    case 'other':
      return 'Anden årsag';
  }
}

export function outcomeInDanish(outcome: 'approved' | 'refused'): string {
  return outcome === 'approved' ? 'Godkendt' : 'Afslået';
}

/** `Du godkender 247,99 kr. og afslår 124,00 kr. 1 linje mangler svar.` */
export function decisionSumInDanish(totals: ReturnType<typeof decisionTotals>): string {
  const { approvedOre, refusedOre, undecided } = totals;
  const parts = [
    approvedOre > 0 ? `godkender ${formatKroner(approvedOre)}` : null,
    refusedOre > 0 ? `afslår ${formatKroner(refusedOre)}` : null,
  ].filter((part) => part !== null);
  const decided = parts.length > 0 ? [`Du ${parts.join(' og ')}`] : []; // which ends in »kr.«
  const left = undecided === 1 ? ['1 linje mangler svar.'] : [`${undecided} linjer mangler svar.`];
  return [...decided, ...(undecided > 0 ? left : [])].join(' ');
}
