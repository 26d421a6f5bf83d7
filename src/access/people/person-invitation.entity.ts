import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from './person.entity.js';

@Entity('person_invitations')
@Unique('one_invitation_per_token', ['tokenHash'])
@Index('person_invitations_of_person', ['personId'])
export class PersonInvitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_invitations_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_invitation' })
  personId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
