/** When one of the two may stand on the open list of who mentors whom. Knows no database and no clock. */
import { isOver, type PlacementStatus } from '../placement.rules.js';

export type OpenListRefusal =
  | { because: 'placement-over'; status: PlacementStatus }
  | { because: 'consented-already' }
  | { because: 'nothing-to-withdraw' };

export function consentRefusals(status: PlacementStatus, hasConsented: boolean): OpenListRefusal[] {
  if (isOver(status)) return [{ because: 'placement-over', status }];
  return hasConsented ? [{ because: 'consented-already' }] : [];
}

/** What is given may be taken back at any time, also when the course is over. */
export function withdrawalRefusals(hasConsented: boolean): OpenListRefusal[] {
  return hasConsented ? [] : [{ because: 'nothing-to-withdraw' }];
}
