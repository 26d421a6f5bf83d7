import type { MilestoneOwner, Strand } from '../schemes/scheme.js';
import { formatDay } from '../shared/danish-date.js';
import type { Said } from '../web/problems/said.js';
import type { OnboardingRefusal } from './onboarding.rules.js';

export function strandInDanish(strand: Strand): string {
  switch (strand) {
    case 'introduction':
      return 'Introduktion';
    case 'work':
      return 'Arbejdet';
    case 'life-at-the-workplace':
      return 'Livet på arbejdspladsen';
  }
}

export function ownerInDanish(owner: MilestoneOwner): string {
  switch (owner) {
    case 'leader':
      return 'Leder';
    case 'mentor':
      return 'Mentor';
    case 'mentee':
      return 'Mentee';
    case 'consultant':
      return 'Jobkonsulent';
  }
}

/** From 1 to 5, as the mentee chose it. */
export function ratingInDanish(rating: number): string {
  return `${rating} – ${ratingWord(rating)}`;
}

export function ratingWord(rating: number): string {
  const words = ['Meget dårligt', 'Dårligt', 'Nogenlunde', 'Godt', 'Meget godt'];
  return words[rating - 1] ?? '';
}

export function onboardingRefusalInDanish(refusal: OnboardingRefusal): Said {
  switch (refusal.because) {
    case 'milestone-unknown':
      return { field: 'code', detail: 'Vælg en milepæl fra listen.' };
    case 'milestone-reached-already':
      return { field: 'code', detail: 'Milepælen er allerede nået.' };
    case 'milestone-not-reached':
      return { field: 'code', detail: 'Milepælen er ikke markeret som nået.' };
    case 'milestone-of-another':
      return {
        field: 'code',
        detail: `Milepælen hører til hos andre. Den markeres af: ${ownerInDanish(refusal.owner).toLowerCase()}.`,
      };
    case 'week-of-another-mentor':
      return { field: 'day', detail: 'En anden var mentor den uge. Vælg en uge, hvor du var mentor.' };
    case 'day-in-the-future':
      return { field: 'day', detail: 'Vælg i dag eller en dag, der er gået.' };
    case 'day-before-placement':
      return {
        field: 'day',
        detail: `Forløbet begyndte ${formatDay(refusal.firstDay)}. Vælg den dag eller en senere.`,
      };
    case 'on-time-more-than-planned':
      return { field: 'daysOnTime', detail: 'Der kan ikke være flere dage til tiden end planlagte dage.' };
    case 'course-not-under-way':
      return { detail: 'Forløbet er ikke i gang, så der er ikke noget at svare på.' };
    case 'week-outside-placement':
      return { field: 'day', detail: 'Ugen ligger uden for forløbet. Vælg en anden uge.' };
  }
}

/** `9 af 11 milepæle er nået. 1 er forsinket.` */
export function progressInDanish({
  reached,
  of,
  overdue,
}: {
  reached: number;
  of: number;
  overdue: number;
}): string {
  const late = overdue === 0 ? '' : ` ${overdue} er ${overdue === 1 ? 'forsinket' : 'forsinkede'}.`;
  return `${reached} af ${of} milepæle er nået.${late}`;
}
