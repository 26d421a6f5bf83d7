import * as fc from 'fast-check';
import type { ApiClient } from '../app/api-client.js';
import { type Change, changesIn, resolved, type Schema, validatorOf } from '../app/json-schema.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

let running: RunningApp;
let clients: ApiClient[];

const ACCOUNTS = ['konsulent', 'sagsbehandler', 'leder', 'mentor', 'mentee', 'administrator'];
const SOME_ID = '00000000-0000-4000-8000-000000000000';
const TRIES_PER_FIELD = 12;

beforeAll(async () => {
  running = await startApp({ demo: true });
  clients = await Promise.all(ACCOUNTS.map((name) => running.as(`${name}@limstrup.example`)));
}, 60_000);
afterAll(() => running.close());

/** Values of every kind, the nasty ones first. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    '',
    ' ',
    '\u0000',
    '🙂',
    -1,
    0,
    1.5,
    1e308,
    [],
    {},
    [null],
    'a'.repeat(5000),
  ),
  fc.constantFrom<unknown>(
    "' or 1=1 --",
    '../../etc/passwd',
    '<script>',
    '{{x}}',
    '2026-02-30',
    '9999-99-99',
    '25:61',
  ),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.jsonValue(),
);

/** How many rows each table has; nothing written means that none has more. */
async function rowCounts(): Promise<unknown> {
  const tables = await ask<{ name: string }>(
    running.urls.superuserUrl,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int from ${name}`);
  return ask(running.urls.superuserUrl, counts.join(' union all '));
}

async function expectRefusal(change: Change, body: unknown): Promise<void> {
  const url = change.path.replace('{id}', SOME_ID);
  for (const client of clients) {
    const answer = await client.ask(change.method, url, body as object, {
      'content-type': 'application/json',
    });
    expect({ body, status: answer.status >= 400 && answer.status < 500 }).toEqual({ body, status: true });
    expect(answer.type).toBe('application/problem+json');
  }
}

/** Bodies with one field of a wrong kind, whatever the others are. */
function wrongBodies(schema: Schema): unknown[] {
  const { properties = {} } = resolved(running.document, schema);
  const isRight = validatorOf(running.document, schema);
  return Object.keys(properties)
    .flatMap((name) =>
      fc.sample(anyValue, { numRuns: TRIES_PER_FIELD, seed: 42 }).map((value) => ({ [name]: value })),
    )
    .filter((body) => !isRight(body));
}

describe('wrong input of every kind', () => {
  it('is a problem for every field of every change, and writes nothing', async () => {
    const before = await rowCounts();
    for (const change of changesIn(running.document)) {
      for (const body of wrongBodies(change.body)) await expectRefusal(change, body);
    }
    expect(await rowCounts()).toEqual(before);
  }, 120_000);

  it('is a problem where a field is not known', async () => {
    for (const change of changesIn(running.document)) await expectRefusal(change, { notAField: 1 });
  });

  it.each(['[]', '"text"', '1', 'null', '{', '', '{"a":1}}'])(
    'is a problem where the body is %s',
    async (payload) => {
      for (const { method, path } of changesIn(running.document)) {
        const url = path.replace('{id}', SOME_ID);
        const headers = { 'content-type': 'application/json' };
        const answer = await running.app.inject({ method, url, payload, headers });
        expect([path, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([path, true]);
        expect(answer.headers['content-type']).toContain('application/problem+json');
      }
    },
  );

  it('is not found where an id is none', async () => {
    for (const id of ['x', '1', '%00', "'", 'ffffffff-ffff-ffff-ffff-fffffffffffg', 'A'.repeat(300)]) {
      const answer = await running.app.inject({
        url: `/api/placements/${encodeURIComponent(id)}`,
        headers: { authorization: 'Bearer none' },
      });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
    }
  });

  it('is a problem in a list’s query', async () => {
    const [consultant] = clients;
    for (const list of ['placements', 'claims', 'employers', 'mentors', 'mentees']) {
      for (const query of ['limit=0', 'limit=x', 'cursor=%00', 'cursor=bm8', 'unknown=1', 'limit=1000']) {
        const answer = await consultant?.get(`/api/${list}?${query}`);
        expect([list, query, answer?.status]).toEqual([list, query, 422]);
      }
    }
  });
});
