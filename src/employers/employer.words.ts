import { formatDay } from '../shared/danish-date.js';
import type { Said } from '../web/problems/said.js';
import type { EmployerRefusal } from './employer.rules.js';

export function employerRefusalInDanish(refusal: EmployerRefusal): Said {
  switch (refusal.because) {
    case 'cvr-known':
      return { field: 'cvr', detail: 'Arbejdsgiveren findes allerede. Søg på CVR-nummeret, og brug den.' };
    case 'employer-succeeded':
      return {
        detail: `Arbejdsgiveren er videreført af ${refusal.by} fra ${formatDay(refusal.firstDay)}. Registrer arbejdsstedet dér.`,
      };
    case 'p-number-known':
      return { field: 'pNumber', detail: 'Arbejdsstedet findes allerede. Søg på P-nummeret, og brug det.' };
    case 'leader-known':
      return { field: 'email', detail: 'Lederen findes allerede på arbejdsstedet. Vælg lederen på listen.' };
    case 'workplace-of-another-employer':
      return { field: 'workplaceId', detail: 'Vælg et af arbejdsgiverens egne arbejdssteder.' };
  }
}
