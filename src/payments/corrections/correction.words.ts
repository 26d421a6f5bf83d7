import { hearingRefusalInDanish } from '../../hearings/hearing.words.js';
import { formatDay, formatMonth } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import type { Day } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import type { CorrectionReason, CorrectionRefusal, CorrectionStatus } from './correction.rules.js';
import type { CorrectionShown, DifferenceShown } from './correction-shown.js';

export function correctionStatusInDanish(status: CorrectionStatus): string {
  switch (status) {
    case 'proposed':
      return 'Foreslået';
    case 'hearing':
      return 'I partshøring';
    case 'approved':
      return 'Godkendt';
    case 'in-payment':
      return 'I udbetaling';
    case 'paid':
      return 'Udbetalt';
    case 'payment-failed':
      return 'Udbetalingen mislykkedes';
    case 'partly-recovered':
      return 'Delvist afregnet';
    case 'recovered':
      return 'Afregnet';
    case 'waived':
      return 'Eftergivet';
    case 'rejected':
      return 'Afvist';
  }
}

/** What a correction says by itself, where a course turns out to have stopped before its last hours. */
export function stoppedEarlyInDanish(day: Day): string {
  return `Forløbet stoppede den ${formatDay(day)}. Timerne derefter hører ikke til forløbet.`;
}

export function correctionReasonInDanish(code: CorrectionReason): string {
  switch (code) {
    case 'hours-not-worked':
      return 'Timer, der ikke er brugt';
    case 'hours-missing':
      return 'Timer, der mangler';
    case 'wrong-rate':
      return 'Forkert lønomkostning';
    case 'wrong-ceiling':
      return 'Forkert loft';
    case 'stopped-early':
      return 'Forløbet stoppede før';
    case 'after-complaint':
      return 'Efter en klage';
    case 'after-sampling':
      return 'Efter en stikprøve';
    case 'other':
      return 'Andet';
  }
}

/** `120,00 kr. mere til arbejdsgiveren`, or less: taken from what is not paid, or paid back. */
export function amountInDanish(amountOre: number): string {
  return amountOre > 0
    ? `${formatKroner(amountOre)} mere til arbejdsgiveren`
    : `${formatKroner(-amountOre)} mindre til arbejdsgiveren`;
}

export function differenceInDanish({
  number,
  mentor,
  minutesBefore,
  wageCostBeforeOre,
  amountBeforeOre,
  minutesAfter,
  wageCostAfterOre,
  amountAfterOre,
}: DifferenceShown): string {
  const before = `${formatHours(minutesBefore)} × ${formatKroner(wageCostBeforeOre)} = ${formatKroner(amountBeforeOre)}`;
  const after = `${formatHours(minutesAfter)} × ${formatKroner(wageCostAfterOre)} = ${formatKroner(amountAfterOre)}`;
  return `Linje ${number}, ${mentor}: ${before} bliver til ${after}`;
}

/** What the employer is heard about, as it is sent. */
export function intendedInDanish({ correction, claim, lines }: CorrectionShown): string {
  const first = `Vi overvejer at regulere krav ${claim.reference} for ${formatMonth(claim.month)}. I får i så fald ${formatKroner(-correction.amountOre)} mindre. Er kravet udbetalt, skal beløbet betales tilbage. Er det ikke, trækkes beløbet fra, før der udbetales.`;
  const because = `${correctionReasonInDanish(correction.reasonCode)}. ${correction.reason}`;
  return [first, ...lines.map(differenceInDanish), because].join('\n\n');
}

export function correctionRefusalInDanish(refusal: CorrectionRefusal): Said {
  switch (refusal.because) {
    case 'correction-status':
      return {
        detail: `Det kan ikke gøres nu. Reguleringens status: ${correctionStatusInDanish(refusal.status)}. Hent siden igen.`,
      };
    case 'claim-not-approved':
      return {
        detail: 'Kravet er ikke godkendt. Kun det, der er godkendt, kan reguleres. Ret kravet i stedet.',
      };
    case 'settled-outside-runs':
      return {
        detail:
          refusal.settlement === 'e-invoice'
            ? 'Kravet betales efter faktura, så det reguleres ikke her. Bed afsenderen om en kreditnota, og før den i økonomisystemet.'
            : 'Kravet bogføres internt, så det reguleres ikke her. Ret posteringen i økonomisystemet.',
      };
    case 'correction-open':
      return {
        detail: `Regulering ${refusal.reference} af kravet er ikke afgjort endnu. Afgør den først.`,
      };
    case 'line-unknown':
      return { detail: 'En linje hører ikke til kravet. Hent siden igen.' };
    case 'line-corrected-twice':
      return { detail: 'En linje står der to gange. Skriv hver linje én gang.' };
    case 'line-was-refused':
      return {
        detail:
          'En linje er afslået, så der er intet at regulere. Timerne er frie, og lederen kan sende dem i et nyt krav.',
      };
    case 'nothing-changes':
      return {
        field: 'lines.0.minutes',
        detail: 'Beløbet bliver det samme. Ret timerne eller lønomkostningen i mindst én linje.',
      };
    case 'corrected-meanwhile':
      return { detail: 'En anden har foreslået en regulering imens. Hent siden igen.' };
    case 'grant-exceeded':
      return {
        field: 'lines.0.minutes',
        detail: `Det er ${formatHours(refusal.minutesOver)} mere, end bevillingen har tilbage.`,
      };
    case 'grant-exceeded-meanwhile':
      return { detail: 'Bevillingen er brugt imens, så reguleringen kan ikke godkendes.' };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal gøre det.' };
    case 'own-correction':
      return { detail: 'Du har selv foreslået reguleringen. En anden skal tage stilling til den.' };
    case 'caseworkers-decide':
      return { detail: 'En sagsbehandler tager stilling til reguleringen.' };
    case 'not-downwards':
      return {
        detail: 'Reguleringen er til arbejdsgiverens fordel, så partshøring er ikke nødvendig. Godkend den.',
      };
    case 'reason-missing':
      return { field: 'reason', detail: 'Skriv, hvorfor reguleringen afvises.' };
    case 'no-legal-basis':
      return {
        detail: `Ordningen har intet retsgrundlag ${formatDay(refusal.day)}. Kontakt administratoren.`,
      };
    case 'not-heard':
    case 'hearing-open':
    case 'waiver-words-missing':
    case 'heard-already':
      return hearingRefusalInDanish(refusal);
  }
}
