import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PartyRole } from '../access/role.js';
import { Letter } from './letter.entity.js';

@Entity('letter_files')
@Index('letter_files_of_placement', ['placementId'])
export class LetterFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_files_pk' })
  @ForeignKey(() => Letter, { name: 'letter_of_file' })
  letterId: string;

  @Column('uuid')
  @ForeignKey('Placement', { name: 'placement_of_letter_file' })
  placementId: string;

  @Column('text')
  recipientRole: PartyRole;

  /** As of its letter. */
  @Column('uuid', { nullable: true })
  recipientId: string | null;

  @Column('bytea')
  pdf: Buffer;

  /** What the letter says, a line for each part of it; null of letters from before 28 November 2026. */
  @Column('text', { nullable: true })
  text: string | null;
}
