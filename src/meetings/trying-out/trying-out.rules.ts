/** Whether mentor and mentee go on with each other, as each says alone. Knows no database and no clock. */
import type { PlacementStatus } from '../../placements/placement.rules.js';
import { isOver } from '../../placements/placement.rules.js';

/** `settled`: both go on; `ended`: one of them does not; `open`: somebody has yet to answer. */
export const TRIED_OUT = ['open', 'settled', 'ended'] as const;
export type TriedOut = (typeof TRIED_OUT)[number];

export type TryingOutRefusal =
  | { because: 'nothing-tried-out' }
  | { because: 'placement-status'; status: PlacementStatus }
  | { because: 'answered-finally' }
  | { because: 'meeting-comes-first' };

export interface TryingOutFrame {
  status: PlacementStatus;
  /** Whether the scheme lets the two try each other out. */
  isTriedOut: boolean;
  /** Whether the meeting at which they decide was held. */
  hasMet: boolean;
  outcome: TriedOut;
}

/** A yes is given once they have met; who does not wish to go on may say so before. Once both said yes it is final. */
export function tryingOutRefusals(goesOn: boolean, frame: TryingOutFrame): TryingOutRefusal[] {
  if (!frame.isTriedOut) return [{ because: 'nothing-tried-out' }];
  if (isOver(frame.status)) return [{ because: 'placement-status', status: frame.status }];
  if (frame.outcome !== 'open') return [{ because: 'answered-finally' }];
  return goesOn && !frame.hasMet ? [{ because: 'meeting-comes-first' }] : [];
}
