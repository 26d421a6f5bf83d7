import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { ExtensionWish } from './extension-wish.entity.js';

/** That whoever runs a course has seen that the two made it longer. */
@Entity('extensions_seen')
@Index('extensions_seen_by_person', ['seenBy'])
export class ExtensionSeen {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'extensions_seen_pk' })
  @ForeignKey(() => ExtensionWish, { name: 'extension_that_is_seen' })
  wishId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_who_saw_an_extension' })
  seenBy: string;

  @Column('timestamptz')
  seenAt: Date;
}
