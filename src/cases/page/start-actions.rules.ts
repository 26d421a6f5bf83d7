/** What is done before a course begins, and then no more. */
import type { PlacementStatus } from '../../placements/placement.rules.js';

export type StartAction = { does: 'ready-employer'; employerId: string } | { does: 'activate' };

export function isBefore(status: PlacementStatus): boolean {
  return status === 'proposed' || status === 'matched';
}

/** The employer who lacks what the scheme waits for comes first. */
export function employerFirst(facts: {
  status: PlacementStatus;
  employerToReady: string | null;
}): StartAction[] {
  const { status, employerToReady: employerId } = facts;
  return employerId !== null && isBefore(status) ? [{ does: 'ready-employer', employerId }] : [];
}
