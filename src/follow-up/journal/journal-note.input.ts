import { ChoiceField, DayField, IdField, TextField } from '../../web/fields/fields.js';
import { TELLERS, type Teller } from './journal-note.rules.js';

export class JournalNoteInput {
  @DayField({ description: 'the day it happened' })
  happenedDay: string;

  @ChoiceField(TELLERS, { description: 'whom it is from' })
  toldBy: Teller;

  @TextField({ max: 4000 })
  text: string;

  @IdField({ optional: true, description: 'the note that this one puts right' })
  correctsId?: string;
}
