import { ROLES } from '../../../access/role.js';
import { ChoiceField, TextField } from '../../../web/fields/fields.js';
import { PageQuery } from '../../../web/paging.js';

/** Staff when left out. */
export const WHO = [...ROLES, 'all', 'inactive'] as const;

export class PeopleQuery extends PageQuery {
  @TextField({ max: 100, optional: true })
  q?: string;

  @ChoiceField(WHO, { optional: true })
  who?: (typeof WHO)[number];
}
