import type { Outcome } from '../shared/outcome.js';
import { readForm } from './read-form.js';
import { type Fault, faultsOf, type Said } from './problems/said.js';
import { ChangedMeanwhile } from './version.js';

/** Somebody else came first: the page shows what they changed, with what was typed. */
export const CHANGED_MEANWHILE: Fault = {
  code: 'changed-meanwhile',
  detail:
    'En anden har ændret det, mens du skrev. Se ændringen herunder. Det, du skrev, står her stadig. Send igen, hvis det skal gælde.',
};

/**
 * Does what a form asks for, or answers everything that is wrong with it. The page is then shown again with
 * all that was typed; where somebody else came first (`changed-meanwhile`), with what they changed.
 */
export async function attempt<Input, Done, Refusal extends { because: string }>(
  input: new () => Input,
  typed: unknown,
  run: (input: Input) => Promise<Outcome<Done, Refusal>>,
  say: (refusal: Refusal) => Said,
): Promise<{ done: Done } | { faults: Fault[] }> {
  const form = await readForm(input, typed);
  if ('faults' in form) return form;
  try {
    const outcome = await run(form.input);
    return 'done' in outcome ? outcome : { faults: faultsOf(outcome.refused, say) };
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { faults: [CHANGED_MEANWHILE] };
    throw error;
  }
}

/** Whether somebody else came first: to send it again is then to write over what they changed. */
export function isChangedMeanwhile(faults: Fault[]): boolean {
  return faults.some(({ code }) => code === CHANGED_MEANWHILE.code);
}
