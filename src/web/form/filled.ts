import type { Fault } from '../problems/said.js';

/** A form as it stands: what is in its fields, and what is wrong with it. */
export interface Filled {
  typed: Record<string, string>;
  faults: Fault[];
}

/** A form as it is first shown, with what is known already. */
export function filledWith(typed: Record<string, string | null | undefined> = {}): Filled {
  const known = Object.entries(typed).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return { typed: Object.fromEntries(known), faults: [] };
}

/** A form that was sent and is shown again: everything typed is still there. */
export function filledAgain(typed: unknown, faults: Fault[]): Filled {
  return { ...filledWith((typed ?? {}) as Record<string, string>), faults };
}

export function valueIn(form: Filled, name: string): string {
  return form.typed[name] ?? '';
}

export function faultsAt(form: Filled, name: string): Fault[] {
  return form.faults.filter(({ field }) => field === name);
}
