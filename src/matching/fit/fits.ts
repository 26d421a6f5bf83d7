import type { ApplicationView } from '../applications/application.view.js';
import type { Fit, Misfit } from './fit.rules.js';

/** Who fits a mentor, of those who wait. */
export interface Fits {
  /** The best first. */
  fitting: { application: ApplicationView; fit: Fit }[];
  /** How many of those who wait do not fit, by the reason. */
  others: { misfit: Misfit; count: number }[];
}
