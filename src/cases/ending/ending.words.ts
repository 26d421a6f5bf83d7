import { formatMonth } from '../../shared/danish-date.js';
import type { LooseEnd } from './loose-ends.rules.js';

/** What is still open, and who does it. */
export function looseEndInDanish(end: LooseEnd): string {
  switch (end.what) {
    case 'claim-undecided':
      return `Kravet ${end.reference} er ikke afgjort. Sagsbehandleren afgør det.`;
    case 'claim-returned':
      return `Kravet ${end.reference} er sendt tilbage. Lederen retter det og sender det igen.`;
    case 'grant-undecided':
      return 'En bevilling er ikke afgjort. Sagsbehandleren afgør den.';
    case 'wage-cost-undecided':
      return 'En lønomkostning er ikke afgjort. Sagsbehandleren afgør den.';
    case 'month-unanswered':
      return `Timerne for ${formatMonth(end.month)} er ikke sendt ind. Lederen sender dem eller skriver, at der ingen var.`;
  }
}
