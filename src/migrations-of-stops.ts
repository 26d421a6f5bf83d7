import { HoursAfterAStop1795856400021 } from '../migrations/2026-11-28-21-hours-after-a-stop.js';

/** What becomes of hours when a course turns out to have stopped before them. */
export const MIGRATIONS_OF_STOPS = [HoursAfterAStop1795856400021];
