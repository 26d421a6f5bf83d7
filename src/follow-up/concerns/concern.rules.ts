/** Who may write a concern of whom, and what its readers do with it. Knows no database and no clock. */

/** Whom a concern may be about. */
export const ABOUT = ['mentor', 'mentee', 'leader', 'consultant'] as const;
export type About = (typeof ABOUT)[number];

/** On whose behalf staff write it. */
export const TELLERS = ['mentee', 'mentor', 'leader'] as const;
export type Teller = (typeof TELLERS)[number];

/** It is read within so many working days. */
export const DAYS_TO_READ_A_CONCERN = 2;

export interface ConcernFacts {
  /** Null for a party, who speaks for themselves. */
  onBehalfOf: Teller | 'nobody' | null;
  about: About[];
  /** Those who are on the case. */
  there: About[];
  isAboutItsAuthor: boolean;
  /** Who would read it. */
  readerIds: string[];
  /** Who was shown to the author as its readers. */
  shownReaderIds: string[];
}

export type ConcernRefusal =
  | { because: 'teller-missing' }
  | { because: 'about-whoever-tells' }
  | { because: 'about-oneself' }
  | { because: 'about-nobody-there'; about: About }
  | { because: 'no-reader-left' }
  | { because: 'readers-changed' };

/** Nobody is to be read by somebody who was not named to them first. */
export function concernRefusals(facts: ConcernFacts): ConcernRefusal[] {
  const { onBehalfOf, about, there, readerIds, shownReaderIds } = facts;
  const refusals: ConcernRefusal[] = [];
  if (onBehalfOf === 'nobody') refusals.push({ because: 'teller-missing' });
  if (about.some((one) => one === onBehalfOf)) refusals.push({ because: 'about-whoever-tells' });
  if (facts.isAboutItsAuthor) refusals.push({ because: 'about-oneself' });
  refusals.push(
    ...about
      .filter((one) => !there.includes(one))
      .map((one) => ({ because: 'about-nobody-there' as const, about: one })),
  );
  if (readerIds.length === 0) refusals.push({ because: 'no-reader-left' });
  else if (readerIds.some((id) => !shownReaderIds.includes(id))) {
    refusals.push({ because: 'readers-changed' });
  }
  return refusals;
}

/** Whom somebody in this role is asked about: never themselves. */
export function askedAbout(role: string, there: About[]): About[] {
  return there.filter((one) => one !== role);
}

export type ConcernStatus = 'unread' | 'read' | 'closed';

export interface Standing {
  readAt: Date | null;
  closedAt: Date | null;
}

export function statusOf({ readAt, closedAt }: Standing): ConcernStatus {
  if (closedAt !== null) return 'closed';
  return readAt === null ? 'unread' : 'read';
}

/** What a reader does, from where it may be done, and where it leads. */
export const CONCERN_MOVES = {
  reading: { from: ['unread', 'read'], to: 'read' },
  answer: { from: ['unread', 'read'], to: 'read' },
  closing: { from: ['unread', 'read'], to: 'closed' },
} as const satisfies Record<string, { from: ConcernStatus[]; to: ConcernStatus }>;
export type ConcernMove = keyof typeof CONCERN_MOVES;

export type ConcernMoveRefusal = { because: 'concern-closed' } | { because: 'answer-missing' };

/** The author is told what was done before it is closed. */
export function moveRefusals(
  move: ConcernMove,
  concern: Standing & { answers: unknown[] },
): ConcernMoveRefusal[] {
  const from: readonly ConcernStatus[] = CONCERN_MOVES[move].from;
  if (!from.includes(statusOf(concern))) return [{ because: 'concern-closed' }];
  if (move === 'closing' && concern.answers.length === 0) return [{ because: 'answer-missing' }];
  return [];
}
