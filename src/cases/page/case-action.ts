/** What may be done on a case, and what that is worked out from. */
import type { Role } from '../../access/role.js';
import type { ClaimStatus } from '../../claims/claim.rules.js';
import type { GrantStatus } from '../../grants/grant.rules.js';
import type { Settlement } from '../../mentors/settlement.rules.js';
import type { PlacementStatus } from '../../placements/placement.rules.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import type { Month } from '../../shared/day.js';
import type { MoveAction } from './move-actions.rules.js';
import type { StartAction } from './start-actions.rules.js';

export type CaseAction =
  | { does: 'decide-claim'; id: string; reference: string }
  | { does: 'answer-return'; id: string; reference: string }
  | { does: 'decide-grant'; id: string }
  | { does: 'recommend-grant'; id: string }
  | { does: 'note-outcome' }
  | { does: 'decide-wage-cost'; id: string }
  | StartAction
  | { does: 'pick-mentor' }
  | { does: 'change-mentor' }
  | { does: 'change-leader' }
  | { does: 'see-agreements' }
  | { does: 'draft-grant' }
  | { does: 'propose-wage-cost' }
  | { does: 'agree-fee' }
  | { does: 'write-hours' }
  | { does: 'answer-hours' }
  | { does: 'check-hours'; month: Month }
  | { does: 'claim-hours' }
  | { does: 'claim-on-paper' }
  | { does: 'add-attachment' }
  | { does: 'tell-progress' }
  | { does: 'issue-letter' }
  | { does: 'write-note' }
  | { does: 'give-access' }
  | { does: 'change-placement' }
  | { does: 'change-days' }
  | MoveAction
  | { does: 'share-work' };

export interface ActionFacts {
  status: PlacementStatus;
  runBy: OrganiserRole;
  paysForHours: boolean;
  /** Whether it is the leader who picks the mentor. */
  leaderPicks: boolean;
  /** Whether the scheme asks for agreements or a declaration. */
  hasPapers: boolean;
  /** Whether the scheme has milestones to tell of. */
  hasMilestones: boolean;
  hasMentor: boolean;
  hasLeader: boolean;
  /** How the hours of the mentor are settled; null where there is none. */
  settlement: Settlement | null;
  /** Whether this doer may make the course longer by what mentor and mentee both wish. */
  mayExtend: boolean;
  /** Whether every gate of the scheme is open. */
  isReady: boolean;
  /** The employer who lacks what the scheme waits for; null where nothing does. */
  employerToReady: string | null;
  /** Whether the scheme asks for the mentee's word on hours. */
  asksForWord: boolean;
  /** The first month with hours that wait for a consultant's check. */
  monthToCheck: Month | null;
  grants: { id: string; status: GrantStatus; recommendedBy: string | null }[];
  wageCosts: { id: string; status: string }[];
  /** Own are those that the doer submitted. */
  claims: { id: string; status: ClaimStatus; reference: string; isOwn: boolean }[];
}

export interface Doer {
  personId: string;
  role: Role;
  /** Whether they are the mentee, a leader or a mentor of the case themselves. */
  takesPart: boolean;
}
