/** What mentors and mentees apply with, and when an application is taken, changed and closed. Knows no database and no clock. */
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';

/** Where one can meet, by Denmark's regions. */
export const REGIONS = ['capital', 'zealand', 'southern', 'central', 'northern'] as const;
export type Region = (typeof REGIONS)[number];

/** What the other may be shown before both have said yes. */
export const SHOWABLE = ['name', 'fields', 'competences', 'languages', 'regions', 'forms', 'about'] as const;
export type Showable = (typeof SHOWABLE)[number];

export type ApplicationRefusal =
  | { because: 'scheme-matches-otherwise' }
  | { because: 'applied-already' }
  | { because: 'closed-already' }
  | { because: 'in-a-proposal' }
  | { because: 'qualifications-missing' }
  | { because: 'known-from-elsewhere' };

export interface Applying {
  asRole: OneOfThePair;
  qualifications?: string;
  /** Whether pairs are found among those who apply under the scheme. */
  isMatched: boolean;
}

/** Every reason at once. */
export function applicationRefusals({ asRole, qualifications, isMatched }: Applying): ApplicationRefusal[] {
  const refusals: ApplicationRefusal[] = [];
  if (!isMatched) refusals.push({ because: 'scheme-matches-otherwise' });
  if (asRole === 'mentor' && qualifications === undefined)
    refusals.push({ because: 'qualifications-missing' });
  return refusals;
}

export interface ApplicationState {
  isOpen: boolean;
  /** Whether it stands in a proposal that is not settled. */
  isProposed: boolean;
}

/** Whoever agreed to show something takes it back at any time, also while it is shown. */
export function changeRefusals({ isOpen }: Pick<ApplicationState, 'isOpen'>): ApplicationRefusal[] {
  return isOpen ? [] : [{ because: 'closed-already' }];
}

/** Not while somebody waits for an answer. */
export function closeRefusals({ isOpen, isProposed }: ApplicationState): ApplicationRefusal[] {
  if (!isOpen) return [{ because: 'closed-already' }];
  return isProposed ? [{ because: 'in-a-proposal' }] : [];
}
