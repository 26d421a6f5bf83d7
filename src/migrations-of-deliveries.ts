import { LetterDeliveries1795856400050 } from '../migrations/2026-11-28-50-letter-deliveries.js';
import { Messages1795856400051 } from '../migrations/2026-11-28-51-messages.js';
import { DigitalPost1795856400052 } from '../migrations/2026-11-28-52-digital-post.js';
import { MailThatStillReaches1795856400057 } from '../migrations/2026-11-28-57-mail-that-still-reaches.js';

/** How letters go out. */
export const MIGRATIONS_OF_DELIVERIES = [
  LetterDeliveries1795856400050,
  Messages1795856400051,
  DigitalPost1795856400052,
  MailThatStillReaches1795856400057,
];
