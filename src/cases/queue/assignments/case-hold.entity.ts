import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../../access/people/person.entity.js';
import { Placement } from '../../../placements/placement.entity.js';
import type { Day } from '../../../shared/day.js';
import type { WorkRole } from '../queue.rules.js';

/** Why a role's part of a case waits, and the last day that it does. */
@Entity('case_holds')
@Check('hold_role_is_known', "role in ('consultant', 'caseworker', 'coordinator')")
@Check('hold_reason_is_short', 'length(reason) between 1 and 500')
@Index('one_open_hold_per_case_and_role', ['placementId', 'role'], {
  unique: true,
  where: 'lifted_at is null',
})
@Index('case_holds_of_placement', ['placementId', 'createdAt'])
@Index('case_holds_by_creator', ['createdBy'])
@Index('open_holds_by_last_day', ['role', 'untilDay', 'placementId'], { where: 'lifted_at is null' })
export class CaseHold {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_holds_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_hold' })
  placementId: string;

  @Column('text')
  role: WorkRole;

  @Column('text')
  reason: string;

  @Column('date')
  untilDay: Day;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'creator_of_hold' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  liftedAt: Date | null;
}
