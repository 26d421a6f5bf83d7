/** Notes as they are read, on the page of the journal and on that of the case. */
import { formatDay, formatInstant } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { Teller } from './journal-note.rules.js';
import { toldInDanish } from './journal-note.words.js';

export interface NoteFacts {
  id: string;
  happenedDay: Day;
  toldBy: Teller;
  text: string;
  correctsId: string | null;
  correctedById: string | null;
  authorName: string;
  writtenAt: string;
}

interface NotesProps {
  notes: NoteFacts[];
  /** Where a note is put right; null for those who cannot. */
  correctAt: ((id: string) => string) | null;
}

export function JournalNotes({ notes, correctAt }: NotesProps) {
  return (
    <ul class="nobullet-list limstift-notes">
      {notes.map((note) => (
        <li id={`notat-${note.id}`}>
          <p class="limstift-note-head">
            <strong>{formatDay(note.happenedDay)}</strong>
            {`. ${toldInDanish(note.toldBy, note.authorName)}.`}
            {note.correctsId !== null && (
              <>
                {' Retter et '}
                <a href={`#notat-${note.correctsId}`}>tidligere notat</a>.
              </>
            )}
            {note.correctedById !== null && (
              <>
                {' Er rettet af et '}
                <a href={`#notat-${note.correctedById}`}>nyere notat</a>.
              </>
            )}
          </p>
          <p class="limstift-note-text">{note.text}</p>
          <p class="limstift-note-foot">
            {`Skrevet af ${note.authorName}, ${formatInstant(new Date(note.writtenAt))}`}
            {correctAt !== null && note.correctedById === null && (
              <>
                {'. '}
                <a href={correctAt(note.id)}>
                  Tilføj en rettelse
                  <span class="sr-only">{` til notatet fra ${formatDay(note.happenedDay)}`}</span>
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
