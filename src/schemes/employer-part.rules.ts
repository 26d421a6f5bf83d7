/** What a scheme asks of the employer before a course begins. */
import type { SaidRule } from './said-rule.js';
import type { Scheme } from './scheme.js';
import { gatesOf } from './scheme.rules.js';

/** What keeps courses from beginning until the employer has it in order; only a `must` refuses. */
export function partsToBegin({
  employerParts,
}: Pick<Scheme, 'employerParts'>): ({ code: string } & SaidRule)[] {
  return employerParts
    .filter(({ kind, strength }) => kind === 'readiness' && strength === 'must')
    .map(({ code, says, source }) => ({ code, says, source }));
}

/** Those of them that are not among the parts in order; none where the scheme does not wait for the employer. */
export function partsMissing(scheme: Scheme, inOrder: string[]): SaidRule[] {
  if (!gatesOf(scheme).includes('employer-ready')) return [];
  return partsToBegin(scheme)
    .filter(({ code }) => !inOrder.includes(code))
    .map(({ says, source }) => ({ says, source }));
}
