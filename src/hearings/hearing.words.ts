import { formatDay, formatDayInWords } from '../shared/danish-date.js';
import { type Day, daysBetween } from '../shared/day.js';
import type { Said } from '../web/problems/said.js';
import {
  type AnswerWay,
  type HeardAbout,
  type HearingRefusal,
  type HearingStatus,
  type Waiver,
  WAIVER_REASONS,
  type WaiverReason,
} from './hearing.rules.js';

export function hearingRefusalInDanish(refusal: HearingRefusal): Said {
  switch (refusal.because) {
    case 'not-heard':
      return {
        field: 'noHearingBecause',
        detail:
          'Parten er ikke hørt om det, du vil afgøre. Send partshøring, eller vælg, hvorfor det ikke er nødvendigt.',
      };
    case 'hearing-open':
      return {
        detail: `Parten har frist til ${formatDayInWords(refusal.deadlineDay)} til at svare. Vent på svaret eller fristen, før du afgør noget til skade for parten.`,
      };
    case 'waiver-words-missing':
      return {
        field: 'noHearingWords',
        detail: 'Skriv, hvilken undtagelse der er tale om, og hvorfor den passer.',
      };
    case 'heard-already':
      return {
        detail: `Der er allerede sendt partshøring med frist ${formatDay(refusal.deadlineDay)}. Vent på svaret eller fristen.`,
      };
    case 'answered-already':
      return { detail: 'Der er allerede svaret på partshøringen. Svaret kan ikke ændres.' };
    case 'decided-meanwhile':
      return {
        detail: 'Sagen er afgjort, så der kan ikke svares på partshøringen længere. Kontakt sagsbehandleren.',
      };
    case 'answered-before-it-was-sent':
      return {
        field: 'answeredDay',
        detail: `Partshøringen er sendt ${formatDay(refusal.sentDay)}. Vælg den dag eller en senere.`,
      };
    case 'answered-in-the-future':
      return { field: 'answeredDay', detail: 'Svaret kan ikke være kommet senere end i dag.' };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal skrive svaret ind.' };
  }
}

/** `I høring til 9. december 2026`, and afterwards that it can be decided; in a table the day is said in digits. */
export function hearingStatusInDanish(
  status: HearingStatus,
  deadlineDay: Day,
  dayInDanish: (day: Day) => string = formatDayInWords,
): string {
  switch (status) {
    case 'open':
      return `I høring til ${dayInDanish(deadlineDay)}`;
    case 'answered':
      return 'Kan afgøres: parten har svaret';
    case 'lapsed':
      return `Kan afgøres: fristen udløb ${dayInDanish(deadlineDay)}`;
  }
}

/** As the party reads it who has nothing to answer any more. */
export function partyHearingInDanish(status: HearingStatus, deadlineDay: Day): string {
  switch (status) {
    case 'open':
      return `Svar senest ${formatDayInWords(deadlineDay)}.`;
    case 'answered':
      return 'Dit svar er kommet og indgår i sagen.';
    case 'lapsed':
      return `Fristen for at svare udløb ${formatDayInWords(deadlineDay)}.`;
  }
}

/** What the party is heard about, as a heading says it. */
export function heardAboutInDanish(about: HeardAbout): string {
  switch (about) {
    case 'refusal':
      return 'Partshøring før et afslag';
    case 'revocation':
      return 'Partshøring, før en bevilling trækkes tilbage';
    case 'ending':
      return 'Partshøring, før en bevilling ophører før tid';
    case 'correction':
      return 'Partshøring før en regulering';
  }
}

export function waiverInDanish(reason: WaiverReason): string {
  switch (reason) {
    case 'party-gave-the-facts':
      return 'Parten har selv givet oplysningerne';
    case 'party-asked-for-it':
      return 'Parten har selv bedt om det';
    case 'exempt-by-law':
      return 'En undtagelse i forvaltningslovens § 19, stk. 2';
  }
}

export const WAIVER_CHOICES = WAIVER_REASONS.map((value) => ({ value, label: waiverInDanish(value) }));

export function answerWayInDanish(way: AnswerWay): string {
  switch (way) {
    case 'in-app':
      return 'her på siden';
    case 'letter':
      return 'i et brev';
    case 'mail':
      return 'i en mail';
    case 'phone':
      return 'i telefonen';
    case 'in-person':
      return 'ved et møde';
  }
}

/** What a party has left: `Du har 5 dage tilbage.` */
export function daysToAnswerInDanish(deadlineDay: Day, today: Day): string {
  const days = daysBetween(today, deadlineDay);
  if (days < 0) return 'Fristen er udløbet. Du kan stadig svare, indtil sagen er afgjort.';
  if (days === 0) return 'Det er sidste dag i dag.';
  return days === 1 ? 'Du har 1 dag tilbage.' : `Du har ${days} dage tilbage.`;
}

/** `Lederen er ikke hørt: Parten har selv bedt om det` */
export function waiverSaid(party: 'Lederen' | 'Menteen', { because, words }: Waiver): string {
  return `${party} er ikke hørt: ${[waiverInDanish(because), ...(words === null ? [] : [words])].join('. ')}`;
}
