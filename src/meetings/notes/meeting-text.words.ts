import type { Said } from '../../web/problems/said.js';
import { meetingStatusInDanish } from '../meeting.words.js';
import type { AgendaRefusal } from './meeting-text.rules.js';

export function agendaRefusalInDanish(refusal: AgendaRefusal): Said {
  switch (refusal.because) {
    case 'agenda-of-the-other':
      return { detail: 'Det er den anden, der skriver dagsordenen.' };
    case 'meeting-not-planned':
      return {
        detail: `Mødet står som »${meetingStatusInDanish(refusal.status)}«, så dagsordenen kan ikke ændres.`,
      };
    case 'meeting-has-begun':
      return { detail: 'Mødet er begyndt, så dagsordenen kan ikke ændres. Skriv en note i stedet.' };
  }
}

/** Who reads what is written here. */
export function readersInDanish(isShared: boolean): string {
  return isShared ? 'Jer begge' : 'Kun dig';
}
