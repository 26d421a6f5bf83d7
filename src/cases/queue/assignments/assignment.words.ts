import { formatDay } from '../../../shared/danish-date.js';
import type { Said } from '../../../web/problems/said.js';
import type { AssignmentRefusal, HoldRefusal } from '../queue.rules.js';

export function assignmentRefusalInDanish(refusal: AssignmentRefusal): Said {
  switch (refusal.because) {
    case 'taken-already':
      return { detail: `${refusal.name} har allerede taget sagen.` };
    case 'taken-by':
      return { detail: `${refusal.name} har sagen nu. Se efter, før du giver den videre.` };
    case 'let-go-of':
      return { detail: 'Ingen har sagen nu. Tag den, eller giv den videre.' };
    case 'has-it-already':
      return { field: 'personId', detail: `${refusal.name} har sagen allerede.` };
    case 'not-a-colleague':
      return { field: 'personId', detail: 'Vælg en kollega fra listen.' };
  }
}

export function holdRefusalInDanish(refusal: HoldRefusal): Said {
  switch (refusal.because) {
    case 'on-hold-already':
      return { detail: `Sagen er allerede sat på hold til og med ${formatDay(refusal.untilDay)}.` };
    case 'hold-ends-in-the-past':
      return { field: 'untilDay', detail: 'Vælg i dag eller en dag, der kommer.' };
    case 'hold-too-long':
      return {
        field: 'untilDay',
        detail: `Vælg en dag senest ${formatDay(refusal.lastDayAllowed)}. En sag kan højst være på hold et år ad gangen.`,
      };
    case 'not-on-hold':
      return { detail: 'Sagen er ikke på hold mere.' };
  }
}
