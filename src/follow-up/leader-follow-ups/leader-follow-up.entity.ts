import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day } from '../../shared/day.js';

/** Written once and never changed. */
@Entity('leader_follow_ups')
@Check('follow_up_note_is_short', 'length(note) between 1 and 1000')
@Check('follow_up_says_something', 'cardinality(parts) > 0 or note is not null')
@Index('leader_follow_ups_of_placement', ['placementId', 'day'])
@Index('leader_follow_ups_by_mentor', ['mentorId'])
@Index('leader_follow_ups_by_author', ['authorId'])
export class LeaderFollowUp {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'leader_follow_ups_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_follow_up' })
  placementId: string;

  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_follow_up' })
  mentorId: string;

  @Column('date')
  day: Day;

  /** The codes of what is in order, as the scheme names it. */
  @Column('text', { array: true })
  parts: string[];

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_follow_up' })
  authorId: string;

  @Column('timestamptz')
  writtenAt: Date;
}
