import type { Tx } from '../../access/database.js';
import { claimTargetShown, lockClaimTarget } from './claim-target.queries.js';
import type { LockedTarget, TargetOf, TargetShown } from './invoice-target.js';
import { lockTrainingTarget, trainingTargetShown } from './training-target.queries.js';

/** Holds what is invoiced until commit: its invoices queue up there. */
export function lockTarget(tx: Tx, { kind, id }: TargetOf): Promise<LockedTarget> {
  switch (kind) {
    case 'training':
      return lockTrainingTarget(tx, id);
    case 'claim':
      return lockClaimTarget(tx, id);
  }
}

export function targetShown(tx: Tx, { kind, id }: TargetOf): Promise<TargetShown> {
  switch (kind) {
    case 'training':
      return trainingTargetShown(tx, id);
    case 'claim':
      return claimTargetShown(tx, id);
  }
}
