import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { CheckOutcome, CheckRefusal, HowChecked } from './check.rules.js';

export function howCheckedInDanish(how: HowChecked): string {
  switch (how) {
    case 'spoke-with-mentee':
      return 'Talt med menteen';
    case 'visited-workplace':
      return 'Besøgt arbejdspladsen';
    case 'saw-roster':
      return 'Set vagtplan eller kalender';
    case 'other':
      return 'På anden måde';
  }
}

export function checkOutcomeInDanish(outcome: CheckOutcome): string {
  return outcome === 'right' ? 'Timerne passer' : 'Timerne passer ikke';
}

export function checkRefusalInDanish(refusal: CheckRefusal): Said {
  switch (refusal.because) {
    case 'nothing-to-check':
      return { field: 'timeEntryIds', detail: 'Vælg de timer, du har kontrolleret.' };
    case 'entry-unknown':
      return { field: 'timeEntryIds', detail: 'En af registreringerne er væk. Hent siden igen.' };
    case 'hours-confirmed':
      return {
        field: 'timeEntryIds',
        detail: `Menteen har sagt, at timerne den ${formatDay(refusal.day)} passer, så de skal ikke kontrolleres.`,
      };
    case 'hours-decided':
      return {
        field: 'timeEntryIds',
        detail: `Timerne den ${formatDay(refusal.day)} er afgjort og kan ikke kontrolleres.`,
      };
    case 'mentee-may-still-answer':
      return {
        field: 'how',
        detail:
          refusal.lastDay === null
            ? 'Lederen har ikke sendt timerne endnu, og menteen kan svare. Indtil da kan du kun skrive, hvad menteen har sagt til dig.'
            : `Menteen kan svare til og med ${formatDay(refusal.lastDay)}. Indtil da kan du kun skrive, hvad menteen har sagt til dig.`,
      };
    case 'check-in-the-future':
      return { field: 'day', detail: 'Vælg i dag eller en dag før.' };
    case 'check-before-the-hours':
      return {
        field: 'day',
        detail: `Du kan ikke have kontrolleret timerne den ${formatDay(refusal.day)}, før de var holdt.`,
      };
    case 'checker-takes-part':
      return { detail: 'Du deltager selv i forløbet. En kollega skal kontrollere timerne.' };
  }
}
