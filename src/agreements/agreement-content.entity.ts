import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Agreement } from './agreement.entity.js';
import type { SaidPart, Written } from './agreement.rules.js';

@Entity('agreement_contents')
export class AgreementContent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_contents_pk' })
  @ForeignKey(() => Agreement, { name: 'agreement_of_content' })
  agreementId: string;

  @Column('jsonb')
  written: Written;

  /** Null of a draft: its parts follow the case until it is sent. */
  @Column('jsonb', { nullable: true })
  parts: SaidPart[] | null;
}
