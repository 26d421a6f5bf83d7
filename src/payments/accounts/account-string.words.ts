import { formatMonth } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { AccountRefusal } from './account-string.rules.js';

export function accountRefusalInDanish(refusal: AccountRefusal): Said {
  switch (refusal.because) {
    case 'account-of-month-exists':
      return {
        field: 'firstMonth',
        detail: 'Der er allerede en konto for samme målgruppe og retsgrundlag fra den måned. Vælg en anden.',
      };
    case 'ends-before-it-begins':
      return {
        field: 'lastMonth',
        detail: `Kontoen begynder i ${formatMonth(refusal.firstMonth)}. Vælg den måned eller en senere.`,
      };
    case 'account-has-ended':
      return {
        field: 'lastMonth',
        detail: `Kontoen gælder allerede kun til og med ${formatMonth(refusal.lastMonth)}.`,
      };
  }
}
