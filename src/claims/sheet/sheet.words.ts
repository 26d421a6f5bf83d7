import { timeEntryRefusalInDanish } from '../../hours/time-entry.words.js';
import type { Said } from '../../web/problems/said.js';
import { claimRefusalInDanish } from '../claim.words.js';
import type { Answer, MonthState } from './sheet.rules.js';
import type { SheetRefusal } from './submit-month.js';

/** A page of the month, of the placements after a cursor. */
export function sheetAddress(
  page: '' | '/kvittering' | '/papir',
  month: string,
  from?: string | null,
): string {
  return `/maanedsark${page}?${new URLSearchParams({ maaned: month, ...(from && { fra: from }) }).toString()}`;
}

/** What the leader declares on paper of a month without. */
export const NO_HOURS_DECLARED = 'Jeg erklærer, at mentoren ikke har brugt timer på forløbet i måneden.';

export function answerInDanish(answer: Answer): string {
  switch (answer) {
    case 'claim':
      return 'Send krav for timerne';
    case 'no-hours':
      return 'Der var ingen timer i måneden';
    case 'later':
      return 'Svar senere';
  }
}

export function monthStateInDanish(state: MonthState): string {
  switch (state) {
    case 'to-answer':
      return 'Mangler dit svar';
    case 'said-none':
      return 'Du har svaret, at der ingen timer var';
    case 'submitted':
      return 'Kravet er sendt og afventer sagsbehandleren';
    case 'decided':
      return 'Kravet er afgjort';
  }
}

/** Said of the placement that it is about, at its answer on the sheet. */
export function sheetRefusalInDanish(refusal: SheetRefusal, nameOf: (at: number) => string): Said {
  switch (refusal.because) {
    case 'nothing-answered':
      return { field: 'answers.0.answer', detail: 'Svar for mindst ét forløb, før du går videre.' };
    case 'not-declared':
      return { field: 'declaration', detail: 'Sæt kryds ved erklæringen, før du sender.' };
    case 'claim-refused':
      return about(refusal.at, claimRefusalInDanish(refusal.refusal).detail, nameOf);
    case 'no-hours-refused':
      return about(refusal.at, timeEntryRefusalInDanish(refusal.refusal).detail, nameOf);
    case 'hours-changed':
      return about(
        refusal.at,
        'Timerne er ændret, siden du så dem. De nye tal står herunder. Se dem efter, og send igen.',
        nameOf,
      );
  }
}

function about(at: number | null, detail: string, nameOf: (at: number) => string): Said {
  return at === null ? { detail } : { field: `answers.${at}.answer`, detail: `${nameOf(at)}: ${detail}` };
}
