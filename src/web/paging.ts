import { ApiProperty } from '@nestjs/swagger';
import { InvalidInput } from './problems/said.js';
import { field } from './fields/field.js';

export const PAGE_SIZE = 25;
const MOST_PER_PAGE = 100;

/** Asks for the rows after a cursor. */
export class PageQuery {
  @field(
    {
      code: 'cursor',
      message: 'Markøren er ikke en, der er givet før. Begynd forfra uden.',
      schema: { type: 'string', maxLength: 200 },
      isValid: (value) => typeof value === 'string' && value.length <= 200,
    },
    { optional: true, description: 'nextCursor of the page before' },
  )
  cursor?: string;

  @field(
    {
      code: 'whole-number',
      message: `Skriv et helt tal fra 1 til ${MOST_PER_PAGE}.`,
      schema: { type: 'integer', minimum: 1, maximum: MOST_PER_PAGE },
      clean: (text) => (/^\d{1,3}$/.test(text) ? Number(text) : null), // a query is text, of the API too
      isValid: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_PER_PAGE,
    },
    { optional: true },
  )
  limit?: number;
}

export class PageOf {
  @ApiProperty({ type: 'string', nullable: true, description: 'Send it as cursor for the next page.' })
  nextCursor: string | null;
}

/** One page of rows fetched with one more than asked for; the cursor is the sort key of its last row. */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => string[],
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? cursorOf(keyOf(last)) : null };
}

function cursorOf(key: string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in a cursor, when every part of it passes its check. */
export function keyIn(cursor: string | undefined, checks: ((part: string) => boolean)[]): string[] | null {
  if (cursor === undefined) return null;
  const key = parse(cursor);
  const isKey =
    Array.isArray(key) &&
    key.length === checks.length &&
    key.every(
      (part, index) => typeof part === 'string' && !part.includes('\0') && checks[index]?.(part) === true,
    );
  if (isKey) return key as string[];
  throw new InvalidInput([
    { code: 'cursor', field: 'cursor', detail: 'Markøren er ikke en, der er givet før. Begynd forfra uden.' },
  ]);
}

const YEAR_OF_FOUR_DIGITS = /^(?!0000)\d{4}-/;

/** Whether a part of a key is an instant as `toISOString` writes it, of a year that PostgreSQL reads so. */
export function isInstant(text: string): boolean {
  const at = Date.parse(text);
  return YEAR_OF_FOUR_DIGITS.test(text) && !Number.isNaN(at) && new Date(at).toISOString() === text;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
