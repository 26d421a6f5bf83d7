/** Working days that somebody of the municipality has for a decision, and an employer for an answer. */
export const DAYS_TO_DECIDE = 5;
export const DAYS_TO_ANSWER = 10;
