import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonRole } from '../people/person-role.entity.js';
import { Person } from '../people/person.entity.js';
import type { Role } from '../role.js';

@Entity('sessions')
@ForeignKey(() => PersonRole, ['personId', 'activeRole'], ['personId', 'role'], {
  name: 'active_role_is_held',
  onDelete: 'CASCADE',
})
@Unique('one_session_per_token', ['tokenHash'])
@Index('sessions_of_person', ['personId', 'activeRole'])
@Index('sessions_by_expiry', ['expiresAt'])
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sessions_pk' })
  id: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_session' })
  personId: string;

  @Column('text')
  activeRole: Role;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
