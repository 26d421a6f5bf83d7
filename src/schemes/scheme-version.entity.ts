import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('scheme_versions')
@Unique('one_version_per_scheme_and_number', ['code', 'version'])
export class SchemeVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scheme_versions_pk' })
  id: string;

  @Column('text')
  code: string;

  @Column('integer')
  version: number;

  @Column('jsonb')
  content: object;

  @Column('bytea')
  sha256: Buffer;

  @Column('timestamptz')
  createdAt: Date;
}
