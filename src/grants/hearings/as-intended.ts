import type { HearingView } from '../../hearings/hearing.view.js';
import { type Filled, filledWith } from '../../web/form/filled.js';

/** The form of the decision, filled in with what the mentee was heard on. */
export function asIntended(hearings: (HearingView & { intended: Record<string, unknown> })[]): Filled {
  const heard = hearings.findLast(({ about }) => about === 'refusal');
  if (heard === undefined) return filledWith();
  const { reasonCode, reason } = heard.intended as { reasonCode: string; reason: string };
  return filledWith({ outcome: 'refused', reasonCode, reason });
}
