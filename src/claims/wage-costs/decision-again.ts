/** A decision of a wage cost that was not made: into the form again, or to be copied where there is none. */
import { wageCostRefusalInDanish } from '../../grants/wage-costs/wage-cost.words.js';
import type { WageCostStatus } from '../../grants/wage-costs/wage-cost.rules.js';
import type { LostWords, TypedAgain } from '../../grants/deciding/typed-again.js';
import { filledAgain } from '../../web/form/filled.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';

const OUTCOMES: Record<string, string> = {
  approved: 'Godkend lønomkostningen',
  refused: 'Giv afslag',
};

export function decisionAgain(
  typed: unknown,
  faults: Fault[],
  { cost: { status }, mayDecide }: { cost: { status: WageCostStatus }; mayDecide: boolean },
): TypedAgain {
  if (mayDecide) return { form: filledAgain(typed, faults), lost: [] };
  const lost: LostWords[] = [
    { field: 'Afgørelse', typed: OUTCOMES[typedIn(typed, 'outcome')] ?? '' },
    { field: 'Begrundelse', typed: typedIn(typed, 'reason') },
  ];
  return {
    form: { typed: {}, faults: status === 'proposed' ? withoutField(faults) : [comesLate(status)] },
    lost: lost.filter((words) => words.typed.trim() !== ''),
  };
}

/** Whatever else was wrong, it is not open to a decision any longer. */
function comesLate(status: WageCostStatus): Fault {
  const because = 'wage-cost-not-proposed';
  const { detail } = wageCostRefusalInDanish({ because, status });
  return { code: because, detail: `${detail} Din afgørelse er ikke gemt.` };
}

function withoutField(faults: Fault[]): Fault[] {
  return faults.map(({ code, detail }) => ({ code, detail }));
}
