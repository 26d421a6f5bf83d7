import { LettersFiled1795856400041 } from '../migrations/2026-11-28-41-letters-filed.js';
import { LetterWordings1795856400042 } from '../migrations/2026-11-28-42-letter-wordings.js';
import { LettersOfOneMentor1795856400043 } from '../migrations/2026-11-28-43-letters-of-one-mentor.js';
import { LetterBatches1795856400044 } from '../migrations/2026-11-28-44-letter-batches.js';

/** How letters are worded, made and filed. */
export const MIGRATIONS_OF_LETTERS = [
  LettersFiled1795856400041,
  LetterWordings1795856400042,
  LettersOfOneMentor1795856400043,
  LetterBatches1795856400044,
];
