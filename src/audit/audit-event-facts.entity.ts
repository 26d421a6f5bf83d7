import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AuditEvent } from './audit-event.entity.js';

@Entity('audit_event_facts')
export class AuditEventFacts {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_event_facts_pk' })
  @ForeignKey(() => AuditEvent, { name: 'event_of_facts' })
  eventId: string;

  @Column('jsonb')
  facts: object;
}
