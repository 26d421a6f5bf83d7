import type { Said } from '../../web/problems/said.js';
import type { ReadinessRefusal } from './readiness.rules.js';

export function readinessRefusalInDanish(refusal: ReadinessRefusal): Said {
  switch (refusal.because) {
    case 'part-unknown':
      return { field: 'code', detail: 'Vælg, hvad der er på plads.' };
    case 'day-to-come':
      return { field: 'day', detail: 'Vælg i dag eller en dag, der er gået.' };
  }
}
