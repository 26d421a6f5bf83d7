/** What an employer may know of a mentee, and who may say so. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import { isOver, type PlacementStatus } from '../placement.rules.js';

export const CONSENT_WRITERS = ['mentee', 'representative', 'consultant'] as const;
export type ConsentWriter = (typeof CONSENT_WRITERS)[number];

export const WAYS_OF_AGREEING = ['meeting', 'phone', 'writing'] as const;
export type WayOfAgreeing = (typeof WAYS_OF_AGREEING)[number];

/** How and when the mentee agreed, where somebody else writes it down. */
export interface Agreed {
  how: WayOfAgreeing | null;
  day: Day | null;
}

export type ConsentRefusal =
  | { because: 'placement-over'; status: PlacementStatus }
  | { because: 'way-of-agreeing-missing' }
  | { because: 'day-of-agreeing-missing' }
  | { because: 'agreed-in-the-future' }
  | { because: 'mentee-agrees-by-writing' }
  | { because: 'cpr-in-text' }
  | { because: 'may-not-sign' }
  | { because: 'nothing-is-shared' };

interface ConsentFacts {
  text: string;
  writtenBy: ConsentWriter;
  agreed: Agreed;
}

/** Everything that is wrong, in the order of the form. What is over shares nothing new; it may still be withdrawn. */
export function consentRefusals(
  { text, writtenBy, agreed }: ConsentFacts,
  status: PlacementStatus,
  today: Day,
): ConsentRefusal[] {
  if (isOver(status)) return [{ because: 'placement-over', status }];
  const refusals: ConsentRefusal[] = hasCpr(text) ? [{ because: 'cpr-in-text' }] : [];
  return [...refusals, ...(writtenBy === 'consultant' ? ofConsultant(agreed, today) : ofMentee(agreed))];
}

function ofMentee({ how, day }: Agreed): ConsentRefusal[] {
  return how === null && day === null ? [] : [{ because: 'mentee-agrees-by-writing' }];
}

/** Whoever relies on a consent must be able to show it (databeskyttelsesforordningen art. 7, stk. 1). */
function ofConsultant({ how, day }: Agreed, today: Day): ConsentRefusal[] {
  const refusals: ConsentRefusal[] = how === null ? [{ because: 'way-of-agreeing-missing' }] : [];
  if (day === null) return [...refusals, { because: 'day-of-agreeing-missing' }];
  return day > today ? [...refusals, { because: 'agreed-in-the-future' }] : refusals;
}

/** Ten digits that look like a CPR number, which no leader or mentor is ever told. */
function hasCpr(text: string): boolean {
  return /(?<!\d)[0-3]\d[01]\d{3}[- ]?\d{4}(?!\d)/.test(text);
}

/** A version of what is shared, with what became of it. */
export interface ConsentStanding {
  replacedAt: Date | null;
  withdrawnAt: Date | null;
}

export interface ConsentVersion extends ConsentStanding {
  id: string;
  position: number;
  text: string;
  writtenBy: ConsentWriter;
  agreedHow: WayOfAgreeing | null;
  agreedDay: Day | null;
  /** Null for a mentee, of a consultant who has the case no longer. */
  createdByName: string | null;
  createdAt: Date;
  withdrawnByName: string | null;
}

export function isInForce({ replacedAt, withdrawnAt }: ConsentStanding): boolean {
  return replacedAt === null && withdrawnAt === null;
}

/** Grows with each version and each withdrawal, so that nobody writes over what they did not see. */
export function versionOfConsent(versions: ConsentStanding[]): number {
  return versions.length + versions.filter(({ withdrawnAt }) => withdrawnAt !== null).length;
}
