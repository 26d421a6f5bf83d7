import type { Said } from '../../web/problems/said.js';
import type { RunPackRefusal } from './run-pack.rules.js';

export function runPackRefusalInDanish(refusal: RunPackRefusal): Said {
  switch (refusal.because) {
    case 'nothing-locked':
      return {
        detail:
          'Kørslen har aldrig været låst, så den betaler ikke noget. Der er intet at pakke til revision.',
      };
  }
}
