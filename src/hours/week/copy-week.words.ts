import type { Said } from '../../web/problems/said.js';
import { refusalInDanishTo } from '../time-entry.words.js';
import type { CopyWeekRefusal } from './copy-week.js';

export function copyWeekRefusalInDanish(refusal: CopyWeekRefusal): Said {
  switch (refusal.because) {
    case 'has-hours-then':
      return {
        detail: refusal.isInAClaim
          ? 'Du har allerede timer på det tidspunkt, og de er med i et krav.'
          : 'Du har allerede timer på det tidspunkt.',
      };
    case 'placement-not-own':
      return { detail: 'Du er ikke mentor på forløbet i denne uge.' };
    case 'nothing-to-copy':
      return { detail: 'Der er ingen timer, som kan skrives igen i denne uge.' };
    default:
      return { detail: refusalInDanishTo('mentor')(refusal).detail };
  }
}
