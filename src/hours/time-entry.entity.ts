import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Mentor } from '../mentors/mentor.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { Activity } from '../schemes/activity.js';
import type { Day } from '../shared/day.js';

@Entity('time_entries')
@ForeignKey('Claim', ['claimId', 'placementId'], ['id', 'placementId'], { name: 'claim_of_time_entry' })
@Check('minutes_are_those_of_the_span', 'minutes * 60 = extract(epoch from ends_at - starts_at)')
@Check(
  'activity_is_known',
  "activity in ('introduction', 'job-training', 'social-support', 'meeting', 'follow-up', 'transport')",
)
@Check('a_claimed_entry_knows_its_claim', 'claim_line_id is null or claim_id is not null')
@Check('transport_is_never_paid', "activity <> 'transport' or claim_line_id is null")
@Check(
  'entry_stays_within_its_day',
  "starts_at < ends_at and (starts_at at time zone 'Europe/Copenhagen')::date = day and (ends_at at time zone 'Europe/Copenhagen') <= (day + 1)::timestamp",
)
@Exclusion(
  'one_place_at_a_time_for_a_mentor',
  'using gist (worker_id with =, tstzrange(starts_at, ends_at) with &&)',
)
@Index('time_entries_of_placement', ['placementId', 'day', 'startsAt'])
@Index('time_entries_of_mentor', ['mentorId', 'day'])
@Index('time_entries_of_worker', ['workerId', 'day'])
@Index('time_entries_of_claim', ['claimId', 'placementId'])
@Index('time_entries_of_claim_line', ['claimLineId'])
@Index('time_entries_by_creator', ['createdBy'])
export class TimeEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'time_entries_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_time_entry' })
  placementId: string;

  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_time_entry' })
  mentorId: string;

  /** The person behind the mentor, who has an hour once; the database writes it. */
  @Column({ type: 'uuid', insert: false, update: false })
  workerId: string;

  @Column('date')
  day: Day;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('integer')
  minutes: number;

  @Column('text')
  activity: Activity;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'creator_of_time_entry' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  claimId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('ClaimLine', { name: 'claim_line_of_time_entry' })
  claimLineId: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
