import { InputPipe } from './input.pipe.js';
import { type Fault, InvalidInput } from './problems/said.js';

const pipe = new InputPipe(['form']);

/**
 * What a form was filled in with, or what is wrong with it. A route takes the form as `unknown`, so that
 * the pipe of the API does not read it first.
 */
export async function readForm<Input>(
  input: new () => Input,
  typed: unknown,
): Promise<{ input: Input } | { faults: Fault[] }> {
  try {
    return { input: (await pipe.transform(typed, { type: 'body', metatype: input })) as Input };
  } catch (error) {
    if (error instanceof InvalidInput) return { faults: error.faults };
    throw error;
  }
}

/** One field of a form as it was typed, to be shown again. */
export function typedIn(typed: unknown, field: string): string {
  const value = (typed as Record<string, unknown> | null | undefined)?.[field];
  return typeof value === 'string' ? value : '';
}
