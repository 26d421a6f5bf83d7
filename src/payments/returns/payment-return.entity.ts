import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Day } from '../../shared/day.js';
import { Payment } from '../runs/payment.entity.js';

/** That money came back after the bank had said that it was paid. */
@Entity('payment_returns')
@Check('a_payment_return_says_why', 'length(reason) between 1 and 400')
@ForeignKey(() => Payment, ['runId', 'position'], ['runId', 'position'], { name: 'payment_that_came_back' })
@Index('payment_returns_by_registrar', ['registeredBy'])
export class PaymentReturn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_returns_pk' })
  runId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'payment_returns_pk' })
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
}
