import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { MeetingAgenda } from './meeting-agenda.entity.js';
import { MeetingNote } from './meeting-note.entity.js';
import type { MeetingTextsView } from './meeting-text.view.js';

/** The agenda as it was written last; null where there is none, or it is not the asker's to read. */
export function lastAgenda(tx: Tx, meetingId: string): Promise<MeetingAgenda | null> {
  return tx.findOne(MeetingAgenda, { where: { meetingId }, order: { position: 'desc' } });
}

/** Agenda and notes, as far as the asker may read them: nothing for anybody but the two. */
export async function textsOf(tx: Tx, meetingId: string, { personId }: Actor): Promise<MeetingTextsView> {
  const agenda = await lastAgenda(tx, meetingId);
  const notes = await tx.find(MeetingNote, { where: { meetingId }, order: { createdAt: 'asc', id: 'asc' } });
  return {
    agenda: agenda && {
      agenda: agenda.text,
      version: agenda.position,
      writtenAt: agenda.createdAt.toISOString(),
    },
    notes: notes.map(({ id, text, isShared, authorId, createdAt }) => ({
      id,
      note: text,
      isShared,
      isOwn: authorId === personId,
      writtenAt: createdAt.toISOString(),
    })),
  };
}
