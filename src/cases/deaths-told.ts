import { dayAt } from '../shared/day.js';
import type { DeathOfCase } from './death-steps.rules.js';

export interface StoredDeath extends Pick<DeathOfCase, 'party'> {
  registeredAt: string;
}

/** By case, those of whom it stands written, as far as the asker is told; beside `id`. */
export const DEATHS_OF_CASES = `(select placement_id, jsonb_agg(jsonb_build_object('party', party, 'registeredAt', registered_at)
    order by registered_at, party) as deaths from cases_of_the_dead() group by placement_id)`;

export function deathsTold(stored: StoredDeath[] | null | undefined): DeathOfCase[] {
  return (stored ?? []).map(({ party, registeredAt }) => ({
    party,
    registeredDay: dayAt(new Date(registeredAt)),
  }));
}
