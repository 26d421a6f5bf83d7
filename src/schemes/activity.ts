/** What the mentor's hours are spent on. */
export const ACTIVITIES = [
  'introduction',
  'job-training',
  'social-support',
  'meeting',
  'follow-up',
  'transport',
] as const;
export type Activity = (typeof ACTIVITIES)[number];
