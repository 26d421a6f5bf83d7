import { actsOnCase, type Role } from '../access/role.js';
import { NotAllowed } from '../web/problems/not-let-in.js';
import type { PlacementView } from './placement.view.js';

/** A form is not shown to staff who follow the case and whose answer would be refused. */
export function refuseUnlessActs(role: Role, { runBy }: Pick<PlacementView, 'runBy'>): void {
  if (!actsOnCase(role, runBy)) throw new NotAllowed();
}
