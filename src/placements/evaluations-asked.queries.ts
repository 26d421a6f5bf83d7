import type { Tx } from '../access/database.js';
import type { EvaluationAsked } from './evaluations-asked.js';

/** Of the asker, who is mentor or mentee. */
export function evaluationsAsked(tx: Tx): Promise<EvaluationAsked[]> {
  return tx.query<EvaluationAsked[]>(
    'select placement_id as "placementId", mentee, employer from evaluations_asked_of_me()',
  );
}
