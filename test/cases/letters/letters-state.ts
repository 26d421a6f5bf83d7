/** A case as the letters that it may have are worked out from it. */
import type { LettersState } from '../../../src/cases/letters/kinds/offer.js';

export const PERIOD = { firstDay: '2026-10-01', lastDay: '2027-03-31' };
export const COLLEAGUE = { id: 'mentor', isColleague: true };

export function state(changes: Partial<LettersState> = {}): LettersState {
  return {
    ...PERIOD,
    placementId: 'placement',
    status: 'active',
    paysForHours: true,
    menteeId: 'mentee',
    leaderId: 'leader',
    mentor: COLLEAGUE,
    formerMentors: [],
    grants: [],
    claims: [],
    hearings: [],
    corrections: [],
    complaints: [],
    agreements: [],
    end: null,
    monthsToClaim: [],
    mayEvaluateTheEnd: false,
    dead: [],
    ...changes,
  };
}

export const aGrant = (status: LettersState['grants'][number]['status'], id = 'grant') => ({
  id,
  status,
  ...PERIOD,
});
