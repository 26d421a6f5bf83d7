import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Day } from '../../shared/day.js';
import { Payment } from '../runs/payment.entity.js';

/** That money came back after the bank had said that it was paid. */
@Entity('payment_returns')
@Check('a_payment_return_says_why', 'length(reason) between 1 and 400')
@ForeignKey(() => Payment, ['runId', 'position'], ['runId', 'position'], { name: 'payment_that_came_back' })
@Check(
  'a_payment_return_taken_back_says_why',
  `case when taken_back_at is null then taken_back_by is null and taken_back_because is null
   else taken_back_by is not null and coalesce(length(taken_back_because), 0) between 1 and 400 end`,
)
@Index('one_return_stands_per_payment', ['runId', 'position'], {
  unique: true,
  where: 'taken_back_at is null',
})
@Index('payment_returns_of_payment', ['runId', 'position', 'registeredAt'])
@Index('payment_returns_by_registrar', ['registeredBy'])
@Index('payment_returns_by_day', ['returnedDay'])
@Index('payment_returns_by_who_took_back', ['takenBackBy'])
export class PaymentReturn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_returns_pk' })
  id: string;

  @Column('uuid')
  runId: string;

  @Column('integer')
  position: number;

  /** The day on which it was written down as paid. */
  @Column('date')
  paidDay: Day;

  @Column('date')
  returnedDay: Day;

  @Column('text')
  reason: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'registrar_of_payment_return' })
  registeredBy: string;

  @Column('timestamptz')
  registeredAt: Date;

  /** When it turned out that it had not come back; null while the return stands. */
  @Column('timestamptz', { nullable: true })
  takenBackAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'who_took_a_payment_return_back' })
  takenBackBy: string | null;

  @Column('text', { nullable: true })
  takenBackBecause: string | null;
}
