import type { Look } from '../../audit/record-look.js';

/** A case is opened, or seen among others in a list. */
export function wayOfLookingInDanish({ how, purpose }: Pick<Look, 'how' | 'purpose'>): string {
  switch (how) {
    case 'page':
      return purpose === 'list' ? 'Så i en liste' : 'Åbnede på en side';
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
