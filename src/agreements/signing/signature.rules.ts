/** When somebody may sign an agreement, in the app or on paper. Knows no database and no clock. */
import type { AttachmentKind } from '../../attachments/attachment.rules.js';
import type { AgreementParty } from '../../schemes/rule/agreement-rule.js';
import type { Day } from '../../shared/day.js';
import { type AgreementFacts, isOfSubstance } from '../agreement.rules.js';

/** A representative signs in the app in somebody's place. */
export const WAYS_TO_SIGN = ['in-app', 'paper', 'representative'] as const;
export type WayToSign = (typeof WAYS_TO_SIGN)[number];

export type SignRefusal =
  | { because: 'agreement-not-sent' }
  | { because: 'agreement-changed' }
  | { because: 'signed-already' }
  | { because: 'signs-for-both' }
  | { because: 'may-not-sign' }
  | { because: 'not-a-party' }
  | { because: 'paper-unknown' }
  | { because: 'paper-before-it-was-sent'; sentDay: Day }
  | { because: 'pair-signs-itself' };

/** The version that waits for signatures. */
export interface Awaiting {
  number: number;
  parties: AgreementParty[];
  facts: AgreementFacts;
  signed: AgreementParty[];
  sentDay: Day;
}

export interface Signing {
  as: AgreementParty;
  /** The version that the signer read; undefined where they do not say. */
  version: number | undefined;
  /** Whether whoever signs for the organiser is the mentee, a leader or a mentor of the case. */
  takesPart: boolean;
  /** Null for a representative who was given other powers only. */
  way: WayToSign | null;
  /** As the case is today. */
  facts: AgreementFacts;
  /** Undefined in the app; null where the case has no such paper. */
  paper: { kind: AttachmentKind; signedDay: Day } | null | undefined;
}

/** The first reason that there is: what has changed is read anew before it is signed. */
export function signRefusals(awaiting: Awaiting | null, signing: Signing): SignRefusal[] {
  if (awaiting === null) return [{ because: 'agreement-not-sent' }];
  const { as, version, facts, paper } = signing;
  if (!awaiting.parties.includes(as)) return [{ because: 'not-a-party' }];
  const isAnother = version !== undefined && version !== awaiting.number;
  if (isAnother || isOfSubstance(awaiting.facts, facts)) return [{ because: 'agreement-changed' }];
  if (awaiting.signed.includes(as)) return [{ because: 'signed-already' }];
  if (signing.takesPart) return [{ because: 'signs-for-both' }];
  if (signing.way === null) return [{ because: 'may-not-sign' }];
  return paper === undefined ? [] : paperRefusals(awaiting, paper);
}

/** What the pair agrees is theirs alone: no paper of it goes on the case. */
function paperRefusals(
  { parties, sentDay }: Awaiting,
  paper: Exclude<Signing['paper'], undefined>,
): SignRefusal[] {
  if (!parties.includes('organiser')) return [{ because: 'pair-signs-itself' }];
  if (paper === null || paper.kind !== 'agreement') return [{ because: 'paper-unknown' }];
  return paper.signedDay < sentDay ? [{ because: 'paper-before-it-was-sent', sentDay }] : [];
}

/** Whether nobody is left to sign once this party has. */
export function isLastToSign(
  { parties, signed }: Pick<Awaiting, 'parties' | 'signed'>,
  as: AgreementParty,
): boolean {
  return parties.every((party) => party === as || signed.includes(party));
}
