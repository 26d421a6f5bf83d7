import type { Said } from '../../web/problems/said.js';
import type { DeclarationRefusal } from './declaration.rules.js';

export function declarationRefusalInDanish(refusal: DeclarationRefusal): Said {
  switch (refusal.because) {
    case 'no-declaration-asked':
      return { detail: 'Ordningen beder ikke mentoren om en erklæring.' };
    case 'no-mentor':
      return { detail: 'Forløbet har ingen mentor endnu. Erklæringen afgives, når der er valgt en.' };
    case 'another-mentor':
      return { detail: 'Forløbet har en anden mentor nu. Erklæringen afgives af den mentor.' };
    case 'declared-already':
      return { detail: 'Mentoren har allerede afgivet erklæringen.' };
    case 'paper-unknown':
      return {
        field: 'attachmentId',
        detail: 'Vælg den underskrevne erklæring blandt sagens bilag. Den er lagt på som »Aftale«.',
      };
    case 'placement-over':
      return { detail: 'Forløbet er slut. Der skal ikke afgives en erklæring.' };
  }
}
