/** What a use case answers: what it did, or every reason why it changed nothing. */
export type Outcome<Done, Refusal> = { done: Done } | { refused: Refusal[] };

export function done<Done>(value: Done): { done: Done } {
  return { done: value };
}

export function refused<Refusal>(refusals: Refusal[]): { refused: Refusal[] } {
  return { refused: refusals };
}
