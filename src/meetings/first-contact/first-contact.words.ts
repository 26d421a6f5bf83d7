import { placementStatusInDanish } from '../../placements/placement.words.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import { oneOfThePairInDanish } from '../meeting.words.js';
import type { FirstContactRefusal, FirstContactState } from './first-contact.rules.js';

/** Who makes it by when, or when it was made and how late. */
export function firstContactInDanish(state: FirstContactState): string {
  const { by, dueDay, notedDay, daysLate, isOverdue } = state;
  const late = daysLate === 1 ? '1 dag' : `${daysLate} dage`;
  if (notedDay !== null) {
    const inTime = daysLate > 0 ? `, ${late} efter fristen` : '';
    return `Første kontakt var ${formatDay(notedDay)}${inTime}.`;
  }
  const who = oneOfThePairInDanish(by);
  if (dueDay === null) return `${who} tager den første kontakt.`;
  return isOverdue
    ? `${who} skulle tage den første kontakt senest ${formatDay(dueDay)}. Det er ${late} siden.`
    : `${who} tager den første kontakt senest ${formatDay(dueDay)}.`;
}

export function firstContactRefusalInDanish(refusal: FirstContactRefusal): Said {
  switch (refusal.because) {
    case 'placement-status':
      return { detail: `Forløbet står som »${placementStatusInDanish(refusal.status)}«.` };
    case 'no-mentor-yet':
      return { detail: 'Forløbet har ingen mentor endnu.' };
    case 'first-contact-noted':
      return { detail: `Den første kontakt er allerede skrevet: ${formatDay(refusal.day)}.` };
    case 'before-the-pair':
      return {
        field: 'contactDay',
        detail: `Vælg en dag fra ${formatDay(refusal.since)} af. Før den dag var de to ikke mentor og mentee.`,
      };
    case 'day-in-the-future':
      return { field: 'contactDay', detail: 'Vælg i dag eller en dag, der er gået.' };
  }
}
