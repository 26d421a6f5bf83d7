/** What a scheme asks of the employer, beyond what is ticked off. */
import type { SaidRule } from './said-rule.js';
import type { Scheme } from './scheme.js';

/** The part by which it is open who mentors whom; the list of the database asks for the same. */
const OPEN_LIST = 'open-list';

/** What the scheme says of its being open who mentors whom; null where it is not. */
export function openListRule({ employerParts }: Scheme): SaidRule | null {
  const part = employerParts.find(({ code }) => code === OPEN_LIST);
  return part === undefined ? null : { says: part.says, source: part.source };
}
