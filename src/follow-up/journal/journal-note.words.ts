import type { Said } from '../../web/problems/said.js';
import type { JournalNoteRefusal, Teller } from './journal-note.rules.js';

/** As whoever writes the note says it. */
export function sourceInDanish(teller: Teller): string {
  switch (teller) {
    case 'citizen':
      return 'Menteen har fortalt det';
    case 'leader':
      return 'Lederen har fortalt det';
    case 'mentor':
      return 'Mentoren har fortalt det';
    case 'other':
      return 'En anden har fortalt det';
    case 'author':
      return 'Jeg så det selv';
  }
}

/** As the note says it to those who read it. */
export function toldInDanish(teller: Teller, authorName: string): string {
  switch (teller) {
    case 'citizen':
      return 'Fortalt af menteen';
    case 'leader':
      return 'Fortalt af lederen';
    case 'mentor':
      return 'Fortalt af mentoren';
    case 'other':
      return 'Fortalt af en anden';
    case 'author':
      return `Set af ${authorName} selv`;
  }
}

export function journalNoteRefusalInDanish(refusal: JournalNoteRefusal): Said {
  switch (refusal.because) {
    case 'day-in-the-future':
      return { field: 'happenedDay', detail: 'Vælg i dag eller en dag, der er gået.' };
    case 'corrected-note-unknown':
      return { field: 'correctsId', detail: 'Vælg et notat i sagens journal.' };
    case 'corrected-already':
      return {
        field: 'correctsId',
        detail: 'Notatet er allerede rettet. Tilføj rettelsen til det nyeste notat.',
      };
  }
}
