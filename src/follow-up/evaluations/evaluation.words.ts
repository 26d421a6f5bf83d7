import { formatDay } from '../../shared/danish-date.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import type { Said } from '../../web/problems/said.js';
import type {
  CourseEvaluationRefusal,
  EvaluationKind,
  EvaluationRefusal,
  Goal,
  Score,
} from './evaluation.rules.js';

export function evaluationKindInDanish(kind: EvaluationKind): string {
  switch (kind) {
    case 'along-the-way':
      return 'Undervejs';
    case 'end':
      return 'Ved slutningen';
  }
}

/** As mentor and mentee are told before they write. */
export function readersInDanish(runBy: OrganiserRole): string {
  switch (runBy) {
    case 'consultant':
      return 'Læses af dig selv og af organisationens jobkonsulenter, sagsbehandlere og koordinatorer. Ingen andre.';
    case 'coordinator':
      return 'Læses af dig selv og af koordinatorerne. Ingen andre.';
  }
}

/** As mentor and mentee are asked. */
export function scoreQuestion(score: Score): string {
  switch (score) {
    case 'cooperation':
      return 'Hvordan er samarbejdet mellem jer to?';
    case 'benefit':
      return 'Hvor meget får du ud af forløbet?';
    case 'support':
      return 'Hvor god er støtten omkring forløbet?';
  }
}

/** The worst and the best in words that answer the question. */
export function scoreLabel(score: Score, value: number): string {
  const [worst, best] = endsOfScore(score);
  if (value === 1) return `1, ${worst}`;
  return value === 5 ? `5, ${best}` : String(value);
}

function endsOfScore(score: Score): [worst: string, best: string] {
  switch (score) {
    case 'cooperation':
      return ['dårligt', 'rigtig godt'];
    case 'benefit':
      return ['meget lidt', 'rigtig meget'];
    case 'support':
      return ['dårlig', 'rigtig god'];
  }
}

/** As staff read it. */
export function scoreInDanish(score: Score): string {
  switch (score) {
    case 'cooperation':
      return 'Samarbejdet';
    case 'benefit':
      return 'Udbyttet';
    case 'support':
      return 'Støtten';
  }
}

export function goalInDanish(goal: Goal): string {
  switch (goal) {
    case 'reached':
      return 'Målet er nået';
    case 'partly':
      return 'Målet er delvist nået';
    case 'not':
      return 'Målet er ikke nået';
  }
}

export function evaluationRefusalInDanish(refusal: EvaluationRefusal): Said {
  switch (refusal.because) {
    case 'not-under-way':
      return { detail: 'Forløbet er ikke i gang, så der er ikke noget at evaluere.' };
    case 'not-at-the-end-yet':
      return { detail: `Du kan evaluere slutningen fra ${formatDay(refusal.fromDay)}.` };
    case 'no-mentor-yet':
      return { detail: 'Forløbet har ingen mentor endnu.' };
    case 'evaluated-this-month':
      return { detail: 'Du har allerede evalueret i denne måned. Vent til den næste.' };
    case 'evaluated-already':
      return { detail: 'Du har allerede evalueret forløbet.' };
  }
}

export function courseEvaluationRefusalInDanish(refusal: CourseEvaluationRefusal): Said {
  switch (refusal.because) {
    case 'not-under-way':
      return { detail: 'Forløbet er ikke i gang, så der er ikke noget at evaluere undervejs.' };
    case 'course-runs':
      return { detail: 'Forløbet er ikke slut endnu. Evaluér slutningen, når det er.' };
    case 'evaluated-this-month':
      return { detail: 'Forløbet er allerede evalueret i denne måned. Vent til den næste.' };
    case 'evaluated-already':
      return { detail: 'Forløbet er allerede evalueret.' };
  }
}
