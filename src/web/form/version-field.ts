import { isChangedMeanwhile } from '../attempt.js';
import { type Filled, valueIn } from './filled.js';

/** The version that a form says it builds on, in its hidden field `version`, and the rest of what was sent. */
export function versionApart(typed: unknown): { version: string; fields: Record<string, string> } {
  const { version = '', ...fields } = (typed ?? {}) as Record<string, string>;
  return { version, fields };
}

/**
 * The version that a form builds on when it is shown: the one it was sent with, where it comes back. Once it is
 * said that somebody else came first it is `now`: who sends it again has seen their change, and writes over it.
 */
export function versionToBuildOn(form: Filled, now: number | string): string {
  const sent = isChangedMeanwhile(form.faults) ? '' : valueIn(form, 'version');
  return sent || String(now);
}
