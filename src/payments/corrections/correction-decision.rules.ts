/** Who hears the employer on a correction, who decides it, and when. Knows no database and no clock. */
import {
  heardRefusals,
  type HearingFacts,
  sendingRefusals,
  type Waiver,
} from '../../hearings/hearing.rules.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { type CorrectionRefusal, type CorrectionStatus, isLegalCorrectionMove } from './correction.rules.js';

export interface CorrectionFacts {
  status: CorrectionStatus;
  amountOre: Ore;
  proposedBy: string;
}

interface Judge {
  personId: string;
  takesPart: boolean;
  /** Whether their role decides; others take back what they proposed themselves. */
  decides: boolean;
}

/** Whoever sends the hearing agrees to the correction, and is another than whoever proposed it. */
export function correctionHearingRefusals(
  correction: CorrectionFacts,
  sender: Judge,
  latest: HearingFacts | null,
  today: Day,
): CorrectionRefusal[] {
  if (!isLegalCorrectionMove('hearing', correction.status)) {
    return [{ because: 'correction-status', status: correction.status }];
  }
  const refusals: CorrectionRefusal[] = [...secondPersonRefusals(correction, sender)];
  if (correction.amountOre > 0) refusals.push({ because: 'not-downwards' });
  return [...refusals, ...sendingRefusals(latest, today)];
}

function secondPersonRefusals({ proposedBy }: CorrectionFacts, { personId, takesPart, decides }: Judge) {
  const refusals: CorrectionRefusal[] = [];
  if (!decides) refusals.push({ because: 'caseworkers-decide' });
  if (proposedBy === personId) refusals.push({ because: 'own-correction' });
  if (takesPart) refusals.push({ because: 'takes-part' });
  return refusals;
}

export interface CorrectionDecision {
  outcome: 'approved' | 'rejected';
  reason: string | null;
}

/**
 * A second person decides; downwards only once the employer is heard. Whoever proposed it may take it back while
 * nobody has agreed to it.
 */
export function correctionDecisionRefusals(
  correction: CorrectionFacts & { legalBasis: string | null },
  { outcome, reason }: CorrectionDecision,
  decider: Judge,
  heard: { hearing: HearingFacts | null; waiver: Waiver | null },
  today: Day,
): CorrectionRefusal[] {
  const { status, amountOre: ore, proposedBy } = correction;
  if (!isLegalCorrectionMove('decision', status)) return [{ because: 'correction-status', status }];

  const takesBack = outcome === 'rejected' && status === 'proposed' && proposedBy === decider.personId;
  const refusals = takesBack ? [] : secondPersonRefusals(correction, decider);
  if (outcome === 'rejected') {
    return reason === null ? [...refusals, { because: 'reason-missing' }] : refusals;
  }
  if (correction.legalBasis === null) refusals.push({ because: 'no-legal-basis', day: today });
  if (refusals.length > 0 || ore > 0) return refusals;
  const hearing = heard.hearing && { ...heard.hearing, covers: true };
  return heardRefusals({ hearing, waiver: heard.waiver }, today);
}
