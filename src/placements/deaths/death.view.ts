import { ApiProperty } from '@nestjs/swagger';
import { PARTY_ROLES, type PartyRole } from '../../access/role.js';

export class DeathView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: PARTY_ROLES })
  party: PartyRole;

  @ApiProperty({ format: 'uuid', description: 'of the mentee, the mentor or the leader' })
  partyId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty()
  toldBy: string;

  @ApiProperty({ description: 'the name of who wrote it' })
  registeredBy: string;

  @ApiProperty({ format: 'date-time' })
  registeredAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'null while it stands' })
  takenBackAt: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  takenBackBy: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  takenBackBecause: string | null;
}
