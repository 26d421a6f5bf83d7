import type { Settlement } from '../../mentors/settlement.rules.js';
import type { ClaimStatus } from '../claim.rules.js';
import { outsideStepInDanish } from '../outside/outside-claim.words.js';

/** Where what is open to nobody any longer was changed by another. */
export const CHANGED_FOR_GOOD =
  'En anden har ændret kravet, mens du skrev, så det, du ville, kan ikke gøres længere. Se herunder, hvordan kravet står nu.';

export const LINE_NOT_DECIDED = 'Godkend eller afslå linjen.';

/** The sentence that the page of a claim opens with. */
export function claimStepInDanish(
  { status, settlement }: { status: ClaimStatus; settlement: Settlement },
  {
    isPartlyRefused,
    isLeader,
    isMentor,
    isStopped,
  }: Record<'isPartlyRefused' | 'isLeader' | 'isMentor' | 'isStopped', boolean>,
): string {
  const outside = settlement === 'payment-run' ? null : outsideStepInDanish(status, settlement, isMentor);
  if (outside !== null) return outside;
  switch (status) {
    case 'draft':
      return 'Kravet er en kladde. Lederen skal sende det.';
    case 'submitted':
      return 'Sagsbehandleren skal afgøre kravet.';
    case 'withdrawn':
      return isStopped
        ? 'Kravet er trukket tilbage, da forløbet stoppede. Timer til og med sidste dag kan kræves igen.'
        : 'Kravet er trukket tilbage, og timerne i det blev frie.';
    case 'expired':
      return 'Kravet er forældet og bliver ikke udbetalt.';
    case 'returned':
      return isLeader
        ? 'Du skal rette kravet og sende det igen.'
        : 'Lederen skal rette kravet og sende det igen.';
    case 'hearing':
      return isLeader
        ? 'Kravet er i partshøring. Læs, hvad vi overvejer, og svar, hvis du vil.'
        : 'Kravet er i partshøring. Derefter skal sagsbehandleren afgøre det.';
    case 'approved':
      return isPartlyRefused
        ? 'Kravet er delvist godkendt. Det godkendte beløb udbetales i økonomisystemet.'
        : 'Kravet er godkendt. Beløbet udbetales i økonomisystemet.';
    case 'refused':
      return 'Kravet er afslået. Der bliver ikke udbetalt noget.';
    case 'in-payment':
      return 'Kravet er ved at blive udbetalt.';
    case 'paid':
      return 'Kravet er udbetalt.';
    case 'payment-failed':
      return 'Udbetalingen mislykkedes. Økonomi skal prøve igen.';
    case 'settled':
      return 'Kravet er afsluttet. Der bliver ikke udbetalt noget.';
  }
}
