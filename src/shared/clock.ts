import { type Day, dayAt } from './day.js';

/** What time it is. The only way in which the program asks; tests and demonstrations give their own. */
export abstract class Clock {
  abstract now(): Date;

  /** The calendar day in Denmark. */
  today(): Day {
    return dayAt(this.now());
  }
}

/** Ticks from a given instant, or as the machine's clock does. */
export class TickingClock extends Clock {
  readonly #ahead: number;

  constructor(startsAt: Date | null = null) {
    super();
    this.#ahead = startsAt === null ? 0 : startsAt.getTime() - Date.now();
  }

  now(): Date {
    return new Date(Date.now() + this.#ahead);
  }
}
