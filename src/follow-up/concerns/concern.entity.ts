import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Role } from '../../access/role.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Teller } from './concern.rules.js';

@Entity('concerns')
@Check(
  'concern_has_reader_roles',
  "reader_roles <@ array['consultant', 'coordinator'] and cardinality(reader_roles) > 0",
)
@Check('concern_is_short', 'length(text) between 1 and 4000')
@Check(
  'author_role_of_concern_is_known',
  "author_role in ('leader', 'mentor', 'mentee', 'consultant', 'caseworker', 'coordinator')",
)
@Check('teller_of_concern_is_known', "told_by in ('leader', 'mentor', 'mentee')")
@Check(
  'staff_write_on_behalf_of_somebody',
  "(told_by is null) = (author_role in ('leader', 'mentor', 'mentee'))",
)
@Check('concern_is_read_by_somebody', '(read_by is null) = (read_at is null)')
@Check('concern_is_closed_by_somebody', '(closed_by is null) = (closed_at is null)')
@Check('concern_is_read_before_it_is_closed', 'closed_at is null or read_at is not null')
@Index('concerns_of_placement', ['placementId', 'writtenAt'])
@Index('concerns_by_author', ['authorId', 'writtenAt'])
@Index('concerns_by_reader', ['readBy'])
@Index('concerns_by_closer', ['closedBy'])
export class Concern {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concerns_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_concern' })
  placementId: string;

  /** As the scheme named them on the day. */
  @Column('text', { array: true })
  readerRoles: Role[];

  @Column('text')
  text: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_concern' })
  authorId: string;

  @Column('text')
  authorRole: Role;

  /** Whom staff wrote it for; null where the author speaks for themselves. */
  @Column('text', { nullable: true })
  toldBy: Teller | null;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'reader_of_concern' })
  readBy: string | null;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'closer_of_concern' })
  closedBy: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
