import { ChoiceField, DayField, IdField, TextField } from '../../web/fields/fields.js';
import { TELLERS, type Teller } from './journal-note.rules.js';

export class JournalNoteInput {
  @DayField({ description: 'the day it happened', empty: 'Skriv, hvilken dag det skete.' })
  happenedDay: string;

  @ChoiceField(TELLERS, {
    description: 'whom it is from; the author saw it',
    empty: 'Vælg, hvor du har det fra.',
  })
  toldBy: Teller;

  @TextField({ max: 4000, empty: 'Skriv, hvad der blev fortalt, set eller gjort.' })
  text: string;

  @IdField({ optional: true, description: 'the note that this one puts right' })
  correctsId?: string;
}
