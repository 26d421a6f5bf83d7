import { Samples1795770000098 } from '../migrations/2026-11-27-98-samples.js';

/** What is drawn for checking after it was paid. */
export const MIGRATIONS_OF_SAMPLES = [Samples1795770000098];
