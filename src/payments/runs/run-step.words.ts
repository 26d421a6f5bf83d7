import { formatDay } from '../../shared/danish-date.js';
import type { PaymentRunView } from './payment-run.view.js';

/** Who must do what by when, as the page of a run opens. */
export function runStepInDanish(run: PaymentRunView, isOwn: boolean): string {
  const day = formatDay(run.dueDay);
  switch (run.status) {
    case 'draft':
      return `Se kørslen efter, og lås den. Derefter frigiver en anden den, senest ${day}.`;
    case 'locked':
      return isOwn
        ? `En anden end dig skal frigive kørslen senest ${day}.`
        : `Se kørslen efter, og frigiv den senest ${day}.`;
    case 'released':
      return 'Kørslens filer bliver lavet. Du kan gå fra siden imens.';
    case 'exported':
      return `Send filen til banken, så pengene kan udbetales ${day}. Læs bankens svar ind bagefter.`;
    case 'settled':
      return 'Alt er udbetalt. Der er ikke mere at gøre.';
    case 'partly-failed':
      return 'Noget mislykkedes. De krav går med i den næste kørsel, når årsagen er fundet.';
    case 'rejected':
      return 'Banken afviste hele kørslen. Kravene er godkendt igen og går med i den næste.';
    case 'cancelled':
      return 'Kørslen er annulleret. Kravene går med i den næste.';
  }
}
