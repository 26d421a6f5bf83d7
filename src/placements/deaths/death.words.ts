import type { PartyRole } from '../../access/role.js';
import { formatDay, formatInstant } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import type { DeathRefusal, DeathTakingBackRefusal } from './death.rules.js';

/** `Jens Hansen (mentee)`. */
export function partyInDanish({ name, party }: { name: string; party: PartyRole }): string {
  return `${name} (${{ mentee: 'mentee', mentor: 'mentor', leader: 'leder' }[party]})`;
}

/** That somebody has died, as the page of the case says it. */
export function diedInDanish(day: Day): string {
  return `Død ${formatDay(day)}`;
}

export function deathRefusalInDanish(refusal: DeathRefusal): Said {
  switch (refusal.because) {
    case 'not-of-the-case':
      return { field: 'partyId', detail: 'Vælg en af dem, der er med i forløbet.' };
    case 'dead-already':
      return { field: 'partyId', detail: 'Dødsfaldet er allerede registreret.' };
    case 'death-ahead':
      return { field: 'day', detail: 'Vælg i dag eller en dag, der er gået.' };
  }
}

export function deathTakingBackRefusalInDanish({ at, by }: DeathTakingBackRefusal): Said {
  return { detail: `${by} har allerede taget registreringen tilbage ${formatInstant(at)}.` };
}
