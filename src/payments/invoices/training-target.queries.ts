import type { Tx } from '../../access/database.js';
import { findTraining, lockTraining } from '../../grants/training/training.queries.js';
import type { LockedTarget, TargetShown } from './invoice-target.js';

/** Training is invoiced in parts, as it is held, up to what was granted. */
export async function lockTrainingTarget(tx: Tx, id: string): Promise<LockedTarget> {
  const { placementId, status, orderReference, providerCvr } = await lockTraining(tx, id);
  const { priceOre, invoicedOre } = await findTraining(tx, id);
  return {
    isOpen: status === 'granted',
    orderReference,
    senderCvr: providerCvr,
    leftOre: priceOre - invoicedOre,
    inParts: true,
    placementId,
    columns: { trainingGrantId: id },
  };
}

export async function trainingTargetShown(tx: Tx, id: string): Promise<TargetShown> {
  const training = await findTraining(tx, id);
  const { placementId, course, mentorName, orderReference, priceOre, invoicedOre, providerCvr } = training;
  return {
    of: { kind: 'training', id },
    placementId,
    says: `${course}, ${mentorName}`,
    at: `/uddannelse/${id}`,
    orderReference,
    leftOre: training.status === 'granted' ? priceOre - invoicedOre : 0,
    senderCvr: providerCvr,
  };
}
