import { randomUUID } from 'node:crypto';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../access/database.js';
import { lockPlacement } from '../placements/placement.queries.js';
import type { Placement } from '../placements/placement.entity.js';
import { agreementRule } from '../schemes/agreement.rules.js';
import type { AgreementParty, AgreementRule } from '../schemes/rule/agreement-rule.js';
import { found, NotFound } from '../shared/not-found.js';
import { NotAllowed } from '../web/problems/not-let-in.js';
import { Agreement } from './agreement.entity.js';
import { AgreementContent } from './agreement-content.entity.js';
import { agreementsOfCase, type PapersOfCase, papersOf } from './agreement.queries.js';
import { mayWrite, NOTHING_WRITTEN, partyOf, type Written } from './agreement.rules.js';
import { wayInApp } from './signing/signature.queries.js';
import { type OwnVersions, versionsOf } from './agreement-versions.rules.js';

export interface AgreementAtHand {
  placement: Placement;
  rule: AgreementRule;
  papers: PapersOfCase;
  versions: OwnVersions;
  as: AgreementParty | null;
}

/** An agreement of a case that is locked until commit. One that the actor is no party of is not found. */
export async function agreementAtHand(
  tx: Tx,
  placementId: string,
  code: string,
  actor: Actor,
): Promise<AgreementAtHand> {
  const placement = await lockPlacement(tx, placementId);
  const papers = await papersOf(tx, placementId);
  const rule = found(agreementRule(papers.scheme, code), 'agreement');
  const as = partyOf(actor.role);
  const isReader = as === null || as === 'organiser';
  if (!isReader && !rule.parties.includes(as)) throw new NotFound('agreement');
  return { placement, rule, papers, as, versions: versionsOf(await agreementsOfCase(tx, placementId), rule) };
}

/** As `agreementAtHand`, for those who write and send it. Whoever may not sign for a mentee writes nothing for them. */
export async function agreementToWrite(
  tx: Tx,
  placementId: string,
  code: string,
  actor: Actor,
): Promise<AgreementAtHand> {
  const atHand = await agreementAtHand(tx, placementId, code, actor);
  if (atHand.as === null || !mayWrite(atHand.rule.parties, atHand.as)) throw new NotFound('agreement');
  if ((await wayInApp(tx, placementId, atHand.as)) === null) throw new NotAllowed();
  return atHand;
}

/** What is written now: the draft, or what the newest version said. */
export function writtenNow({ draft, awaiting, inForce }: OwnVersions): Written {
  return draft?.written ?? awaiting?.written ?? inForce?.written ?? NOTHING_WRITTEN;
}

/** The draft of the next version; answers with its id, and with its number. */
export async function draftAtHand(
  tx: Tx,
  { placement, rule, papers, versions }: AgreementAtHand,
): Promise<{ id: string; number: number }> {
  if (versions.draft !== null) return versions.draft;
  const id = randomUUID();
  const number = (papers.lastNumbers[rule.code] ?? 0) + 1;
  await tx.insert(Agreement, {
    id,
    placementId: placement.id,
    code: rule.code,
    number,
    status: 'draft',
    parties: rule.parties,
    mentorId: rule.parties.includes('mentor') ? (papers.facts.mentor?.id ?? null) : null,
  });
  await tx.insert(AgreementContent, { agreementId: id, written: writtenNow(versions) });
  return { id, number };
}
