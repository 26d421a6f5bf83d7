import { formatDay, formatPeriod } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import type { Period } from '../../shared/period.js';
import type { Said } from '../../web/problems/said.js';
import { grantRefusalInDanish, grantStatusInDanish } from '../grant.words.js';
import type { Ending, EndingReasonCode, EndingRefusal } from './ending.rules.js';

export function endingRefusalInDanish(refusal: EndingRefusal): Said {
  switch (refusal.because) {
    case 'grant-not-granted':
      return {
        detail: `Bevillingen står som »${grantStatusInDanish(refusal.status)}«, så der er intet at afslutte.`,
      };
    case 'ending-day-missing':
      return { field: 'lastDay', detail: 'Skriv bevillingens nye sidste dag, fx 31.12.2026.' };
    case 'ending-day-outside-grant':
      return {
        field: 'lastDay',
        detail: `Vælg en dag fra ${formatDay(refusal.firstDay)} til dagen før ${formatDay(refusal.before)}.`,
      };
    case 'hours-after-the-day':
      return {
        field: 'lastDay',
        detail: `Der er skrevet timer til og med ${formatDay(refusal.lastDayWithHours)}. Vælg den dag eller en senere.`,
      };
    default:
      return grantRefusalInDanish(refusal);
  }
}

export function endingInDanish(what: Ending): string {
  return what === 'ending' ? 'Bevillingen ophører før tid' : 'Bevillingen trækkes tilbage';
}

export function endingReasonInDanish(code: EndingReasonCode): string {
  switch (code) {
    case 'course-ended':
      return 'Forløbet er slut';
    case 'mentee-asked':
      return 'Menteen har selv bedt om det';
    case 'conditions-not-met':
      return 'Betingelserne er ikke længere opfyldt';
    case 'wrong-facts':
      return 'Bevillingen er givet på et forkert grundlag';
    case 'other':
      return 'Anden årsag';
  }
}

/** What is intended, as the mentee is told. */
export function endingSaid(
  grant: Period & { grantedMinutes: number },
  ending: { what: Ending; lastDay: string | null; reasonCode: EndingReasonCode; reason: string },
): string {
  const hours = `bevillingen på ${formatHours(grant.grantedMinutes)} med mentor ${formatPeriod(grant)}`;
  const what =
    ending.what === 'revocation'
      ? `trække ${hours} tilbage`
      : `lade ${hours} ophøre den ${formatDay(ending.lastDay ?? grant.lastDay)}`;
  return `Vi overvejer at ${what}.\n\n${endingReasonInDanish(ending.reasonCode)}. ${ending.reason}`;
}
