import * as fc from 'fast-check';
import type { Answer, ApiClient } from '../app/api-client.js';
import { type Change, changesIn, type Schema, validatorOf } from '../app/json-schema.js';
import { rightBody } from '../app/right-body.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

let running: RunningApp;
let clients: ApiClient[];
let ids: Map<string, string>;

const ACCOUNTS = ['konsulent', 'sagsbehandler', 'oekonomi', 'leder', 'mentor', 'mentee', 'administrator'];
const SOME_ID = '00000000-0000-4000-8000-000000000000';
const TRIES_PER_FIELD = 12;

beforeAll(async () => {
  running = await startApp({ demo: true });
  clients = await Promise.all(ACCOUNTS.map((name) => running.as(`${name}@limstrup.example`)));
  ids = await someIds();
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

/** One id of each table, by the name of what it is of. */
async function someIds(): Promise<Map<string, string>> {
  const singular = new Map([['people', 'person']]);
  const tables = await ask<{ name: string }>(
    running.urls.superuserUrl,
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'`,
  );
  const rows = await ask<{ name: string; id: string }>(
    running.urls.superuserUrl,
    tables
      .map(({ name }) => `(select '${name}' as name, id from ${name} order by id limit 1)`)
      .join(' union all '),
  );
  return new Map(
    rows.map(({ name, id }) => [singular.get(name) ?? name.replace(/ie(?=s$)/, 'y').replace(/s$/, ''), id]),
  );
}

/** The path with the id of a row that is there. */
function addressOf(path: string): string {
  const [, , collection = ''] = path.split('/');
  const name = collection
    .replace(/ies$/, 'ys')
    .replace(/^people$/, 'persons')
    .replace(/s$/, '')
    .replace('-', '_');
  return path.replace('{id}', ids.get(name) ?? SOME_ID);
}

async function expectRefusal(change: Change, body: unknown): Promise<void> {
  for (const client of clients) {
    const { status, type } = await send(client, change, body);
    expect({ path: change.path, body, isRefused: status >= 400 && status < 500 }).toEqual({
      path: change.path,
      body,
      isRefused: true,
    });
    expect(type).toBe('application/problem+json');
  }
}

function send(client: ApiClient, { method, path }: Change, body: unknown): Promise<Answer> {
  return client.ask(method, addressOf(path), body as object, {
    'content-type': 'application/json',
    ...(method === 'PATCH' && { 'if-match': '"1"' }),
  });
}

/** Bodies that are right but for one field, or for one field of an object in it. */
function bodiesWithOddField(schema: Schema): unknown[] {
  const right = rightBody(running.document, schema, ids);
  return Object.entries(right).flatMap(([name, value]) => [
    ...oddValues(name).map((odd) => ({ ...right, [name]: odd })),
    ...fieldsOf(value).flatMap((inner) =>
      oddValues(inner).map((odd) => ({ ...right, [name]: { ...(value as object), [inner]: odd } })),
    ),
  ]);
}

function fieldsOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function oddValues(field: string): unknown[] {
  return fc.sample(anyValue, { numRuns: TRIES_PER_FIELD, seed: field.length });
}

describe('wrong input of every kind', () => {
  it('is a problem for every field of every change, and writes nothing', async () => {
    const before = await rowCounts();
    for (const change of changesIn(running.document)) {
      const isRight = validatorOf(running.document, change.body);
      const wrong = bodiesWithOddField(change.body).filter((body) => !isRight(body));
      for (const body of wrong) await expectRefusal(change, body);
    }
    expect(await rowCounts()).toEqual(before);
  }, 600_000);

  it('is never a server error where a field is of the right kind and makes no sense', async () => {
    const statuses = new Set<number>();
    for (const change of changesIn(running.document)) {
      const isRight = validatorOf(running.document, change.body);
      const odd = bodiesWithOddField(change.body).filter((body) => isRight(body));
      for (const body of odd) {
        for (const client of clients) {
          const { status } = await send(client, change, body);
          statuses.add(status);
          expect({ path: change.path, body, isFault: status >= 500 }).toEqual({
            path: change.path,
            body,
            isFault: false,
          });
        }
      }
    }
    expect(statuses).toContain(201); // the rest of the body was right indeed
  }, 600_000);

  it('is a problem where a field is not known', async () => {
    for (const change of changesIn(running.document)) {
      await expectRefusal(change, { ...rightBody(running.document, change.body, ids), notAField: 1 });
    }
  });

  it.each(['[]', '"text"', '1', 'null', '{', '', '{"a":1}}'])(
    'is a problem where the body is %s',
    async (payload) => {
      for (const { method, path } of changesIn(running.document)) {
        const url = addressOf(path);
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(new URL(url, running.address), { method, body: payload, headers });
        expect([path, response.status >= 400 && response.status < 500]).toEqual([path, true]);
        expect(response.headers.get('content-type')).toContain('application/problem+json');
      }
    },
  );

  it('is not found where an id is none', async () => {
    for (const id of ['x', '1', '%00', "'", 'ffffffff-ffff-ffff-ffff-fffffffffffg', 'A'.repeat(90)]) {
      const answer = await clients[0]?.get(`/api/placements/${encodeURIComponent(id)}`);
      expect([id, answer?.status]).toEqual([id, 404]);
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
