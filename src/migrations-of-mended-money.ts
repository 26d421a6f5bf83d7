import { ReturnsTakenBack1795856400033 } from '../migrations/2026-11-28-33-returns-taken-back.js';

/** What could be written down of money, and not be put right. */
export const MIGRATIONS_OF_MENDED_MONEY = [ReturnsTakenBack1795856400033];
