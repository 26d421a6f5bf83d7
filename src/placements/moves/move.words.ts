import { saidWithSource } from '../../schemes/said-rule.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { Period } from '../../shared/period.js';
import type { Said } from '../../web/problems/said.js';
import type { PlacementStatus } from '../placement.rules.js';
import { placementStatusInDanish } from '../placement.words.js';
import type { KeptMove, MoveRefusal } from './move.rules.js';

type RefusalOf<Because> = Extract<MoveRefusal, { because: Because }>;

export function moveRefusalInDanish(refusal: MoveRefusal): Said {
  switch (refusal.because) {
    case 'move-not-legal':
      return { detail: notLegalInDanish(refusal.move, refusal.status) };
    case 'day-of-move':
      return { field: 'day', detail: dayInDanish(refusal.days) };
    case 'hours-later':
      return {
        field: 'day',
        detail: laterHoursInDanish(refusal),
      };
    case 'later-hours-changed':
      return {
        field: 'takesOutLaterHours',
        detail: 'Timerne eller kravene er ændret, siden du så dem. Gå videre, og se, hvad der sker nu.',
      };
    case 'takes-part':
      return {
        field: 'takesOutLaterHours',
        detail: 'Du er selv med i forløbet. En anden skal tage timerne ud.',
      };
    case 'returns-before-the-pause':
      return { field: 'expectedReturnDay', detail: 'Vælg en dag efter pausens første dag.' };
    case 'pause-too-long':
      return {
        field: 'expectedReturnDay',
        detail: `Vælg en dag senest ${formatDay(refusal.lastDayAllowed)}. Se efter, om årstallet er rigtigt.`,
      };
    case 'placement-ends-before-it-begins':
      return {
        field: 'lastDay',
        detail: 'Sidste dag skal være samme dag, som forløbet går videre, eller senere.',
      };
    case 'placement-too-long':
      return {
        field: 'lastDay',
        detail: `Så ville forløbet vare mere end ${refusal.mostYears} år. Se efter, om årstallet er rigtigt.`,
      };
    case 'longer-than-the-scheme':
      return { field: 'lastDay', detail: `Vælg en tidligere sidste dag. ${saidWithSource(refusal)}` };
    case 'reason-missing':
      return { field: 'reason', detail: whyInDanish(refusal.move) };
    case 'reason-not-asked':
      return { field: 'reason', detail: 'Du skal ikke skrive hvorfor. Lad feltet være tomt.' };
  }
}

function laterHoursInDanish({ lastDayWithHours, mayTakeOut }: RefusalOf<'hours-later'>): string {
  const written = `Der er skrevet timer den ${formatDay(lastDayWithHours)}.`;
  return mayTakeOut
    ? `${written} Vælg en senere dag, eller sæt hak ved, at de ikke hører til forløbet.`
    : `${written} Vælg en senere dag, eller få timerne rettet først.`;
}

function notLegalInDanish(move: KeptMove, status: PlacementStatus): string {
  if (move === 'stop' && status === 'broken-off') return 'Forløbet er allerede stoppet.';
  if (move === 'ending' && status === 'ended') return 'Forløbet er allerede afsluttet.';
  return `Forløbet står som »${placementStatusInDanish(status)}« og kan ikke ${moveInDanish(move)}.`;
}

function moveInDanish(move: KeptMove): string {
  switch (move) {
    case 'pause':
      return 'sættes på pause';
    case 'return':
      return 'tages op efter en pause';
    case 'ending':
      return 'afsluttes';
    case 'stop':
      return 'stoppes';
    case 'withdrawal':
      return 'trækkes tilbage';
    case 'reopening':
      return 'åbnes igen';
  }
}

function dayInDanish({ firstDay, lastDay }: Period): string {
  return firstDay === lastDay
    ? `Vælg ${formatDay(firstDay)}.`
    : `Vælg en dag fra ${formatDay(firstDay)} til ${formatDay(lastDay)}.`;
}

function whyInDanish(move: KeptMove): string {
  return move === 'ending' ? 'Skriv, hvad der er aftalt om at slutte før tid.' : 'Skriv hvorfor.';
}

/** What became of the course, as everybody in it is told. */
export function moveMadeInDanish({
  move,
  day,
  expectedReturnDay,
  lastDay,
  takesOutLaterHours = false,
}: {
  move: KeptMove;
  day: Day;
  expectedReturnDay: Day | null;
  lastDay: Day | null;
  takesOutLaterHours?: boolean;
}): string {
  switch (move) {
    case 'pause':
      return `Pause fra ${formatDay(day)}, ventes tilbage ${formatDay(expectedReturnDay ?? day)}`;
    case 'return':
      return `Tilbage efter pausen fra ${formatDay(day)}`;
    case 'ending':
      return `Afsluttet med ${formatDay(day)} som sidste dag`;
    case 'stop':
      return `Stoppet med ${formatDay(day)} som sidste dag${takesOutLaterHours ? '; timer derefter er taget ud' : ''}`;
    case 'withdrawal':
      return `Trukket tilbage ${formatDay(day)}`;
    case 'reopening':
      return `Åbnet igen fra ${formatDay(day)} til ${formatDay(lastDay ?? day)}`;
  }
}
