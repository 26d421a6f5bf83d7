import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { PostingRefusal, TakingBackRefusal } from './internal-posting.rules.js';

export function postingRefusalInDanish(refusal: PostingRefusal): Said {
  switch (refusal.because) {
    case 'nothing-chosen':
      return { field: 'claims', detail: 'Vælg de krav, der er bogført.' };
    case 'no-settings':
      return {
        detail:
          'Administratoren mangler at skrive, hvordan der betales, herunder hvornår regnskabsåret lukker.',
      };
    case 'not-to-post':
      return {
        field: 'claims',
        detail: goneInDanish(refusal.gone, refusal.left),
      };
    case 'no-account':
      return {
        field: 'claims',
        detail: `${krav(refusal.references)} har ingen konto. Opret en under »Konti«.`,
      };
    case 'posting-held':
      return { field: 'claims', detail: `${krav(refusal.references)} holdes tilbage. Slip det først.` };
    case 'own-decision':
      return {
        field: 'claims',
        detail: `Du har selv afgjort eller er en del af ${krav(refusal.references)}. En anden skal bogføre det.`,
      };
    case 'posted-in-the-future':
      return { field: 'postedOn', detail: 'Dagen er ikke kommet endnu. Skriv dagen, hvor det blev bogført.' };
    case 'posted-before-approved':
      return {
        field: 'postedOn',
        detail: `Det blev først godkendt ${formatDay(refusal.approvedDay)}. Skriv den dag eller en senere.`,
      };
  }
}

function krav(references: string[]): string {
  return `Krav ${references.join(', ')}`;
}

/** A colleague came first; what else was chosen still is. */
function goneInDanish(gone: string[], left: number): string {
  const what = gone.length === 0 ? 'Et af de valgte krav' : krav(gone);
  const rest = left === 0 ? '' : ' Resten er stadig valgt.';
  const it = gone.length > 1 ? 'dem' : 'det';
  return `${what} venter ikke længere. En anden har bogført ${it}, eller forløbet er stoppet.${rest}`;
}

export function takingBackRefusalInDanish(refusal: TakingBackRefusal): Said {
  switch (refusal.because) {
    case 'posting-taken-back':
      return { detail: 'Posteringen er allerede taget tilbage.' };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal tage posteringen tilbage.' };
  }
}
