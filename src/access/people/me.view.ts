import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../role.js';

const OWN = { type: 'string', format: 'uuid', nullable: true } as const;

export class PersonView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'email' })
  email: string;
}

export class MeView extends PersonView {
  @ApiProperty({ enum: ROLES, description: 'the active role' })
  role: Role;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles: Role[];

  @ApiProperty(OWN)
  employerId: string | null;

  @ApiProperty(OWN)
  workplaceId: string | null;

  @ApiProperty(OWN)
  leaderId: string | null;

  @ApiProperty(OWN)
  mentorId: string | null;

  @ApiProperty(OWN)
  menteeId: string | null;
}

export class SessionView {
  @ApiProperty({ description: 'Shown this once. Send it as `Authorization: Bearer …`.' })
  token: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ type: () => PersonView })
  person: PersonView;
}
