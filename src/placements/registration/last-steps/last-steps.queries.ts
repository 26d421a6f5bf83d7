import type { Tx } from '../../../access/database.js';
import { schemesInUse } from '../../../schemes/scheme.queries.js';
import { grantLengthRule } from '../../../schemes/pay.rules.js';
import { type Filled, filledWith } from '../../../web/form/filled.js';
import type { Fault } from '../../../web/problems/said.js';
import { type Answer, isStoppedBy, questionsOf, warningsIn } from '../../answers/answer.rules.js';
import { answersTyped } from '../../answers/answer.words.js';
import { checkRows, detailsTyped, hoursWarnings, warningOf } from './check.words.js';
import type { CheckFacts, DetailsFacts, QuestionsFacts } from './last-steps.page.js';
import type { Registration } from '../registration.entity.js';
import { answersOf, chosenInFull, findRegistration } from '../registration.queries.js';
import { mayOpen, type Step } from '../registration.rules.js';

type Shown<Facts> = Promise<Omit<Facts, 'visitor'> | null>;

/** A registration at a step; null where a step before it waits. */
async function openAt(
  tx: Tx,
  id: string,
  step: Step,
): Promise<{ registration: Registration; answers: Answer[] } | null> {
  const registration = await findRegistration(tx, id);
  const answers = await answersOf(tx, registration);
  if (registration.placementId !== null || !mayOpen(step, registration, answers)) return null;
  return { registration, answers };
}

export async function detailsFacts(tx: Tx, id: string, again: Filled | null): Shown<DetailsFacts> {
  const open = await openAt(tx, id, 'details');
  if (open === null) return null;
  const { registration } = open;
  const form = again ?? filledWith(detailsTyped(registration));
  const schemes = (await schemesInUse(tx)).map(({ scheme }) => scheme);
  const isChanged = form.faults.some(({ code }) => code === 'changed-meanwhile');
  return {
    id,
    faults: form.faults,
    form,
    version: registration.version,
    schemes: schemes.map((one) => ({ code: one.code, name: one.name, grantLength: grantLengthRule(one) })),
    changed: isChanged ? checkRows(registration).map(({ what, is }) => [what, is]) : [],
  };
}

export async function questionsFacts(tx: Tx, id: string, again: Filled | null): Shown<QuestionsFacts> {
  const open = await openAt(tx, id, 'questions');
  if (open === null) return null;
  const { registration, answers } = open;
  const form = again ?? filledWith(answersTyped(answers));
  return {
    id,
    faults: form.faults,
    form,
    questions: questionsOf(registration.mentorId),
    isStopped: again === null && isStoppedBy(answers),
  };
}

export async function checkFacts(tx: Tx, id: string, faults: Fault[]): Shown<CheckFacts> {
  const open = await openAt(tx, id, 'check');
  if (open === null) return null;
  const { registration, answers } = open;
  return {
    id,
    faults,
    version: registration.version,
    rows: checkRows(registration, await chosenInFull(tx, id), answers),
    warnings: [...hoursWarnings(registration), ...warningsIn(answers).map(warningOf)],
  };
}
