import type { ClaimStatus } from '../claim.rules.js';

/** What the leader stands by in submitting a claim. */
export const DECLARATION =
  'Jeg erklærer, at timerne er afholdt, som de står her, og at ingen anden betaler for dem.';

/** The sentence that the page of a claim opens with. */
export function claimStepInDanish(status: ClaimStatus): string {
  switch (status) {
    case 'draft':
      return 'Kravet er en kladde. Lederen skal sende det.';
    case 'submitted':
      return 'Sagsbehandleren skal afgøre kravet.';
    case 'withdrawn':
      return 'Kravet er trukket tilbage. Ingen skal gøre mere.';
    case 'expired':
      return 'Kravet er forældet og bliver ikke udbetalt.';
    case 'returned':
      return 'Lederen skal rette kravet og sende det igen.';
    case 'hearing':
      return 'Kravet er i partshøring. Derefter skal sagsbehandleren afgøre det.';
    case 'approved':
      return 'Kravet er godkendt. Økonomi skal udbetale det.';
    case 'refused':
      return 'Kravet er afslået. Der bliver ikke udbetalt noget.';
    case 'in-payment':
      return 'Kravet er ved at blive udbetalt.';
    case 'paid':
      return 'Kravet er udbetalt.';
    case 'payment-failed':
      return 'Udbetalingen mislykkedes. Økonomi skal prøve igen.';
    case 'settled':
      return 'Kravet er afsluttet uden udbetaling.';
  }
}
