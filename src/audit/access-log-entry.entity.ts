import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../access/role.js';

export type WayOfLooking = 'page' | 'api' | 'search' | 'letter' | 'export';
export type AccessSubjectKind = 'mentee' | 'mentor' | 'leader' | 'person' | 'none';

@Entity('access_log')
@Check('how_is_known', "how in ('page', 'api', 'search', 'letter', 'export')")
@Check('subject_kind_is_known', "subject_kind in ('mentee', 'mentor', 'leader', 'person', 'none')")
@Index('access_log_of_subject', ['subjectId', 'lookedAt'])
@Index('access_log_by_time', ['lookedAt', 'id'])
@Index('access_log_of_actor', ['actorPersonId', 'lookedAt', 'id'])
@Index('access_log_of_lists', { synchronize: false })
@Index('access_log_of_placement', ['placementId', 'lookedAt'])
export class AccessLogEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'access_log_pk' })
  id: string;

  @Column('timestamptz')
  lookedAt: Date;

  @Column('uuid')
  actorPersonId: string;

  @Column('text')
  actorRole: Role;

  @Column('text')
  how: WayOfLooking;

  @Column('text')
  purpose: string;

  @Column('text')
  subjectKind: AccessSubjectKind;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('uuid', { nullable: true })
  placementId: string | null;

  @Column('text', { nullable: true })
  criterion: string | null;
}
