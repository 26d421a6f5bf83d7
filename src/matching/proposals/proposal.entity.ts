import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Application } from '../applications/application.entity.js';
import type { ProposalStatus } from './proposal.rules.js';

const OPEN = "status in ('first-asked', 'second-asked', 'agreed')";

/** A mentor and a mentee who are proposed to each other, one after the other. */
@Entity('proposals')
@Check('first_asked_is_known', "first_role in ('mentor', 'mentee')")
@Check(
  'proposal_status_is_known',
  "status in ('first-asked', 'second-asked', 'agreed', 'declined', 'lapsed', 'withdrawn', 'placed')",
)
@Check('placed_has_its_placement', "(status = 'placed') = (placement_id is not null)")
@Check(
  'second_is_asked_when_agreed',
  "status not in ('second-asked', 'agreed', 'placed') or second_asked_day is not null",
)
@Index('one_open_proposal_per_mentee', ['menteeApplicationId'], { unique: true, where: OPEN })
@Index('proposals_of_mentee', ['menteeApplicationId'])
@Index('proposals_of_mentor', ['mentorApplicationId'])
@Index('open_proposals', ['askedDay', 'id'], { where: OPEN })
@Index('proposals_of_placement', ['placementId'])
@Index('proposals_by_proposer', ['createdBy'])
export class Proposal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposals_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Application, { name: 'mentor_of_proposal' })
  mentorApplicationId: string;

  @Column('uuid')
  @ForeignKey(() => Application, { name: 'mentee_of_proposal' })
  menteeApplicationId: string;

  @Column('text')
  firstRole: OneOfThePair;

  @Column('text')
  status: ProposalStatus;

  /** The day on which whoever is asked now was asked, or answered what they asked about. */
  @Column('date')
  askedDay: string;

  @Column('date', { nullable: true })
  secondAskedDay: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Placement, { name: 'placement_of_proposal' })
  placementId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'proposer' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
