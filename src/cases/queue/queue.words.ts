import { formatDay } from '../../shared/danish-date.js';
import { type Day, daysBetween } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import { byDay, nextStepInDanish } from '../case.words.js';
import type { AssignmentRefusal, HoldRefusal, StandInRefusal, WorkKind, WorkRole } from './queue.rules.js';

/** What a filter of the queue is called. */
export function workKindInDanish(kind: WorkKind): string {
  switch (kind) {
    case 'decide-claim':
      return 'Krav at afgøre';
    case 'decide-grant':
      return 'Bevillinger at afgøre';
    case 'decide-wage-cost':
      return 'Lønomkostninger at afgøre';
    case 'first-contact':
      return 'Uden første kontakt';
    case 'draft-grant':
      return 'Mangler bevilling';
    case 'recommend-grant':
      return 'Bevillinger at indstille';
    case 'activate':
      return 'Klar til at gå i gang';
    case 'grant-runs-out':
      return 'Bevillinger, der udløber';
  }
}

interface Due {
  kind: WorkKind;
  due: Day;
  claimReference: string | null;
}

/** The sentence that its case opens with, or as that would say it. */
export function workInDanish({ kind, due: by, claimReference }: Due, today: Day): string {
  switch (kind) {
    case 'decide-claim': {
      const reference = claimReference ?? '';
      return nextStepInDanish({ who: 'caseworker', does: kind, by, reference }, today);
    }
    case 'decide-grant':
    case 'decide-wage-cost':
      return nextStepInDanish({ who: 'caseworker', does: kind, by }, today);
    case 'draft-grant':
    case 'recommend-grant':
    case 'activate':
      return nextStepInDanish({ who: 'consultant', does: kind, by }, today);
    case 'grant-runs-out':
      return by < today
        ? `Jobkonsulenten skal tage stilling til en ny bevilling. Den sidste udløb ${formatDay(by)}.`
        : `Jobkonsulenten skal tage stilling til en ny bevilling. Den nuværende udløber ${formatDay(by)}.`;
    case 'first-contact':
      return byDay('Jobkonsulenten skal høre, om mentor og mentee er i gang', by, by < today);
  }
}

/** How long there is, or how late it is. */
export function dueInDanish(due: Day, today: Day): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'I dag';
  if (days === 1) return 'I morgen';
  if (days > 1) return `Om ${days} dage`;
  return days === -1 ? '1 dag over fristen' : `${-days} dage over fristen`;
}

export function roleOfWorkInDanish(role: WorkRole): string {
  return role === 'consultant' ? 'Jobkonsulent' : 'Sagsbehandler';
}

export function assignmentRefusalInDanish(refusal: AssignmentRefusal): Said {
  switch (refusal.because) {
    case 'taken-by':
      return { detail: `${refusal.name} har sagen nu. Se efter, før du giver den videre.` };
    case 'let-go-of':
      return { detail: 'Ingen har sagen nu. Tag den, eller giv den videre.' };
    case 'has-it-already':
      return { field: 'personId', detail: `${refusal.name} har sagen allerede.` };
    case 'not-a-colleague':
      return { field: 'personId', detail: 'Vælg en kollega fra listen.' };
  }
}

export function holdRefusalInDanish(refusal: HoldRefusal): Said {
  switch (refusal.because) {
    case 'on-hold-already':
      return { detail: `Sagen er allerede sat på hold til og med ${formatDay(refusal.untilDay)}.` };
    case 'hold-ends-in-the-past':
      return { field: 'untilDay', detail: 'Vælg i dag eller en dag, der kommer.' };
    case 'not-on-hold':
      return { detail: 'Sagen er ikke på hold mere.' };
  }
}

export function standInRefusalInDanish(refusal: StandInRefusal): Said {
  switch (refusal.because) {
    case 'stand-in-ends-before-it-begins':
      return { field: 'lastDay', detail: 'Sidste dag skal være samme dag som første dag eller senere.' };
    case 'leave-is-over':
      return { field: 'lastDay', detail: 'Vælg i dag eller en dag, der kommer.' };
    case 'stands-in-for-themselves':
      return { field: 'standInId', detail: 'Vælg en anden end dig selv.' };
    case 'not-a-colleague':
      return { field: 'standInId', detail: 'Vælg en kollega fra listen.' };
    case 'has-a-stand-in-already':
      return {
        field: 'firstDay',
        detail: 'Du har allerede en stedfortræder nogle af dagene. Fjern den, eller vælg andre dage.',
      };
  }
}
