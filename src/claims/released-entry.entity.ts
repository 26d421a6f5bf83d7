import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mentor } from '../mentors/mentor.entity.js';
import type { Activity } from '../schemes/activity.js';
import type { Day } from '../shared/day.js';
import type { Minutes } from '../shared/minutes.js';

/** Hours as they were in a claim that released them; the database alone writes and drops them. */
@Entity('released_entries')
@ForeignKey('Claim', ['claimId', 'placementId'], ['id', 'placementId'], { name: 'claim_of_released_entry' })
@Index('released_entries_of_claim', ['claimId', 'placementId'])
@Index('released_entries_of_claim_line', ['claimLineId'])
@Index('released_entries_of_mentor', ['mentorId'])
export class ReleasedEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'released_entries_pk' })
  claimId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'released_entries_pk' })
  timeEntryId: string;

  @Column('uuid')
  placementId: string;

  /** None where the hours were never paid. */
  @Column('uuid', { nullable: true })
  @ForeignKey('ClaimLine', { name: 'claim_line_of_released_entry', onDelete: 'CASCADE' })
  claimLineId: string | null;

  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_released_entry' })
  mentorId: string;

  @Column('date')
  day: Day;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('integer')
  minutes: Minutes;

  @Column('text')
  activity: Activity;
}
