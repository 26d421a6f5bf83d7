import type { Said } from '../web/problems/said.js';

/** Of the one reason that there is. */
export function contactRefusalInDanish(): Said {
  return {
    field: 'email',
    detail: 'Der er allerede en med den adresse på arbejdsstedet. Skriv en anden adresse.',
  };
}
