import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../../access/role.js';
import { NamedView } from '../../placements/placement.view.js';
import { PageOf } from '../../web/paging.js';
import { ABOUT, type About, type ConcernStatus, TELLERS, type Teller } from './concern.rules.js';

export class ConcernReadersView {
  @ApiProperty({ type: () => [NamedView], description: 'who reads a concern that is not about them' })
  readers: NamedView[];

  @ApiProperty({
    type: () => [NamedView],
    description: 'who reads it where it is about whoever has the case',
  })
  readersIfAboutConsultant: NamedView[];
}

export class ConcernAnswerView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  text: string;

  @ApiProperty()
  authorName: string;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
}

export class ConcernLineView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'null where the asker sees the case no more' })
  reference: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  menteeName: string | null;

  @ApiProperty({ enum: ['unread', 'read', 'closed'] })
  status: ConcernStatus;

  @ApiProperty({ description: 'whether the asker is a reader of it now' })
  isReader: boolean;

  @ApiProperty({ enum: ROLES })
  authorRole: Role;

  @ApiProperty({
    enum: TELLERS,
    type: 'string',
    nullable: true,
    description: 'on whose behalf staff wrote it',
  })
  toldBy: Teller | null;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
}

export class ConcernPage extends PageOf {
  @ApiProperty({ type: () => [ConcernLineView] })
  items: ConcernLineView[];
}

export class ConcernView extends ConcernLineView {
  @ApiProperty()
  text: string;

  @ApiProperty({ enum: ABOUT, isArray: true })
  about: About[];

  @ApiProperty()
  authorName: string;

  @ApiProperty({ type: () => [NamedView], description: 'who reads it now' })
  readers: NamedView[];

  @ApiProperty({ type: 'string', nullable: true })
  readByName: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  closedAt: string | null;

  @ApiProperty({ type: () => [ConcernAnswerView] })
  answers: ConcernAnswerView[];
}
