import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../../access/role.js';
import { PageOf } from '../../web/paging.js';

export class PersonWithRolesView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'email' })
  email: string;

  @ApiProperty({ type: 'string', nullable: true })
  phone: string | null;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles: Role[];
}

export class PeoplePage extends PageOf {
  @ApiProperty({ type: () => [PersonWithRolesView] })
  items: PersonWithRolesView[];
}

export class InvitationView {
  @ApiProperty({ description: 'Where the person chooses a password. It is shown this once.' })
  url: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}
