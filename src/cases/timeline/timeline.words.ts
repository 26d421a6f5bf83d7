import type { Look } from '../../audit/record-look.js';

export function wayOfLookingInDanish(how: Look['how']): string {
  switch (how) {
    case 'page':
      return 'Så på siden';
    case 'api':
      return 'Hentede gennem et andet system';
    case 'search':
      return 'Fandt i en søgning';
    case 'letter':
      return 'Åbnede et brev';
    case 'export':
      return 'Hentede i et udtræk';
  }
}
