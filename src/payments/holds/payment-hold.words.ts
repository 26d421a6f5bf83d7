import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { HoldRefusal } from './payment-hold.rules.js';

export function holdRefusalInDanish(refusal: HoldRefusal): Said {
  switch (refusal.because) {
    case 'hold-ends-in-the-past':
      return {
        field: 'untilDay',
        detail: `Dagen er forbi. Skriv ${formatDay(refusal.today)} eller en senere dag.`,
      };
    case 'payee-unknown':
      return { field: 'cvr', detail: 'Ingen arbejdsgiver er registreret med det CVR-nummer.' };
    case 'claim-is-in-a-run':
      return {
        detail:
          'Kravet er allerede i en udbetalingskørsel eller udbetalt. Er kørslens filer ikke lavet, kan kørslen annulleres.',
      };
    case 'payee-is-in-a-run':
      return {
        field: 'cvr',
        detail: `Kørsel ${refusal.reference} er ved at betale arbejdsgiveren. Annullér den først, hvis det kan nås.`,
      };
    case 'claim-is-never-paid':
      return { detail: 'Kravet bliver ikke udbetalt, så der er intet at holde tilbage.' };
    case 'hold-is-lifted':
      return { detail: 'Det holdes ikke tilbage længere. Hent siden igen.' };
  }
}
