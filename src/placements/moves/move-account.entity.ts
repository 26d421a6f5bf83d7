import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Role } from '../../access/role.js';
import type { KeptMove } from './move.rules.js';

/** Who made a move, and why: for staff, and for whoever made it. */
@Entity('placement_move_accounts')
@Unique('account_with_its_move', ['moveId', 'move'])
@Check('nobody_is_asked_for_an_illness', "move not in ('pause', 'return') or reason is null")
@Check('no_mentee_is_asked_why', "actor_role <> 'mentee' or reason is null")
@Check('what_is_undone_says_why', "reason is not null or move not in ('withdrawal', 'reopening')")
@Check('reason_of_move_is_short', 'length(reason) between 1 and 1000')
@Index('placement_move_accounts_by_person', ['movedBy'])
export class MoveAccount {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'placement_move_accounts_pk' })
  moveId: string;

  @Column('text')
  move: KeptMove;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_move' })
  movedBy: string;

  @Column('text')
  actorRole: Role;

  @Column('text', { nullable: true })
  reason: string | null;
}
