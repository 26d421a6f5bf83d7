import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Role } from '../access/role.js';

@Entity('audit_events')
@Unique('one_event_per_place_in_stream', ['streamId', 'position'])
@Check('what_is_subject_and_occasion', "what ~ '^[a-z-]+[.][a-z-]+$'")
@Index('audit_events_of_placement', ['placementId', 'happenedAt'])
@Index('audit_events_of_rules_and_people', { synchronize: false })
@Index('audit_events_of_subject', ['subjectId', 'happenedAt'])
export class AuditEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_events_pk' })
  id: string;

  @Column('uuid')
  streamId: string;

  @Column('integer')
  position: number;

  @Column('timestamptz')
  happenedAt: Date;

  @Column('uuid', { nullable: true })
  actorPersonId: string | null;

  @Column('text', { nullable: true })
  actorRole: Role | 'system' | null;

  @Column('text')
  what: string;

  @Column('uuid')
  subjectId: string;

  @Column('uuid', { nullable: true })
  placementId: string | null;

  @Column('jsonb')
  details: object;

  @Column('bytea', { nullable: true })
  factsDigest: Buffer | null;

  @Column('bytea', { nullable: true })
  previousDigest: Buffer | null;

  @Column('bytea')
  digest: Buffer;
}
