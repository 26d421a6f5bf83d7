/** What a scheme asks of the employer: before a course begins, and of how open it is. */
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

/** The part by which it is open who mentors whom; the list of the database asks for the same. */
const OPEN_LIST = 'open-list';

/** What the scheme says of its being open who mentors whom; null where it is not. */
export function openListRule({ employerParts }: Scheme): SaidRule | null {
  const part = employerParts.find(({ code }) => code === OPEN_LIST);
  return part === undefined ? null : { says: part.says, source: part.source };
}
