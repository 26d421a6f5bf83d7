import { type Day, dayAt } from '../shared/day.js';
import type { HoursWait } from './case-state.js';

/** As the database tells of the hours of a claim that wait for somebody's word. */
export interface StoredWait {
  placementId: string;
  reference: string;
  waitsFor: 'mentee' | 'consultant' | null;
  since: Day | null;
  lastDayToSpeak: Day;
  readyAt: Date;
}

export function waitOf(wait: StoredWait | undefined): HoursWait | null {
  if (wait === undefined) return null;
  const since = wait.since ?? dayAt(new Date(wait.readyAt));
  if (wait.waitsFor === 'mentee') return { for: 'mentee', by: wait.lastDayToSpeak };
  return {
    for: wait.waitsFor ?? 'nobody',
    since: wait.waitsFor === null ? dayAt(new Date(wait.readyAt)) : since,
  };
}
