import { type Filled, filledWith } from '../../web/form/filled.js';
import type { LineDecision } from '../decisions/claim-decision.rules.js';

/** The form of the decision, filled in with what the leader was heard on. */
export function asIntended(hearing: { intended: LineDecision[] } | null, lines: { id: string }[]): Filled {
  const fields = lines.flatMap(({ id }, at) => {
    const decision = hearing?.intended.find((one) => one.id === id);
    const { outcome, reasonCode, reason } = decision ?? {};
    return Object.entries({ outcome, reasonCode, reason }).map(([field, value]) => [
      `lines.${at}.${field}`,
      value,
    ]);
  });
  return filledWith(Object.fromEntries(fields) as Record<string, string | undefined>);
}
