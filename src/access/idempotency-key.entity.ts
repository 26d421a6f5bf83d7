import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './people/person.entity.js';

@Entity('idempotency_keys')
@Check('idempotency_key_is_short', 'length(key) between 1 and 255')
@Index('idempotency_keys_by_age', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'idempotency_keys_pk' })
  @ForeignKey(() => Person, { name: 'person_of_idempotency_key' })
  personId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_keys_pk' })
  key: string;

  @Column('bytea')
  requestHash: Buffer;

  @Column('jsonb', { nullable: true })
  result: object | null;

  @Column('timestamptz')
  createdAt: Date;
}
