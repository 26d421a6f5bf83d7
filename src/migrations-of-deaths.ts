import { Deaths1795856400060 } from '../migrations/2026-11-28-60-deaths.js';

/** That somebody of a case has died. */
export const MIGRATIONS_OF_DEATHS = [Deaths1795856400060];
