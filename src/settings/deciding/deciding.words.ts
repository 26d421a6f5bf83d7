import type { Said } from '../../web/problems/said.js';
import type { ParameterRefusal } from '../parameters/parameter.rules.js';

export function decidingRefusalInDanish(refusal: ParameterRefusal): Said {
  switch (refusal.because) {
    case 'first-day-passed':
      return { field: 'firstDay', detail: 'Det kan tidligst gælde fra i dag.' };
    case 'day-taken':
      return { field: 'firstDay', detail: 'Der er allerede valgt noget fra den dag. Vælg en anden dag.' };
  }
}
