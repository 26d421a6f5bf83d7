import { formatInstant } from '../../../shared/danish-date.js';
import type { Link } from './link.rules.js';

/** What has become of the link; null where there is nothing to tell. */
export function linkInDanish(link: Link): string | null {
  switch (link.is) {
    case 'none':
      return null;
    case 'used':
      return 'Det sidste link er brugt.';
    case 'waiting':
      return `Link lavet ${formatInstant(link.madeAt)}, ikke brugt. Det virker til og med ${formatInstant(link.endsAt)}.`;
    case 'expired':
      return `Link lavet ${formatInstant(link.madeAt)}, ikke brugt. Det er udløbet.`;
  }
}

/** Said where a form that has made its link is sent again. */
export const LINK_MADE_BEFORE = 'Linket er lavet, og det vises kun én gang. Er det væk, så lav et nyt.';
