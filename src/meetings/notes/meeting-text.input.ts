import { IdField, TextField, YesNoField } from '../../web/fields/fields.js';

export class AgendaInput {
  @TextField({ max: 4000, empty: 'Skriv, hvad mødet skal handle om.' })
  agenda: string;
}

export class MeetingNoteInput {
  @TextField({ max: 4000, empty: 'Skriv noten.' })
  note: string;

  @YesNoField({
    description: 'true: shared between mentor and mentee; false: for the author alone',
    empty: 'Vælg, hvem der kan læse noten.',
  })
  isShared: boolean;
}

/** Which note, as its button sends it. */
export class NoteInQuestionInput {
  @IdField()
  noteId: string;
}
