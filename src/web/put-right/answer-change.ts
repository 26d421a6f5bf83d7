import type { FastifyReply } from 'fastify';
import type { Outcome } from '../../shared/outcome.js';
import { seeOther, sendPage } from '../answer.js';
import { attempt } from '../attempt.js';
import { type Filled, filledAgain } from '../form/filled.js';
import { versionApart } from '../form/version-field.js';
import type { Said } from '../problems/said.js';

/** What is done with a form that puts something right. */
export interface Change<Input, Done, Refusal extends { because: string }> {
  input: new () => Input;
  /** Saves it, where it is still as `version` says. */
  save: (input: Input, version: string) => Promise<Outcome<Done, Refusal>>;
  say: (refusal: Refusal) => Said;
  /** Where it leads once it is saved, and what is said there. */
  saved: [path: string, notice: string];
  /** The same page, with what was sent and what is wrong with it. */
  again: (sent: Filled) => Promise<string>;
  /** The fields as the input names them, where the form has more of them. */
  fields?: (sent: Record<string, string>) => Record<string, string>;
}

/** Saves what was typed, or shows the form again with it, what is wrong, and what somebody else changed. */
export async function answerChange<Input, Done, Refusal extends { because: string }>(
  reply: FastifyReply,
  typed: unknown,
  change: Change<Input, Done, Refusal>,
): Promise<void> {
  const { version, fields } = versionApart(typed);
  const outcome = await attempt(
    change.input,
    change.fields?.(fields) ?? fields,
    (input) => change.save(input, version),
    change.say,
  );
  if ('done' in outcome) return seeOther(reply, ...change.saved);
  sendPage(reply, await change.again(filledAgain(typed, outcome.faults)), outcome.faults);
}
