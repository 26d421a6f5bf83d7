/** What somebody is offered to do with a claim: the moves that are legal for them, and no other. */
import type { Role } from '../../access/role.js';
import { type ClaimMove, type ClaimRefusal, type ClaimStatus, isLegalMove } from '../claim.rules.js';

const MOVES_OF_LEADER = ['submission', 'withdrawal'] as const;
const MOVES_OF_CASEWORKER = ['decision', 'return', 'hearing'] as const;

export interface Reader {
  personId: string;
  role: Role;
  /** Whether they are the mentee, a leader or a mentor of the case themselves. */
  takesPart: boolean;
  /** Whether they have checked its hours as a consultant, and so do not decide on it. */
  hasChecked?: boolean;
}

export type Hindrance = Extract<ClaimRefusal, { because: 'own-claim' | 'takes-part' | 'checked-the-hours' }>;

type ClaimSeen = { status: ClaimStatus; submittedBy: string | null; mentorId?: string | null };

/** Nobody handles their own claim or case, whatever the other moves are; leader and mentor see none but the own. */
export function movesOffered(claim: ClaimSeen, reader: Reader): ClaimMove[] {
  if (reader.role === 'leader' || reader.role === 'mentor') return legal(MOVES_OF_LEADER, claim.status);
  if (reader.role !== 'caseworker' || partialityOf(claim, reader) !== null) return [];
  return legal(MOVES_OF_CASEWORKER, claim.status).filter(
    (move) => (move === 'return' || !reader.hasChecked) && (move !== 'hearing' || !claim.mentorId),
  );
}

/** Why a caseworker is offered nothing on a claim that waits for one. */
export function hindranceOf(claim: ClaimSeen, reader: Reader): Hindrance | null {
  const waits = reader.role === 'caseworker' && isLegalMove('decision', claim.status);
  if (!waits) return null;
  return partialityOf(claim, reader) ?? (reader.hasChecked ? { because: 'checked-the-hours' } : null);
}

function partialityOf(
  { submittedBy }: ClaimSeen,
  { personId, takesPart }: Reader,
): Extract<ClaimRefusal, { because: 'own-claim' | 'takes-part' }> | null {
  if (submittedBy === personId) return { because: 'own-claim' };
  return takesPart ? { because: 'takes-part' } : null;
}

function legal(moves: readonly ClaimMove[], status: ClaimStatus): ClaimMove[] {
  return moves.filter((move) => isLegalMove(move, status));
}
