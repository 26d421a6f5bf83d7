import { clinging } from '../shared/danish-typography.js';

/** A rule of the scheme as people read it, and where it comes from. */
export interface SaidRule {
  says: string;
  source: string;
}

/** What stands as the source where no document says it and the organiser chose. */
const CHOSEN = 'organiser';

/** `Mentorstøtte bevilges for højst 6 måneder ad gangen. (LAB § 167, stk. 1)` */
export function saidWithSource({ says, source }: SaidRule): string {
  return clinging(`${says} (${source === CHOSEN ? 'organisationens egen regel' : source})`);
}
