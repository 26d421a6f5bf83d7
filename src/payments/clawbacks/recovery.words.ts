import { formatDay } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import type { Said } from '../../web/problems/said.js';
import { correctionStatusInDanish } from '../corrections/correction.words.js';
import type { RecoveryShown } from './recovery-shown.js';
import type { RecoveryRefusal } from './recovery.rules.js';

/** `450,00 kr. kom ind 6.12.2026` */
export function recoveryInDanish({ kind, amountOre, day, reason, claimReference }: RecoveryShown): string {
  const amount = formatKroner(amountOre);
  switch (kind) {
    case 'payment':
      return `${amount} kom ind ${formatDay(day)}.`;
    case 'set-off':
      return claimReference === null
        ? `${amount} er modregnet i et andet krav ${formatDay(day)}.`
        : `${amount} er modregnet i krav ${claimReference} ${formatDay(day)}.`;
    case 'taken-back':
      return `${formatKroner(-amountOre)} var ikke kommet ind alligevel, rettet ${formatDay(day)}: ${reason ?? ''}`;
    case 'waiver':
      return `${amount} er eftergivet ${formatDay(day)}: ${reason ?? ''}`;
  }
}

export function recoveryRefusalInDanish(refusal: RecoveryRefusal): Said {
  switch (refusal.because) {
    case 'correction-status':
      return {
        detail: `Der er intet at få tilbage nu. Reguleringens status: ${correctionStatusInDanish(refusal.status)}.`,
      };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal gøre det.' };
    case 'own-correction':
      return { detail: 'Du har selv afgjort reguleringen. En anden skal eftergive beløbet.' };
    case 'not-downwards':
      return { detail: 'Reguleringen er til arbejdsgiverens fordel, så der er intet at få tilbage.' };
    case 'more-than-owed':
      return {
        field: 'amountOre',
        detail: `Der mangler kun ${formatKroner(refusal.outstandingOre)} Skriv det beløb eller et mindre.`,
      };
    case 'recovered-in-the-future':
      return { field: 'day', detail: 'Dagen kan ikke være senere end i dag.' };
    case 'recovered-before-decided':
      return {
        field: 'day',
        detail: `Reguleringen er afgjort ${formatDay(refusal.decidedDay)}. Vælg den dag eller en senere.`,
      };
    case 'reason-missing':
      return { field: 'reason', detail: 'Skriv, hvorfor beløbet eftergives.' };
    case 'set-off-is-off':
      return {
        field: 'kind',
        detail:
          'Modregning i senere krav er ikke slået til. Administratoren gør det under »Sådan betales der«.',
      };
    case 'claim-takes-no-set-off':
      return {
        field: 'claimId',
        detail: 'Vælg et godkendt krav fra samme arbejdsgiver, som ikke er udbetalt endnu.',
      };
    case 'not-a-payment':
      return { field: 'recoveryId', detail: 'Vælg en betaling, der er skrevet på denne regulering.' };
    case 'taken-back-already':
      return { field: 'recoveryId', detail: 'Betalingen er allerede taget tilbage.' };
    case 'more-than-the-claim':
      return {
        field: 'amountOre',
        detail: `Kravet har kun ${formatKroner(refusal.unpaidOre)} tilbage at udbetale.`,
      };
    case 'invoiced-already':
      return { field: 'invoiceNumber', detail: `Beløbet er allerede opkrævet med nummer ${refusal.number}.` };
    case 'invoice-number-taken':
      return { field: 'invoiceNumber', detail: 'Nummeret er brugt til en anden regulering.' };
  }
}
