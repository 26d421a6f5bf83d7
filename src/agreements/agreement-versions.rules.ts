/** An agreement through its versions. Knows no database and no clock. */
import type { AgreementParty, AgreementRule } from '../schemes/rule/agreement-rule.js';
import type { Day } from '../shared/day.js';
import type { AgreementFacts, SaidPart, StoredStatus, Written } from './agreement.rules.js';
import type { WayToSign } from './signing/signature.rules.js';

export interface StoredAgreement {
  id: string;
  code: string;
  number: number;
  status: StoredStatus;
  parties: AgreementParty[];
  sentAt: Date | null;
  inForceAt: Date | null;
  facts: AgreementFacts | null;
  /** Null for those who see that it is signed, and not what it says. */
  written: Written | null;
  parts: SaidPart[] | null;
  signatures: { asParty: AgreementParty; way: WayToSign; signedDay: Day; byName: string | null }[];
}

export interface OwnVersions {
  /** What was written since the last version. */
  draft: StoredAgreement | null;
  awaiting: StoredAgreement | null;
  inForce: StoredAgreement | null;
}

export function versionsOf(
  agreements: StoredAgreement[],
  { code }: Pick<AgreementRule, 'code'>,
): OwnVersions {
  const at = (asked: StoredStatus) =>
    agreements.find((one) => one.code === code && one.status === asked) ?? null;
  return { draft: at('draft'), awaiting: at('awaiting-signatures'), inForce: at('in-force') };
}

/** What was in force before the newest version that was sent, newest first; it is kept with its signatures. */
export function earlierVersions(
  agreements: StoredAgreement[],
  rule: Pick<AgreementRule, 'code'>,
): StoredAgreement[] {
  const { awaiting, inForce } = versionsOf(agreements, rule);
  const newest = (awaiting ?? inForce)?.number ?? 0;
  return agreements
    .filter(({ code, number, inForceAt }) => code === rule.code && number < newest && inForceAt !== null)
    .toSorted((one, other) => other.number - one.number);
}

/** A part that two versions say differently; null where one of them does not say it. */
export interface PartChange {
  part: SaidPart['part'];
  before: string | null;
  after: string | null;
}

export function changesBetween(before: SaidPart[], after: SaidPart[]): PartChange[] {
  const parts = [...new Set([...after, ...before].map(({ part }) => part))];
  const words = (said: SaidPart[], part: SaidPart['part']) =>
    said.find((one) => one.part === part)?.words ?? null;
  return parts
    .map((part) => ({ part, before: words(before, part), after: words(after, part) }))
    .filter((change) => change.before !== change.after);
}
