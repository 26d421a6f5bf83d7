import { CeilingsByTwo1795770000096 } from '../migrations/2026-11-27-96-ceilings-by-two.js';
import { Budgets1795770000097 } from '../migrations/2026-11-27-97-budgets.js';

/** Who decides on what an hour may cost, and what there is to spend. */
export const MIGRATIONS_OF_MONEY = [CeilingsByTwo1795770000096, Budgets1795770000097];
