import { LettersFiled1795856400041 } from '../migrations/2026-11-28-41-letters-filed.js';

/** How letters are made, filed and sent. */
export const MIGRATIONS_OF_LETTERS = [LettersFiled1795856400041];
