import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import type { Day } from '../../shared/day.js';
import type { ProposalStatus } from './proposal.rules.js';

/** A proposal in a list. */
export interface ProposalLine {
  id: string;
  scheme: string;
  mentorApplicationId: string;
  menteeApplicationId: string;
  /** Null for whoever is not shown the name. */
  mentorName: string | null;
  menteeName: string | null;
  firstRole: OneOfThePair;
  status: ProposalStatus;
  askedDay: Day;
  placementId: string | null;
  version: number;
}
