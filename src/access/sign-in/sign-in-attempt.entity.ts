import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('sign_in_attempts')
@Index('sign_in_attempts_by_account', ['accountHash', 'attemptedAt'])
@Index('sign_in_attempts_by_address', ['addressHash', 'attemptedAt'])
@Index('sign_in_attempts_by_age', ['attemptedAt'])
export class SignInAttempt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_attempts_pk' })
  id: string;

  @Column('bytea')
  accountHash: Buffer;

  @Column('bytea')
  addressHash: Buffer;

  @Column('timestamptz')
  attemptedAt: Date;

  @Column('boolean', { default: false })
  succeeded: boolean;
}
