import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../web/paging.js';
import { TELLERS, type Teller } from './journal-note.rules.js';

export class JournalNoteView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ format: 'date', description: 'the day it happened' })
  happenedDay: string;

  @ApiProperty({ enum: TELLERS })
  toldBy: Teller;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'the note that it puts right' })
  correctsId: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'the note that puts this one right',
  })
  correctedById: string | null;

  @ApiProperty({ format: 'uuid' })
  authorId: string;

  @ApiProperty()
  authorName: string;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
}

export class JournalNotePage extends PageOf {
  @ApiProperty({ type: () => [JournalNoteView] })
  items: JournalNoteView[];
}
