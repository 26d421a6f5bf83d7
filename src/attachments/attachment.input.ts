import type { Day } from '../shared/day.js';
import { ChoiceField, DayField } from '../web/fields/fields.js';
import { ATTACHMENT_KINDS, type AttachmentKind } from './attachment.rules.js';

export class AttachmentInput {
  @ChoiceField(ATTACHMENT_KINDS, { empty: 'Vælg, hvad det er for et papir.' })
  kind: AttachmentKind;

  @DayField({
    description: 'the day on which the paper was signed, or issued',
    empty: 'Skriv, hvilken dag papiret er fra.',
  })
  signedDay: Day;
}
