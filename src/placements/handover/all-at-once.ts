/** A form that picks somebody: what is wrong with its fields, and what the rules say of the rest, all at once. */
import { type Fault, faultsOf, type Said } from '../../web/problems/said.js';
import { readForm } from '../../web/read-form.js';

/** The fields, in the order in which they stand. */
const FIELDS = [
  'leaderId',
  'mentorId',
  'firstDay',
  'familyTie',
  'familyTieBecause',
  'lineOfCommand',
  'lineOfCommandBecause',
];

/** `part` reads the form with fields left out: those that something is wrong with already. */
export async function faultsAtOnce<Part, Refusal extends { because: string }>(
  faults: Fault[],
  typed: Record<string, string>,
  part: new () => Part,
  refusalsFor: (input: Part) => Promise<Refusal[]>,
  say: (refusal: Refusal) => Said,
): Promise<Fault[]> {
  const wrong = new Set(faults.map(({ field }) => field));
  // Something is wrong with more than a field: nobody was signed in, or somebody else came first.
  if (wrong.has(undefined)) return faults;
  const rest = Object.fromEntries(Object.entries(typed).filter(([field]) => !wrong.has(field)));
  const read = await readForm(part, rest);
  if ('faults' in read) return faults;

  const more = faultsOf(await refusalsFor(read.input), say).filter(({ field }) => !wrong.has(field));
  const place = ({ field = '' }: Fault) => FIELDS.indexOf(field);
  return [...faults, ...more].toSorted((one, other) => place(one) - place(other));
}
