import type { Period } from '../../shared/period.js';

export interface ToldOf {
  id: string;
  name: string;
  /** Null for who is not employed by a company. */
  workplace: string | null;
}

export interface AbsenceOfMentor extends Period {
  id: string;
  mentorId: string;
}
