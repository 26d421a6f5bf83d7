/** Those who evaluate the course for the organiser, and read what mentor and mentee say. */
export const EVALUATION_READERS = ['consultant', 'caseworker', 'coordinator'] as const;

export const EVALUATION_WRITERS = ['mentor', 'mentee'] as const;
