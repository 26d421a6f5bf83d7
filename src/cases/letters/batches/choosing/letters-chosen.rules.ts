/** Which letters of many cases a batch is made of. Knows no database and no clock. */
import type { LetterKind } from '../../kinds/letter-kinds.js';
import type { Offer } from '../../kinds/offer.js';

/** Who changes a case. */
type RunBy = 'consultant' | 'coordinator';

/** What tells one letter of a case from another. */
export type LetterKey = Pick<Offer, 'kind' | 'aboutId' | 'occasion' | 'recipientId'>;

export interface CaseToChooseFrom {
  placementId: string;
  runBy: RunBy;
  offers: readonly Offer[];
  /** Those that were issued before. */
  written: readonly LetterKey[];
}

export interface Asked {
  /** Null for every letter that is owed. */
  kind: LetterKind | null;
  /** Also those that were written before. */
  again: boolean;
}

export type ChosenLetter = Offer & { placementId: string };

/** Of what is owed, what was written is owed no more; so »again« says something of a kind alone. */
export function lettersChosen(
  cases: readonly CaseToChooseFrom[],
  { kind, again }: Asked,
  mayIssue: (kind: LetterKind, runBy: RunBy) => boolean,
): ChosenLetter[] {
  return cases.flatMap(({ placementId, runBy, offers, written }) => {
    const before = new Set(written.map(keyOf));
    return offers
      .filter(({ isToTheDead }) => !isToTheDead)
      .filter((offer) => (kind === null ? offer.isOwed : offer.kind === kind))
      .filter((offer) => (again && kind !== null) || !before.has(keyOf(offer)))
      .filter((offer) => mayIssue(offer.kind, runBy))
      .map((offer) => ({ ...offer, placementId }));
  });
}

function keyOf({ kind, aboutId, occasion, recipientId }: LetterKey): string {
  return [kind, aboutId, occasion, recipientId].join(' ');
}
