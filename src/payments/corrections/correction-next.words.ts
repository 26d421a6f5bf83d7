import { hearingStatusInDanish } from '../../hearings/hearing.words.js';
import { formatDay, formatDayInWords } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import type { CorrectionOnPage } from './correction-page.view.js';

/** Where a correction stands, and who does what next. */
export function correctionNextInDanish(of: CorrectionOnPage, isParty: boolean): string {
  const { correction, hearing, outstandingOre, paid } = of;
  switch (correction.status) {
    case 'proposed':
      return correction.amountOre > 0
        ? 'Foreslået. En anden sagsbehandler skal godkende den.'
        : 'Foreslået. En anden sagsbehandler skal tage stilling til den. Arbejdsgiveren ved det ikke endnu.';
    case 'hearing':
      if (isParty && hearing?.status === 'open') {
        return `Svar senest ${formatDayInWords(hearing.deadlineDay)}. Der er ikke afgjort noget endnu.`;
      }
      return hearing === null ? 'I partshøring' : hearingStatusInDanish(hearing.status, hearing.deadlineDay);
    case 'approved':
      if (correction.amountOre > 0) return 'Godkendt. Beløbet går med i den næste udbetalingskørsel.';
      return isParty
        ? `Godkendt. ${formatKroner(outstandingOre)} skal betales tilbage. Kommunen sender en opkrævning.`
        : `Godkendt. ${formatKroner(outstandingOre)} skal betales tilbage.`;
    case 'in-payment':
      return paid === null ? 'I udbetaling' : `Udbetales ${formatDay(paid.dueDay)}.`;
    case 'paid':
      return paid === null ? 'Udbetalt' : `Udbetalt ${formatDay(paid.dueDay)}.`;
    case 'payment-failed':
      return 'Udbetalingen mislykkedes. Beløbet går med i en senere kørsel.';
    case 'partly-recovered':
      return `${formatKroner(outstandingOre)} mangler at blive betalt tilbage.`;
    case 'recovered':
      return 'Beløbet er afregnet. Der skal ikke betales mere tilbage.';
    case 'waived':
      return 'Der skal ikke betales mere tilbage. Resten er eftergivet.';
    case 'rejected':
      return 'Afvist. Kravet er uændret.';
  }
}
