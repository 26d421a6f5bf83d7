import type { Said } from '../../web/problems/said.js';
import type { JournalNoteRefusal, Teller } from './journal-note.rules.js';

export function tellerInDanish(teller: Teller): string {
  switch (teller) {
    case 'citizen':
      return 'Borgeren';
    case 'leader':
      return 'Lederen';
    case 'mentor':
      return 'Mentoren';
    case 'other':
      return 'Andre';
  }
}

export function journalNoteRefusalInDanish(refusal: JournalNoteRefusal): Said {
  switch (refusal.because) {
    case 'day-in-the-future':
      return { field: 'happenedDay', detail: 'Vælg i dag eller en dag, der er gået.' };
    case 'corrected-note-unknown':
      return { field: 'correctsId', detail: 'Vælg et notat i sagens journal.' };
    case 'corrected-already':
      return { field: 'correctsId', detail: 'Notatet er allerede rettet. Ret det nyeste notat i stedet.' };
  }
}
