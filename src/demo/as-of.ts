import { Clock } from '../shared/clock.js';
import type { Day } from '../shared/day.js';
import type { DemoSteps } from './demo-steps.js';

/** Tells what happened on a day that is over: until it is told, the clock stands on that day at noon. */
export async function asOf<T>({ app }: DemoSteps, day: Day, tell: () => Promise<T>): Promise<T> {
  const clock = app.get(Clock);
  const now = clock.now.bind(clock);
  const then = new Date(`${day}T11:00:00Z`);
  clock.now = () => then;
  try {
    return await tell();
  } finally {
    clock.now = now;
  }
}
