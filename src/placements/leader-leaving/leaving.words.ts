import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { LeavingRefusal } from './leaving.rules.js';

export function leavingRefusalInDanish(refusal: LeavingRefusal): Said {
  switch (refusal.because) {
    case 'left-already':
      return { detail: `Lederen har allerede en sidste dag: ${formatDay(refusal.lastDay)}.` };
    case 'successor-is-the-leader':
      return { field: 'successorId', detail: 'Vælg en anden end den, der stopper.' };
    case 'successor-of-another-workplace':
      return { field: 'successorId', detail: 'Vælg en leder på det samme arbejdssted.' };
    case 'successor-leaves':
      return {
        field: 'successorId',
        detail: `Lederen stopper selv ${formatDay(refusal.lastDay)}. Vælg en anden.`,
      };
    case 'successor-represents-the-mentee':
      return {
        field: 'successorId',
        detail: 'Lederen er repræsentant for menteen i et af forløbene. Vælg en anden.',
      };
  }
}
