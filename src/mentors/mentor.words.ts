import { formatDay } from '../shared/danish-date.js';
import type { Said } from '../web/said.js';
import type { AbsenceRefusal, MentorRefusal } from './mentor.rules.js';

export function mentorRefusalInDanish(refusal: MentorRefusal): Said {
  switch (refusal.because) {
    case 'workplace-missing':
      return { field: 'workplaceId', detail: 'Vælg det arbejdssted, hvor mentoren er ansat.' };
    case 'workplace-unknown':
      return { field: 'workplaceId', detail: 'Vælg et arbejdssted fra listen.' };
    case 'mentor-known':
      return {
        field: 'email',
        detail: 'Mentoren findes allerede på arbejdsstedet. Vælg mentoren på listen.',
      };
  }
}

export function absenceRefusalInDanish(refusal: AbsenceRefusal): Said {
  switch (refusal.because) {
    case 'ends-before-it-begins':
      return { field: 'lastDay', detail: 'Sidste dag skal være samme dag som første dag eller senere.' };
    case 'has-time-entries':
      return {
        field: 'firstDay',
        detail: `Der er skrevet timer på ${refusal.days.map(formatDay).join(', ')}. Slet timerne først, hvis mentoren var fraværende.`,
      };
  }
}
