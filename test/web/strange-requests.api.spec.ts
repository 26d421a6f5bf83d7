import request from 'supertest';
import type { Answer, ApiClient, Problem } from '../app/api-client.js';
import { ADDRESS, type ActivePlacement, aPlacement } from '../app/builders.js';
import { aCpr, aCvr } from '../app/made-up-numbers.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
  placement = await aPlacement(running);
});
afterAll(() => running.close());

const faults = ({ body }: Answer<Problem>) => body.errors.map(({ code, field }) => [code, field]);

describe('half a character', () => {
  it('is no text', async () => {
    const mentee = { name: 'x\ud800', cpr: aCpr(), address: { ...ADDRESS, street: '\udfff' } };

    const refused = await consultant.post('/api/mentees', mentee);

    expect([refused.status, faults(refused)]).toEqual([
      422,
      [
        ['text', 'name'],
        ['text', 'address.street'],
      ],
    ]);
  });
});

describe('a field named as what every object inherits', () => {
  it('is refused by its path, like all that is unknown', async () => {
    const employer = {
      cvr: aCvr(),
      name: 'Firma ApS',
      address: { ...ADDRESS, valueOf: 1 },
      hasOwnProperty: 1,
    };

    const refused = await consultant.post('/api/employers', employer);

    expect(faults(refused)).toEqual([
      ['unknown-field', 'address.valueOf'],
      ['unknown-field', 'hasOwnProperty'],
    ]);
  });
});

describe('an address that cannot be read', () => {
  it.each(['%ff', 'x'.repeat(200)])('is not there: %s', async (part) => {
    const server = request(running.app.getHttpServer());

    const api = await server.get(`/api/placements/${part}`);
    const page = await server.get(`/forloeb/${part}`);

    expect([api.status, api.type]).toEqual([404, 'application/problem+json']);
    expect([page.status, page.type, page.text.includes('<html lang="da"')]).toEqual([404, 'text/html', true]);
  });
});

describe('an idempotency key', () => {
  it.each(['a'.repeat(256), 'n\u00f8gle'])('that cannot be kept is refused: %s', async (key) => {
    const employer = { cvr: aCvr(), name: 'Firma ApS', address: ADDRESS };

    const refused = await consultant.post('/api/employers', employer, { 'idempotency-key': key });

    expect([refused.status, faults(refused)]).toEqual([422, [['idempotency-key', undefined]]]);
    expect((await consultant.post('/api/employers', employer)).status).toBe(201);
  });

  it('may hold spaces', async () => {
    const employer = { cvr: aCvr(), name: 'Firma ApS', address: ADDRESS };
    const send = () => consultant.post('/api/employers', employer, { 'idempotency-key': 'two words' });

    expect([(await send()).body, (await send()).status]).toEqual([(await send()).body, 201]);
  });
});

describe('a search', () => {
  it('takes a CVR number as people write it, and words with any spaces between them', async () => {
    const { cvr, name } = await consultant.read<{ cvr: string; name: string }>(
      `/api/employers/${placement.employerId}`,
    );
    const found = async (q: string) => {
      const { items } = await consultant.read<{ items: { id: string }[] }>(
        `/api/placements?q=${encodeURIComponent(q)}`,
      );
      return items.map(({ id }) => id);
    };

    for (const q of [cvr, `DK ${cvr.replaceAll(/(..)/g, '$1 ')}`, name.replaceAll(' ', '   ')]) {
      expect(await found(q)).toEqual([placement.id]);
    }
  });
});

describe('a refusal', () => {
  it('tells the figures behind it, and no more of the case', async () => {
    const refused = await placement.leader.post(`/api/placements/${placement.id}/months-without-hours`, {
      month: '2026-01',
    });

    expect(refused.body.errors[0]?.facts).toEqual({
      period: { firstDay: '2026-10-01', lastDay: '2027-03-31' },
    });
  });
});
