/** Two cases that share no person: for each table a row of the one, and its counterpart of the other. */
import { AT, CITIZEN, CONSULTANT, id, LEADING, MENTORING, type Row, type RowOf } from './row-facts.js';
import { ROWS } from './rows.js';

/** What a person has of their own, whatever their role. */
const OF_A_PERSON = new Set([
  'people',
  'person_roles',
  'person_passwords',
  'person_invitations',
  'sessions',
  'idempotency_keys',
]);
/** What belongs to everybody. */
const SHARED = new Set([
  'organisation',
  'letter_wordings',
  'parameters',
  'payment_settings',
  'account_strings',
  'budgets',
  'samples',
  'scheme_versions',
  'scheme_switches',
]);

const SHARED_IDS = new Set(
  ROWS.flatMap(([table, row]) => (SHARED.has(table) && typeof row['id'] === 'string' ? [row['id']] : [])),
);

function personRows(personId: string, role: string, number: number): RowOf[] {
  const token = Buffer.from(`token of ${personId}`);
  const isKnown = ROWS.some(([table, row]) => table === 'people' && row['id'] === personId);
  const person: RowOf = [
    'people',
    { id: personId, name: 'Kim', email: `kim${number}@limstrup.example`, created_at: AT },
  ];
  return [
    ...(isKnown ? [] : [person]),
    ['person_roles', { person_id: personId, role }],
    ['person_passwords', { person_id: personId, hash: 'hash', set_at: AT }],
    [
      'person_invitations',
      { id: id(200 + number), person_id: personId, token_hash: token, created_at: AT, expires_at: AT },
    ],
    [
      'sessions',
      {
        id: id(210 + number),
        token_hash: token,
        person_id: personId,
        active_role: role,
        created_at: AT,
        expires_at: AT,
      },
    ],
    ['idempotency_keys', { person_id: personId, key: `key ${number}`, request_hash: token, created_at: AT }],
  ];
}

const FIRST: RowOf[] = [
  ...ROWS.filter(([table]) => !OF_A_PERSON.has(table) || table === 'people'),
  ...personRows(CONSULTANT, 'consultant', 1),
  ...personRows(LEADING, 'leader', 2),
  ...personRows(MENTORING, 'mentor', 3),
  ...personRows(CITIZEN, 'mentee', 4),
];

export const BOTH_CASES: RowOf[] = [
  ...FIRST,
  ...FIRST.filter(([table]) => !SHARED.has(table)).map(([table, row]): RowOf => [table, counterpart(row)]),
];

/** The same row of the other case: every id and whatever must be unique is another. */
function counterpart(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, otherwise(column, value)]));
}

function otherwise(column: string, value: unknown): unknown {
  if (Buffer.isBuffer(value)) return Buffer.concat([value, Buffer.from('2')]);
  if (typeof value !== 'string') return value;
  if (value.startsWith('00000000-')) return SHARED_IDS.has(value) ? value : value.replace(/^0/, '2');
  if (['email', 'reference', 'order_reference', 'number'].includes(column)) return `2${value}`;
  if (column === 'cvr' || column === 'p_number') return value.replace(/^./, '2');
  return value;
}

/** The rows of a table in the two cases, as seen by a person of the first. */
export function rowsOfBoth(table: string, personId: string, differently: Row): { own: Row; other: Row } {
  const row = FIRST.find(
    ([name, it]) =>
      name === table && (!OF_A_PERSON.has(table) || [it['id'], it['person_id']].includes(personId)),
  )?.[1];
  if (row === undefined) throw new Error(`no row for ${table}`);
  const own = { ...row, ...differently };
  return { own, other: SHARED.has(table) ? own : counterpart(own) };
}
