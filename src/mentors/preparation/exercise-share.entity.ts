import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Mentor } from '../mentor.entity.js';

/** Lets a fellow mentor read an answer, until it is withdrawn. */
@Entity('exercise_shares')
@ForeignKey('ExerciseAnswer', ['answerId', 'sharedBy'], ['id', 'personId'], {
  name: 'only_one_s_own_answer_is_shared',
})
@Index('one_open_share_per_answer_and_mentor', ['answerId', 'mentorId'], {
  unique: true,
  where: 'withdrawn_at is null',
})
@Index('exercise_shares_of_answer', ['answerId', 'sharedBy'])
@Index('exercise_shares_by_sharer', ['sharedBy'])
@Index('exercise_shares_with_mentor', ['mentorId'])
export class ExerciseShare {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'exercise_shares_pk' })
  id: string;

  @Column('uuid')
  answerId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'sharer_of_exercise' })
  sharedBy: string;

  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_exercise_share' })
  mentorId: string;

  @Column('timestamptz')
  sharedAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
