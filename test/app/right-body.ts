import { resolved, type Schema } from './json-schema.js';
import type { ApiDocument } from './openapi-check.js';

/** Real ids, by the name of what they are of: `placement`, `mentee`. */
export type KnownIds = ReadonlyMap<string, string>;

/** A body that a schema lets through, with ids of rows that are there. */
export function rightBody(document: ApiDocument, schema: Schema, ids: KnownIds): Record<string, unknown> {
  const { properties = {} } = resolved(document, schema);
  const fields = Object.entries(properties).map(([name, of]) => [name, rightValue(document, name, of, ids)]);
  return Object.fromEntries(fields) as Record<string, unknown>;
}

function rightValue(document: ApiDocument, name: string, schema: Schema, ids: KnownIds): unknown {
  const { type, format, example, items, minimum, oneOf, ...rest } = resolved(document, schema);
  const [firstOfSome] = rest.enum ?? [];
  const [firstKind] = oneOf ?? [];
  if (firstKind) return rightValue(document, name, firstKind, ids);
  if (firstOfSome !== undefined) return firstOfSome;
  if (format === 'uuid') return ids.get(name === 'id' ? 'claim_line' : name.replace(/Id$/, ''));
  if (format === 'email') return 'ny@limstrup.example';
  if (type === 'object') return rightBody(document, schema, ids);
  if (type === 'array') return [rightValue(document, name, items ?? {}, ids)];
  if (type === 'boolean') return true;
  return example ?? minimum ?? 'Tekst';
}
