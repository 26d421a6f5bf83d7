/** When an employer goes on in another from a day, and when that is annulled. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import { addDays } from '../../shared/day.js';
import { lastDayOfMonths } from '../../shared/period.js';

/**
 * `merger`: the employer is merged into another; `new-cvr`: the same business under a new number. Both are
 * universal: the employer is no more, and the successor has its rights and duties. `sale`: some workplaces are
 * another's, and the employer lives on.
 */
export const SUCCESSION_KINDS = ['merger', 'new-cvr', 'sale'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** Whether the predecessor is no more afterwards. */
export function isUniversal(kind: SuccessionKind): boolean {
  return kind !== 'sale';
}

export type SuccessionRefusal =
  | { because: 'cvr-unknown' }
  | { because: 'cvr-known-meanwhile' }
  | { because: 'same-employer' }
  | { because: 'already-succeeded'; firstDay: Day; by: string }
  | { because: 'circular'; firstDay: Day }
  | { because: 'successor-succeeded'; firstDay: Day; by: string }
  | { because: 'never-had-a-workplace' }
  | { because: 'before-first-workplace'; heldSince: Day }
  | { because: 'before-other-succession'; firstDay: Day }
  | { because: 'too-far-ahead'; lastDay: Day }
  | { because: 'workplaces-missing' }
  | { because: 'workplace-not-held' };

/** A universal succession that an employer ends by. */
export interface End {
  firstDay: Day;
  successorId: string;
  by: string;
}

export interface PredecessorFacts {
  id: string;
  /** The first day that it is known to have had a workplace; null where it never had one. */
  heldSince: Day | null;
  end: End | null;
  /** The last day on which it got workplaces from another, and gave some to another. */
  lastCame: Day | null;
  lastGave: Day | null;
  /** What it has once all that is registered has come, each with the day it came by succession. */
  workplaces: { id: string; since: Day | null }[];
}

export interface SuccessorFacts {
  id: string;
  end: End | null;
  /** Whether it goes on, by one or more, in the predecessor. */
  leadsBack: boolean;
}

export interface SuccessionAsked {
  kind: SuccessionKind;
  firstDay: Day;
  /** Which are sold; of a merger and a new number all go along. */
  workplaceIds: string[];
}

/** A merger is known some time ahead, not years. */
export function lastFirstDay(today: Day): Day {
  return addDays(lastDayOfMonths(today, 12), 1);
}

/** Every reason at once. `successor` is null where the CVR number is new and nothing more is said of it. */
export function successionRefusals(
  asked: SuccessionAsked,
  predecessor: PredecessorFacts,
  successor: SuccessorFacts | null,
  today: Day,
): SuccessionRefusal[] {
  const { end } = predecessor;
  if (end !== null) return [{ because: 'already-succeeded', firstDay: end.firstDay, by: end.by }];
  return [
    ...successorRefusals(predecessor, successor),
    ...dayRefusals(asked, predecessor, today),
    ...(isUniversal(asked.kind) ? [] : workplaceRefusals(asked, predecessor)),
  ];
}

function successorRefusals(
  predecessor: PredecessorFacts,
  successor: SuccessorFacts | null,
): SuccessionRefusal[] {
  if (successor === null) return [{ because: 'cvr-unknown' }];
  if (successor.id === predecessor.id) return [{ because: 'same-employer' }];
  const { end, leadsBack } = successor;
  if (end === null) return [];
  if (leadsBack) return [{ because: 'circular', firstDay: end.firstDay }];
  return [{ because: 'successor-succeeded', firstDay: end.firstDay, by: end.by }];
}

function dayRefusals(
  { kind, firstDay }: SuccessionAsked,
  { heldSince, lastCame, lastGave }: PredecessorFacts,
  today: Day,
): SuccessionRefusal[] {
  if (heldSince === null) return [{ because: 'never-had-a-workplace' }];
  if (firstDay < heldSince) return [{ because: 'before-first-workplace', heldSince }];
  const lastDay = lastFirstDay(today);
  if (firstDay > lastDay) return [{ because: 'too-far-ahead', lastDay }];
  if (!isUniversal(kind)) return [];
  if (lastCame !== null && firstDay <= lastCame) {
    return [{ because: 'before-other-succession', firstDay: lastCame }];
  }
  if (lastGave !== null && firstDay < lastGave) {
    return [{ because: 'before-other-succession', firstDay: lastGave }];
  }
  return [];
}

function workplaceRefusals(
  { firstDay, workplaceIds }: SuccessionAsked,
  { workplaces }: PredecessorFacts,
): SuccessionRefusal[] {
  if (workplaceIds.length === 0) return [{ because: 'workplaces-missing' }];
  const chosen = workplaces.filter(({ id }) => workplaceIds.includes(id));
  if (chosen.length < new Set(workplaceIds).size) return [{ because: 'workplace-not-held' }];
  const cameLast = chosen
    .map(({ since }) => since ?? '')
    .toSorted()
    .at(-1) as string;
  return firstDay > cameLast ? [] : [{ because: 'before-other-succession', firstDay: cameLast }];
}

/** Which go along. */
export function workplacesThatGo({ kind, workplaceIds }: SuccessionAsked, all: { id: string }[]): string[] {
  return isUniversal(kind) ? all.map(({ id }) => id) : [...new Set(workplaceIds)];
}

export type AnnulmentRefusal =
  { because: 'annulled-already' } | { because: 'claimed-under' } | { because: 'built-on' };

/** What was entered wrongly is taken away while nothing stands on it: no money, and no later succession. */
export function annulmentRefusals(succession: {
  isAnnulled: boolean;
  isClaimed: boolean;
  isBuiltOn: boolean;
}): AnnulmentRefusal[] {
  if (succession.isAnnulled) return [{ because: 'annulled-already' }];
  const refusals: AnnulmentRefusal[] = [];
  if (succession.isClaimed) refusals.push({ because: 'claimed-under' });
  if (succession.isBuiltOn) refusals.push({ because: 'built-on' });
  return refusals;
}
