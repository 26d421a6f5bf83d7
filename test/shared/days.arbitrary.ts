import * as fc from 'fast-check';
import { addDays, daysBetween } from '../../src/shared/day.js';

const FIRST = '1900-01-01';
const LAST = '2199-12-31';

/** Every day that `isDay` knows. */
export const anyDay = fc.nat(daysBetween(FIRST, LAST)).map((days) => addDays(FIRST, days));
