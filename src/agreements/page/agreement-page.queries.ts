import type { Tx } from '../../access/database.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { changesCase, PARTY_ROLES, STAFF_ROLES } from '../../access/role.js';
import { attachmentsOf } from '../../attachments/attachment.queries.js';
import { findPlacement } from '../../placements/placement.queries.js';
import type { Placement } from '../../placements/placement.entity.js';
import { isOver } from '../../placements/placement.rules.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { agreementRule, declarationOf } from '../../schemes/agreement.rules.js';
import { found } from '../../shared/not-found.js';
import { agreementsOfCase, papersOf } from '../agreement.queries.js';
import { isOfSubstance, mayWrite, NOTHING_WRITTEN, partyOf } from '../agreement.rules.js';
import { wayInApp } from '../signing/signature.queries.js';
import { declarationBy } from '../declaration/declaration.queries.js';
import { changesBetween, versionsOf } from '../agreement-versions.rules.js';
import { agreementViews } from '../agreement.view.js';

/** All agreements of a case that the visitor may know of, and what their pages are made of. */
export async function agreementsShown(tx: Tx, placementId: string, actor: SignedIn) {
  await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
  return agreementsFor(tx, await findPlacement(tx, placementId), actor);
}

/** As `agreementsShown`, on a page that notes the look itself. */
export async function agreementsFor(tx: Tx, placement: Placement, actor: SignedIn) {
  const { id: placementId } = placement;
  const papers = await papersOf(tx, placementId);
  const stored = await agreementsOfCase(tx, placementId);
  const isStaff = STAFF_ROLES.some((role) => role === actor.role);
  const reader = { as: partyOf(actor.role), isStaff };
  const agreements = agreementViews(papers, stored, placement.status, reader);
  return { visitor: visitorOf(actor), placement, papers, stored, as: reader.as, agreements };
}

/** What the list of them says; nothing of what stands in them. */
export async function agreementList(
  tx: Tx,
  placementId: string,
  { papers, agreements }: Pick<Awaited<ReturnType<typeof agreementsFor>>, 'papers' | 'agreements'>,
) {
  const { mentor } = papers.facts;
  const declared = mentor && (await declarationBy(tx, placementId, mentor.id));
  const isAsked = declarationOf(papers.scheme) !== null;
  return { agreements, declaration: isAsked ? { declaredDay: declared?.declaredDay ?? null } : null };
}

/** The signed agreements among the case's papers; empty for those who see none. */
export async function signedPapers(tx: Tx, placementId: string) {
  const papers = await attachmentsOf(tx, placementId);
  return papers.filter(({ kind }) => kind === 'agreement').map(({ id, signedDay }) => ({ id, signedDay }));
}

/** One agreement with what the visitor may do with it now. */
export async function agreementShown(tx: Tx, placementId: string, code: string, actor: SignedIn) {
  const { visitor, placement, papers, stored, as, agreements } = await agreementsShown(
    tx,
    placementId,
    actor,
  );
  const agreement = found(
    agreements.find((one) => one.code === code),
    'agreement',
  );
  const rule = found(agreementRule(papers.scheme, code), 'agreement');
  const { draft, awaiting, inForce } = versionsOf(stored, rule);
  const open = !isOver(placement.status);
  // What others run is read by all staff, and written and signed by their own.
  const isTheirs =
    PARTY_ROLES.some((role) => role === actor.role) || changesCase(actor.role, placement.runBy);
  const speaks = as !== null && (await wayInApp(tx, placementId, as)) !== null;
  const writes = open && isTheirs && speaks && mayWrite(rule.parties, as);
  const newest = papers.versions.find((one) => one.code === code && one.number === agreement.version);
  const hasChanged = newest === undefined || isOfSubstance(newest.facts, papers.facts);
  const missing = rule.parties.filter(
    (party) => !agreement.signatures.some(({ asParty }) => asParty === party),
  );
  const waits = agreement.status === 'awaiting-signatures' && agreement.fits;
  const registers = changesCase(actor.role, placement.runBy) && rule.parties.includes('organiser');
  return {
    visitor,
    placement: { id: placement.id, reference: placement.reference },
    agreement,
    rule,
    purpose: papers.facts.purpose,
    written: draft?.written ?? (awaiting ?? inForce)?.written ?? NOTHING_WRITTEN,
    changes: awaiting?.parts && inForce?.parts ? changesBetween(inForce.parts, awaiting.parts) : [],
    canWrite: writes,
    canSend: writes && (hasChanged || draft !== null),
    canSign: open && isTheirs && waits && speaks && missing.includes(as),
    signersOnPaper: open && waits && registers ? missing.filter((party) => party !== 'organiser') : [],
    papers: registers ? await signedPapers(tx, placementId) : [],
  };
}
