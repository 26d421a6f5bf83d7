/** A refusal as it is said to a person: what is wrong and what to do, in Danish, and beside which field. */
export interface Said {
  detail: string;
  /** The path of the field in the input, as `wage.amountOre`. */
  field?: string;
}

/** One thing that is wrong with a request. */
export interface Fault extends Said {
  code: string;
  /** The figures behind the code, as `minutesOver`. */
  facts?: Record<string, unknown>;
}

/** The rules refused; nothing was changed. */
export class Refused extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map((fault) => fault.code).join(', '));
  }
}

/** The input does not have the form that was asked for; nothing was done. */
export class InvalidInput extends Error {
  constructor(
    readonly faults: Fault[],
    /** As it was sent, so that a page can show it again. */
    readonly typed?: unknown,
  ) {
    super(faults.map((fault) => `${fault.field ?? ''}: ${fault.code}`).join(', '));
  }
}

/** Refusals as faults, each in its own words. */
export function faultsOf<Refusal extends { because: string }>(
  refusals: Refusal[],
  say: (refusal: Refusal) => Said,
): Fault[] {
  return refusals.map((refusal) => {
    const { because, ...facts } = refusal;
    return { code: because, ...say(refusal), ...(Object.keys(facts).length > 0 && { facts }) };
  });
}

/** What was done; throws `Refused` with every reason where nothing was. */
export function unwrap<Done, Refusal extends { because: string }>(
  outcome: { done: Done } | { refused: Refusal[] },
  say: (refusal: Refusal) => Said,
): Done {
  if ('done' in outcome) return outcome.done;
  throw new Refused(faultsOf(outcome.refused, say));
}
