import type { Said } from '../../web/problems/said.js';
import type { ParameterRefusal } from './parameter.rules.js';

export function parameterRefusalInDanish(refusal: ParameterRefusal): Said {
  switch (refusal.because) {
    case 'first-day-passed':
      return { field: 'firstDay', detail: 'Et loft kan tidligst gælde fra i dag.' };
    case 'day-taken':
      return { field: 'firstDay', detail: 'Der er allerede et loft fra den dag. Vælg en anden dag.' };
  }
}
