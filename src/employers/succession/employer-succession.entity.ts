import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Day } from '../../shared/day.js';
import { Employer } from '../employer.entity.js';
import type { SuccessionKind } from './succession.rules.js';

/** From a day one employer goes on in another. One that was entered wrongly is annulled, and stays. */
@Entity('employer_successions')
@Unique('succession_with_its_successor', ['id', 'successorId', 'firstDay'])
@Check('succession_kind_is_known', "kind in ('merger', 'new-cvr', 'sale')")
@Check('nobody_succeeds_themselves', 'predecessor_id <> successor_id')
@Check(
  'an_annulled_succession_says_who_and_why',
  'num_nonnulls(annulled_by, annulled_at, annulled_because) in (0, 3)',
)
@Check('succession_annulled_because_is_short', 'length(annulled_because) between 1 and 1000')
@Index('one_successor_per_employer', ['predecessorId'], {
  unique: true,
  where: "kind <> 'sale' and annulled_at is null",
})
@Index('successions_of_predecessor', ['predecessorId', 'firstDay'])
@Index('successions_of_successor', ['successorId', 'firstDay'])
@Index('successions_by_registrar', ['registeredBy'])
@Index('successions_by_annuller', ['annulledBy'])
export class EmployerSuccession {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'employer_successions_pk' })
  id: string;

  @Column('text')
  kind: SuccessionKind;

  @Column('uuid')
  @ForeignKey(() => Employer, { name: 'predecessor_of_succession' })
  predecessorId: string;

  @Column('uuid')
  @ForeignKey(() => Employer, { name: 'successor_of_succession' })
  successorId: string;

  @Column('date')
  firstDay: Day;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'registrar_of_succession' })
  registeredBy: string;

  @Column('timestamptz')
  registeredAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'annuller_of_succession' })
  annulledBy: string | null;

  @Column('timestamptz', { nullable: true })
  annulledAt: Date | null;

  @Column('text', { nullable: true })
  annulledBecause: string | null;
}
