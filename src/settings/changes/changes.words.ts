/** What a change was about, from the codes, days and figures that its event keeps. */
import type { Role } from '../../access/role.js';
import { roleInDanish } from '../../access/role.words.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { ceilingInDanish } from '../parameters/parameter.words.js';

interface Ceiling {
  firstDay: Day;
  value: Ore | null;
}

/** As the events keep them; each kind knows its own. */
export interface ChangeDetails extends Partial<Ceiling> {
  roles?: Role[];
  given?: Role[];
  taken?: Role[];
  fields?: string[];
  code?: string;
  version?: number;
  before?: Ceiling;
  after?: Ceiling;
}

const FIELDS: Record<string, string> = { name: 'navn', email: 'e-mail', phone: 'telefon' };

/** Null where the event says it all. */
export function detailsInDanish(what: string, details: ChangeDetails): string | null {
  const { roles, given = [], taken = [], firstDay, value, before, after } = details;
  const { fields = [], code, version } = details;
  switch (what) {
    case 'person.registered':
      return roles ? rolesInDanish(roles) : null;
    case 'person.roles-changed':
      return [
        ...(given.length > 0 ? [`givet: ${rolesInDanish(given)}`] : []),
        ...(taken.length > 0 ? [`taget: ${rolesInDanish(taken)}`] : []),
      ].join('; ');
    case 'person.changed':
      return fields.map((field) => FIELDS[field] ?? field).join(', ') || null;
    case 'scheme.published':
      return code && version ? `${code}, udgave ${version}` : null;
    case 'scheme.switched-on':
    case 'scheme.switched-off':
      return code ?? null;
    case 'parameter.set':
    case 'parameter.proposed':
    case 'parameter.approved':
    case 'parameter.rejected':
    case 'parameter.withdrawn':
    case 'parameter.removed':
      return firstDay === undefined || value === undefined ? null : fromInDanish({ firstDay, value });
    case 'parameter.changed':
      return before && after ? `før ${fromInDanish(before)}, nu ${fromInDanish(after)}` : null;
    default:
      return null;
  }
}

function rolesInDanish(roles: Role[]): string {
  return roles.map(roleInDanish).join(', ');
}

function fromInDanish({ firstDay, value }: Ceiling): string {
  return `${ceilingInDanish(value)} fra ${formatDay(firstDay)}`;
}
