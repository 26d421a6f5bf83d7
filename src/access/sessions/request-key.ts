/** The key that keeps a request from being done twice. */
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { InvalidInput } from '../../web/problems/said.js';
import type { Upload } from '../../web/upload.js';
import type { Actor } from '../actor.js';

/** Where a form carries it. */
export const KEY_FIELD = '_key';

const KEY = /^[\x20-\x7e]{1,255}$/;
const KEY_FAULT = {
  code: 'idempotency-key',
  detail: 'Idempotency-Key skal være 1 til 255 tegn: bogstaver fra a til z, tal og almindelige tegn.',
};

/** The key of the request and a hash of all that it asks; the key leaves the form before it is read. */
export function keyOf(request: FastifyRequest, isApi: boolean): Actor['once'] {
  const body = request.body as Record<string, unknown> | null | undefined;
  const key = isApi ? request.headers['idempotency-key'] : body?.[KEY_FIELD];
  if (!isApi && body) delete body[KEY_FIELD];
  if (request.method === 'GET' || key === undefined) return undefined;
  return once(key, [request.method, request.url, body ?? null]);
}

/** As `keyOf`, of what comes with a file, which the guard has not read; in the API its key is in the header. */
export function actingOnce<Who extends Actor>(actor: Who, request: FastifyRequest, upload: Upload): Who {
  const key = actor.once?.key ?? upload.fields[KEY_FIELD];
  if (!request.url.startsWith('/api/')) {
    const { [KEY_FIELD]: _, ...typed } = upload.fields;
    upload.fields = typed;
  }
  if (key === undefined) return actor;
  const { fields } = upload;
  const asked = [request.method, request.url, fields, upload.file?.sha256 ?? null];
  return { ...actor, once: once(key, asked) };
}

function once(key: unknown, asked: unknown[]): NonNullable<Actor['once']> {
  // Whoever sends a key relies on it: one that cannot be kept is refused, never left out.
  if (typeof key !== 'string' || !KEY.test(key)) throw new InvalidInput([KEY_FAULT]);
  return { key, requestHash: createHash('sha256').update(JSON.stringify(asked)).digest() };
}
