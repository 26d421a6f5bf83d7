import type { Said } from '../web/problems/said.js';
import type { LogoRefusal } from './logo.js';

export function logoRefusalInDanish(refusal: LogoRefusal): Said {
  switch (refusal.because) {
    case 'logo-not-png':
      return { field: 'png', detail: 'Filen kan ikke læses. Gem logoet som PNG, og prøv igen.' };
    case 'logo-too-large': {
      const { mostPixels } = refusal;
      return {
        field: 'png',
        detail: `Logoet er for stort. Det må højst være ${mostPixels} billedpunkter på hver led.`,
      };
    }
  }
}
