import { ApiProperty } from '@nestjs/swagger';

export class AgendaView {
  @ApiProperty()
  agenda: string;

  @ApiProperty({ description: 'how many times it was written' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
}

export class MeetingNoteView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  note: string;

  @ApiProperty({ description: 'shared between the two; else for the author alone' })
  isShared: boolean;

  @ApiProperty({ description: 'whether the asker wrote it' })
  isOwn: boolean;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
}

/** What only mentor and mentee read of a meeting. */
export class MeetingTextsView {
  @ApiProperty({ type: () => AgendaView, nullable: true })
  agenda: AgendaView | null;

  @ApiProperty({ type: () => [MeetingNoteView] })
  notes: MeetingNoteView[];
}
