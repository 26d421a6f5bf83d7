/** What is said of a claim that no run pays. */
import type { Settlement } from '../../mentors/settlement.rules.js';
import type { ClaimStatus } from '../claim.rules.js';

type Outside = Exclude<Settlement, 'payment-run'>;

/** Says who acts next; null where it is said as of any claim. */
export function outsideStatusInDanish(status: ClaimStatus, settlement: Outside): string | null {
  const isInvoiced = settlement === 'e-invoice';
  switch (status) {
    case 'draft':
      return 'Kladde hos mentoren';
    case 'returned':
      return 'Afventer mentoren';
    case 'approved':
      return isInvoiced ? 'Godkendt, betales efter faktura' : 'Godkendt, afventer bogføring';
    case 'paid':
      return isInvoiced ? 'Faktura betalt' : 'Bogført';
    default:
      return null;
  }
}

/** The sentence that its page opens with; null where it is that of any claim. */
export function outsideStepInDanish(
  status: ClaimStatus,
  settlement: Outside,
  isMentor: boolean,
): string | null {
  const isInvoiced = settlement === 'e-invoice';
  switch (status) {
    case 'draft':
      return isMentor
        ? 'Kravet er en kladde. Se det efter, og send det.'
        : 'Kravet er en kladde. Mentoren skal sende det.';
    case 'returned':
      return isMentor
        ? 'Du skal rette kravet og sende det igen.'
        : 'Mentoren skal rette kravet og sende det igen.';
    case 'approved':
      if (!isInvoiced) return 'Kravet er godkendt. Økonomi skal føre beløbet internt.';
      return isMentor
        ? 'Timerne er godkendt. Send en e-faktura på beløbet til kommunen, hvis du ikke har gjort det.'
        : 'Timerne er godkendt. Beløbet betales, når fakturaen er registreret og attesteret.';
    case 'paid':
      return isInvoiced ? 'Fakturaen er betalt.' : 'Beløbet er bogført.';
    default:
      return null;
  }
}

export function settlementInDanish(settlement: Outside): string {
  return settlement === 'e-invoice' ? 'E-faktura' : 'Intern postering';
}
