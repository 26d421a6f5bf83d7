import type { Said } from '../../web/problems/said.js';
import type { ExerciseRefusal, ShareRefusal } from './exercise.rules.js';

export function exerciseRefusalInDanish(refusal: ExerciseRefusal): Said {
  switch (refusal.because) {
    case 'nothing-answered':
      return { field: 'lines.0.text', detail: 'Skriv mindst ét svar.' };
    case 'prompt-unknown':
      return { detail: 'Øvelsen er ændret, siden du åbnede den. Åbn den igen, og svar på spørgsmålene.' };
    case 'too-many-answers':
      return { detail: `Skriv højst ${refusal.most} svar til spørgsmålet.` };
  }
}

export function shareRefusalInDanish(refusal: ShareRefusal): Said {
  switch (refusal.because) {
    case 'not-answered-yet':
      return { detail: 'Gem dine svar, før du deler dem.' };
    case 'not-a-fellow-mentor':
      return { field: 'mentorId', detail: 'Vælg en mentor fra listen.' };
    case 'shared-already':
      return { field: 'mentorId', detail: 'Du deler allerede dine svar med den mentor.' };
  }
}
