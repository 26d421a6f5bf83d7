import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../web/paging.js';
import type { Mentor } from './mentor.entity.js';
import type { MentorAbsence } from './mentor-absence.entity.js';
import { contactVersion } from '../employers/contact.rules.js';
import { ALL_MENTOR_KINDS, type MentorKind } from './mentor.rules.js';

export class MentorView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ALL_MENTOR_KINDS })
  kind: MentorKind;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  workplaceId: string | null;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'email' })
  email: string;

  @ApiProperty({ type: 'string', nullable: true })
  phone: string | null;

  @ApiProperty()
  qualifications: string;

  @ApiProperty({ description: 'what If-Match names, of name and contact' })
  version: string;
}

export class MentorPage extends PageOf {
  @ApiProperty({ type: () => [MentorView] })
  items: MentorView[];
}

export class AbsenceView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  mentorId: string;

  @ApiProperty({ format: 'date' })
  firstDay: string;

  @ApiProperty({ format: 'date' })
  lastDay: string;
}

export function absenceView({ id, mentorId, firstDay, lastDay }: MentorAbsence): AbsenceView {
  return { id, mentorId, firstDay, lastDay };
}

export function mentorView(mentor: Mentor): MentorView {
  const { id, kind, workplaceId, name, email, phone, qualifications } = mentor;
  return { id, kind, workplaceId, name, email, phone, qualifications, version: contactVersion(mentor) };
}
