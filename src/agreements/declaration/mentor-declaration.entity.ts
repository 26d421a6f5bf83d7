import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Attachment } from '../../attachments/attachment.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import { SchemeVersion } from '../../schemes/scheme-version.entity.js';
import type { Day } from '../../shared/day.js';

/** Written once and never changed. */
@Entity('mentor_declarations')
@ForeignKey(() => Attachment, ['paperId', 'placementId'], ['id', 'placementId'], {
  name: 'paper_of_declaration',
})
@Unique('one_declaration_per_placement_and_mentor', ['placementId', 'mentorId'])
@Check('declaration_is_short', 'length(text) between 1 and 4000')
@Check('way_of_declaring_is_known', "way in ('in-app', 'paper')")
@Check('a_declaration_on_paper_has_its_paper', "(way = 'paper') = (paper_id is not null)")
@Index('declarations_of_mentor', ['mentorId'])
@Index('declarations_of_scheme_version', ['schemeVersionId'])
@Index('declarations_by_person', ['byPersonId'])
@Index('declarations_by_paper', ['paperId', 'placementId'])
export class MentorDeclaration {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_declarations_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_declaration' })
  placementId: string;

  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_declaration' })
  mentorId: string;

  /** Whose text it is. */
  @Column('uuid')
  @ForeignKey(() => SchemeVersion, { name: 'scheme_of_declaration' })
  schemeVersionId: string;

  @Column('text')
  text: string;

  /** Of the text. */
  @Column('bytea')
  sha256: Buffer;

  @Column('text')
  way: 'in-app' | 'paper';

  @Column('date')
  declaredDay: Day;

  @Column('timestamptz')
  declaredAt: Date;

  /** The mentor, or whoever registered the paper. */
  @Column('uuid')
  @ForeignKey(() => Person, { name: 'declarer' })
  byPersonId: string;

  @Column('uuid', { nullable: true })
  paperId: string | null;
}
