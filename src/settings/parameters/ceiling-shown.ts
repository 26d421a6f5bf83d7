import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { ParameterStatus } from './parameter.rules.js';

/** A ceiling or a proposal, with those behind it. */
export interface CeilingShown {
  id: string;
  firstDay: Day;
  /** Null where there is no ceiling from that day on. */
  value: Ore | null;
  status: ParameterStatus;
  authorId: string;
  author: string | null;
  createdAt: Date;
  decider: string | null;
  decidedAt: Date | null;
  decidedBecause: string | null;
  version: number;
}
