import { aboutInDanish, questionInDanish } from '../../placements/answers/answer.words.js';
import type { Said } from '../../web/problems/said.js';
import type {
  AssessmentRefusal,
  ConflictKind,
  ConflictOutcome,
  ConflictStatus,
  ReportRefusal,
} from './conflict.rules.js';

export function conflictKindInDanish(kind: ConflictKind): string {
  return kind === 'other' ? 'Andet' : aboutInDanish(kind);
}

/** What is asked by it. */
export function conflictHint(kind: ConflictKind): string {
  return kind === 'other'
    ? 'Fx at mentoren også har noget at sige i en sag om menteen.'
    : questionInDanish(kind);
}

export function outcomeInDanish(outcome: ConflictOutcome): string {
  switch (outcome) {
    case 'goes-on-with-conditions':
      return 'De går videre på vilkår';
    case 'replacement':
      return 'Mentoren skal skiftes';
    case 'no-conflict':
      return 'Der er ingen konflikt';
  }
}

export function conflictStatusInDanish(status: ConflictStatus): string {
  switch (status) {
    case 'reported':
      return 'Venter på en vurdering';
    case 'replaced':
      return 'Mentoren er skiftet';
    default:
      return outcomeInDanish(status);
  }
}

/** `phone` is where one calls when nobody is left to assess it. */
export function reportRefusalInDanish(refusal: ReportRefusal, phone: string): Said {
  switch (refusal.because) {
    case 'no-mentor':
      return { detail: 'Forløbet har ingen mentor endnu. Fortæl det, når mentoren vælges.' };
    case 'course-is-over':
      return { detail: 'Forløbet er slut. Der er ikke mere at vurdere.' };
    case 'reported-already':
      return { field: 'kind', detail: 'Det er allerede meldt og venter på en vurdering.' };
    case 'nobody-to-assess':
      return {
        field: 'involvesConsultant',
        detail: `Der er ingen anden, som må vurdere det. Intet er sendt. Ring til ${phone}, og fortæl om det der.`,
      };
  }
}

export function assessmentRefusalInDanish(refusal: AssessmentRefusal): Said {
  switch (refusal.because) {
    case 'assessed-already':
      return { detail: 'Konflikten er allerede vurderet.' };
    case 'part-of-it':
      return { detail: 'Du er selv en del af det. Bed en kollega om at vurdere det.' };
  }
}
