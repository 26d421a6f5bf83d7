import type { ReasonCode } from './claim-decision.rules.js';

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
