import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.js';
import type { Role } from '../role.js';

@Entity('person_roles')
@Check(
  'role_is_known',
  "role in ('consultant', 'caseworker', 'payer', 'coordinator', 'administrator', 'auditor', 'leader', 'mentor', 'mentee')",
)
@Index('person_roles_by_role', ['role', 'personId'])
export class PersonRole {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_roles_pk' })
  @ForeignKey(() => Person, { name: 'person_of_role' })
  personId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_roles_pk' })
  role: Role;
}
