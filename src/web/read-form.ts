import { InputPipe } from './input.pipe.js';
import { type Fault, InvalidInput } from './problems/said.js';
import { unfolded } from './unfold.js';

const pipe = new InputPipe(['form']);

/** Where a form says that it was sent when nobody was signed in any longer, and is to be shown, not done. */
export const SHOWN_AGAIN_FIELD = '_vis-igen';

const SESSION_ENDED: Fault = {
  code: 'session-ended',
  detail:
    'Du var logget ud, så det er ikke gemt endnu. Det, du skrev, står her stadig. Se det efter, og send igen.',
};

/**
 * What a form was filled in with, or what is wrong with it. A route takes the form as `unknown`, so that
 * the pipe of the API does not read it first. `lines.0.outcome` is read as the outcome of the first line.
 */
export async function readForm<Input>(
  input: new () => Input,
  typed: unknown,
): Promise<{ input: Input } | { faults: Fault[] }> {
  const { [SHOWN_AGAIN_FIELD]: shownAgain, ...fields } = (typed ?? {}) as Record<string, unknown>;
  if (shownAgain !== undefined) return { faults: [SESSION_ENDED] };
  try {
    return { input: (await pipe.transform(unfolded(fields), { type: 'body', metatype: input })) as Input };
  } catch (error) {
    if (error instanceof InvalidInput) return { faults: error.faults };
    throw error;
  }
}

/** The part of a form that one of its buttons is about: the fields that are its own, without the others. */
export function ownFields(typed: unknown, isOwn: (name: string) => boolean): Record<string, unknown> {
  const fields = Object.entries((typed ?? {}) as Record<string, unknown>);
  return Object.fromEntries(fields.filter(([name]) => name.startsWith('_') || isOwn(name)));
}

/** Whether a form comes back from a sign-in, to be shown and not done. */
export function isShownAgain(typed: unknown): boolean {
  return Object.hasOwn(typed ?? {}, SHOWN_AGAIN_FIELD);
}

/** One field of a form as it was typed, to be shown again. */
export function typedIn(typed: unknown, field: string): string {
  const value = (typed as Record<string, unknown> | null | undefined)?.[field];
  return typeof value === 'string' ? value : '';
}
