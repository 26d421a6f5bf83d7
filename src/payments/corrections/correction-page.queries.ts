import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { Person } from '../../access/people/person.entity.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { complaintGuidance } from '../../hearings/complaint-guidance.queries.js';
import { latestHearing } from '../../hearings/hearing.queries.js';
import { hearingStatus } from '../../hearings/hearing.rules.js';
import { hearingView } from '../../hearings/hearing.view.js';
import { caseInDanish } from '../../placements/placement.words.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { takesPart } from '../../placements/placement.queries.js';
import type { Day } from '../../shared/day.js';
import { claimsToSetOff, recoveriesOf } from '../clawbacks/recovery.queries.js';
import { mayBeTakenBack, type RecoveryShown } from '../clawbacks/recovery-shown.js';
import { paymentSettings } from '../settings/payment-settings.queries.js';
import type { Correction } from './correction.entity.js';
import type { CorrectionOnPage, CorrectionStep } from './correction-page.view.js';
import { findCorrection } from './correction.queries.js';
import { type CorrectionRefusal, isLegalCorrectionMove } from './correction.rules.js';
import { correctionShown } from './correction-shown.queries.js';

/** All that the page of a correction shows to somebody, as they may see it. */
export async function correctionOnPage(
  tx: Tx,
  id: string,
  actor: SignedIn,
  today: Day,
): Promise<CorrectionOnPage> {
  const correction = await findCorrection(tx, id);
  const { placementId } = correction;
  const isParty = actor.role === 'leader';
  const apart = isParty || !(await takesPart(tx, placementId, actor.personId));
  const hearing = await latestHearing(tx, { subjectId: id, about: 'correction' });
  const isOpen = hearing !== null && hearingStatus(hearing, today) === 'open';
  const recoveries = await recoveriesOf(tx, id);
  const steps = apart ? [...stepsFor(correction, actor, isOpen), ...takesBack(recoveries, actor)] : [];
  const isInEffect = correction.legalBasis !== null;
  return {
    ...(await correctionShown(tx, correction)),
    of: caseInDanish(await findPlacementView(tx, placementId)),
    steps,
    hindrance: hindranceFor(correction, actor, apart),
    hearing: hearing && hearingView(hearing, today),
    guidance: isInEffect
      ? await complaintGuidance(tx, { kind: 'correction', ...correction }, actor.role, today)
      : null,
    done: await doneWith(tx, correction),
    recoveries,
    paid: await paymentOf(tx, id),
    setOff: steps.includes('recover') ? await setOffAgainst(tx, id) : null,
  };
}

/** The moves of the reader's role that are legal now. */
function stepsFor(
  { status, amountOre, proposedBy, decidedBy, invoiceNumber }: Correction,
  { role, personId }: SignedIn,
  isHeardNow: boolean,
): CorrectionStep[] {
  const isOwn = proposedBy === personId;
  if (isLegalCorrectionMove('decision', status)) {
    const works = role === 'caseworker' || role === 'consultant';
    if (isOwn) return status === 'proposed' && works ? ['take-back'] : [];
    if (role !== 'caseworker') return [];
    const mayHear = amountOre < 0 && !isHeardNow;
    return mayHear ? ['hear', 'decide'] : ['decide'];
  }
  if (!isLegalCorrectionMove('recovery', status) || amountOre > 0) return [];
  if (role === 'caseworker') return decidedBy === personId ? [] : ['waive'];
  if (role !== 'payer') return [];
  return invoiceNumber === null ? ['invoice', 'recover'] : ['recover'];
}

/** What was written down as paid, and had not come. */
function takesBack(recoveries: RecoveryShown[], { role }: SignedIn): CorrectionStep[] {
  return role === 'payer' && recoveries.some(mayBeTakenBack) ? ['take-payment-back'] : [];
}

function hindranceFor(
  { status, proposedBy }: Correction,
  { role, personId }: SignedIn,
  apart: boolean,
): CorrectionRefusal | null {
  if (role !== 'caseworker' || !isLegalCorrectionMove('decision', status)) return null;
  if (!apart) return { because: 'takes-part' };
  return proposedBy === personId ? { because: 'own-correction' } : null;
}

async function setOffAgainst(tx: Tx, id: string): Promise<CorrectionOnPage['setOff']> {
  return (await paymentSettings(tx))?.setOff === true ? claimsToSetOff(tx, id) : null;
}

async function paymentOf(tx: Tx, id: string): Promise<CorrectionOnPage['paid']> {
  const [payment] = await tx.query<NonNullable<CorrectionOnPage['paid']>[]>(
    `select due_day::text as "dueDay", outcome from payments where correction_id = $1 order by reference desc limit 1`,
    [id],
  );
  return payment ?? null;
}

async function doneWith(tx: Tx, correction: Correction): Promise<CorrectionOnPage['done']> {
  const decided = correction.status === 'rejected' ? 'Afvist' : 'Godkendt';
  const steps = [
    { what: 'Foreslået', at: correction.proposedAt, personId: correction.proposedBy },
    { what: 'Tiltrådt og sendt i høring', at: correction.agreedAt, personId: correction.agreedBy },
    { what: decided, at: correction.decidedAt, personId: correction.decidedBy },
  ];
  const people = await tx.findBy(Person, { id: In(steps.flatMap(({ personId }) => personId ?? [])) });
  return steps.flatMap(({ what, at, personId }) =>
    at === null ? [] : [{ what, at, by: people.find(({ id }) => id === personId)?.name ?? null }],
  );
}
