import type { Day } from '../shared/day.js';
import { ChoiceField, DayField } from '../web/fields/fields.js';
import { ATTACHMENT_KINDS, type AttachmentKind } from './attachment.rules.js';

export class AttachmentInput {
  @ChoiceField(ATTACHMENT_KINDS)
  kind: AttachmentKind;

  @DayField({ description: 'the day on which the paper was signed' })
  signedDay: Day;
}
