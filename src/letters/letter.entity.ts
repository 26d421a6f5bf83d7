import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import type { PartyRole } from '../access/role.js';

@Entity('letters')
@Check('recipient_role_is_known', "recipient_role in ('leader', 'mentor', 'mentee')")
@Index('letters_of_placement', { synchronize: false })
@Index('letters_by_issuer', ['issuedBy'])
export class Letter {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letters_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey('Placement', { name: 'placement_of_letter' })
  placementId: string;

  @Column('text')
  kind: string;

  @Column('text')
  title: string;

  @Column('text')
  caseReference: string;

  @Column('text')
  recipientRole: PartyRole;

  @Column('text')
  recipientName: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'issuer_of_letter' })
  issuedBy: string;

  @Column('timestamptz')
  issuedAt: Date;

  @Column('bytea')
  wordingSha256: Buffer;

  @Column('bytea')
  sha256: Buffer;
}
