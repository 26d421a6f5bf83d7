import { LetterDeliveries1795856400050 } from '../migrations/2026-11-28-50-letter-deliveries.js';

/** How letters go out. */
export const MIGRATIONS_OF_DELIVERIES = [LetterDeliveries1795856400050];
