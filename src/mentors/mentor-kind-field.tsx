import { Radios } from '../web/form/choices.js';
import type { Filled } from '../web/form/filled.js';
import { MENTOR_KINDS } from './mentor.rules.js';
import { mentorKindInDanish } from './mentor.words.js';

/** Where a new mentor comes from; a mentor from outside belongs to no workplace. */
export function MentorKindField({ form }: { form: Filled }) {
  return (
    <Radios
      form={form}
      name="kind"
      label="Hvor er mentoren ansat?"
      choices={MENTOR_KINDS.map((kind) => ({ value: kind, label: mentorKindInDanish(kind) }))}
    />
  );
}

export const OWN_EMPLOYEE = { kind: 'company-employee' } as const;
