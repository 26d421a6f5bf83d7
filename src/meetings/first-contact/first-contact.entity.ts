import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Mentorship } from '../../placements/handover/mentorship.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day } from '../../shared/day.js';

@Entity('first_contacts')
@Index('first_contacts_of_placement', ['placementId'])
@Index('first_contacts_by_noter', ['createdBy'])
export class FirstContact {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'first_contacts_pk' })
  @ForeignKey(() => Mentorship, { name: 'mentorship_of_first_contact', onDelete: 'CASCADE' })
  mentorshipId: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_first_contact' })
  placementId: string;

  @Column('date')
  day: Day;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'noter_of_first_contact' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
