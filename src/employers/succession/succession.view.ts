import type { Day } from '../../shared/day.js';
import type { SuccessionKind } from './succession.rules.js';

export interface NamedEmployer {
  id: string;
  name: string;
  cvr: string;
}

/** A succession as it is told, to whoever may see it. */
export interface SuccessionFound {
  id: string;
  kind: SuccessionKind;
  firstDay: Day;
  predecessor: NamedEmployer;
  successor: NamedEmployer;
  workplaces: { id: string; name: string }[];
  registered: { at: Date; by: string };
  annulled: { at: Date; by: string; because: string } | null;
}
