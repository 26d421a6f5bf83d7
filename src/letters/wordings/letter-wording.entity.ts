import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';

/** A wording of a kind of letter, or of a part that several share, as it was published. Never changed. */
@Entity('letter_wordings')
@Unique('one_wording_per_name_and_version', ['name', 'version'])
@Check('wording_name_is_plain', "name ~ '^[a-z][a-z-]{1,59}$'")
@Check('wording_version_is_positive', 'version > 0')
@Check('wording_is_not_too_long', 'length(source) between 1 and 40000')
@Index('letter_wordings_by_publisher', ['publishedBy'])
export class LetterWording {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_wordings_pk' })
  id: string;

  /** The kind of letter, or the part. */
  @Column('text')
  name: string;

  @Column('integer')
  version: number;

  /** Front matter and text of a letter; of a part its text alone. */
  @Column('text')
  source: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'publisher_of_wording' })
  publishedBy: string;

  @Column('timestamptz')
  publishedAt: Date;
}
