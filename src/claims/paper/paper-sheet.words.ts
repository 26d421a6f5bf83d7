import { attachmentRefusalInDanish } from '../../attachments/attachment.words.js';
import { timeEntryRefusalInDanish } from '../../hours/time-entry.words.js';
import { formatDay } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import type { Said } from '../../web/problems/said.js';
import type { ClaimRefusal } from '../claim.rules.js';
import { claimRefusalInDanish } from '../claim.words.js';
import type { MonthState } from '../sheet/sheet.rules.js';
import type { SubmitOnPaperRefusal } from './submit-on-paper.js';

/** How a month stands, said to those who receive the papers. */
export function monthOnPaperInDanish(state: MonthState): string {
  switch (state) {
    case 'to-answer':
      return 'Mangler svar fra lederen';
    case 'said-none':
      return 'Lederen har svaret, at der ingen timer var';
    case 'submitted':
      return 'Kravet er sendt og skal afgøres';
    case 'decided':
      return 'Kravet er afgjort';
  }
}

/** What stands in the way, to those who hold the paper: one that came in time counts. */
export function hindranceOnPaper(hindrance: ClaimRefusal): string {
  if (hindrance.because !== 'too-late') return claimRefusalInDanish(hindrance).detail;
  return `Sidste dag for at sende krav for måneden var ${formatDay(hindrance.lastDay)}. Er arket modtaget senest den dag, så skriv dagen herunder.`;
}

export function submitOnPaperRefusalInDanish(refusal: SubmitOnPaperRefusal): Said {
  switch (refusal.because) {
    case 'registers-own-case':
      return { detail: 'Du er selv en del af forløbet. En anden skal lægge arket ind.' };
    case 'hours-changed':
      return {
        field: 'total',
        detail:
          'Timerne er ændret, siden du så dem. De nye tal står på siden. Passer de ikke med papiret, så få et nyt ark fra lederen.',
      };
    case 'total-differs':
      return {
        field: 'total',
        detail: `På papiret står ${formatHours(refusal.onPaper)}, men der er skrevet ${formatHours(refusal.written)}. Bed lederen rette timerne i Limstift først, eller få et nyt ark med det rigtige tal.`,
      };
    case 'signed-before-the-last-hour':
      return {
        field: 'signedDay',
        detail: `Arket dækker timer til og med ${formatDay(refusal.lastDay)}, så det kan ikke være underskrevet før. Ret datoen, eller få et nyt ark.`,
      };
    case 'signer-was-not-leader':
      return {
        field: 'signedBy',
        detail: `Lederen havde ikke forløbet ${formatDay(refusal.day)}. Se på papiret, hvem der har skrevet under og hvornår.`,
      };
    case 'words-on-behalf-missing':
      return { field: 'words', detail: 'Skriv, hvad grunden er.' };
    case 'received-before-it-was-signed':
      return {
        field: 'receivedDay',
        detail: `Arket kan ikke være modtaget, før det blev underskrevet ${formatDay(refusal.signedDay)}.`,
      };
    case 'received-day-ahead':
      return { field: 'receivedDay', detail: 'Arket kan ikke være modtaget efter i dag.' };
    case 'claim-refused':
      return claimRefusalInDanish(refusal.refusal);
    case 'no-hours-refused':
      return timeEntryRefusalInDanish(refusal.refusal);
    case 'no-file':
    case 'file-empty':
    case 'file-too-large':
    case 'file-type-unknown':
    case 'signed-day-ahead':
      return attachmentRefusalInDanish(refusal);
  }
}
