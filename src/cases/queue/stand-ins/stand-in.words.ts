import { formatPeriod } from '../../../shared/danish-date.js';
import type { Said } from '../../../web/problems/said.js';
import type { StandInRefusal } from '../queue.rules.js';

export function standInRefusalInDanish(refusal: StandInRefusal): Said {
  switch (refusal.because) {
    case 'stand-in-ends-before-it-begins':
      return { field: 'lastDay', detail: 'Sidste dag skal være samme dag som første dag eller senere.' };
    case 'leave-is-over':
      return { field: 'lastDay', detail: 'Vælg i dag eller en dag, der kommer.' };
    case 'stands-in-for-themselves':
      return { field: 'standInId', detail: 'Vælg en anden end dig selv.' };
    case 'not-a-colleague':
      return { field: 'standInId', detail: 'Vælg en kollega fra listen.' };
    case 'stand-in-is-away':
      return {
        field: 'standInId',
        detail: `${refusal.name} er selv væk ${formatPeriod(refusal.period)} med dig som stedfortræder. Vælg en anden, eller vælg andre dage.`,
      };
    case 'has-a-stand-in-already':
      return {
        field: 'firstDay',
        detail: 'Du har allerede en stedfortræder nogle af dagene. Fjern den, eller vælg andre dage.',
      };
  }
}
