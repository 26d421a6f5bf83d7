import type { Expected } from './reach.js';
import { WITH_AGREEMENTS } from './who-may-what-with-agreements.js';
import { WITH_CASES } from './who-may-what-with-cases.js';
import { WITH_DELIVERIES } from './who-may-what-with-deliveries.js';
import { WITH_LETTER_BATCHES } from './who-may-what-with-letter-batches.js';
import { WITH_MATCHING } from './who-may-what-with-matching.js';
import { WITH_MEETINGS } from './who-may-what-with-meetings.js';
import { WITH_DECISIONS } from './who-may-what-with-decisions.js';
import { WITH_COURSES } from './who-may-what-with-courses.js';
import { WITH_PAYMENTS } from './who-may-what-with-payments.js';
import { WITH_SETTLEMENTS } from './who-may-what-with-settlements.js';
import { WITH_PEOPLE_AND_RULES } from './who-may-what-with-people.js';
import { WITH_WINDOWS } from './who-may-what-with-windows.js';
import { WITH_REGISTRATIONS } from './who-may-what-with-registrations.js';

/** What the design says of each table, as the database must keep it. */
export const WHO_MAY_WHAT: Record<string, Expected> = {
  ...WITH_PEOPLE_AND_RULES,
  ...WITH_CASES,
  ...WITH_DELIVERIES,
  ...WITH_LETTER_BATCHES,
  ...WITH_MATCHING,
  ...WITH_MEETINGS,
  ...WITH_AGREEMENTS,
  ...WITH_REGISTRATIONS,
  ...WITH_COURSES,
  ...WITH_PAYMENTS,
  ...WITH_SETTLEMENTS,
  ...WITH_DECISIONS,
  ...WITH_WINDOWS,
};
