import request from 'supertest';
import type { ApiClient } from '../app/api-client.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

interface Page {
  items: { id: string }[];
  nextCursor: string | null;
}

let running: RunningApp;
let consultant: ApiClient;

beforeAll(async () => {
  running = await startApp({ demo: true });
  consultant = await running.as(CONSULTANT);
});
afterAll(() => running.close());

describe('a list', () => {
  it.each(['placements', 'employers', 'mentors', 'mentees', 'claims'])(
    'of %s is read a page at a time, each item once',
    async (list) => {
      const whole = await consultant.read<Page>(`/api/${list}?limit=100`);
      expect(whole.items.length).toBeGreaterThan(1);

      const ids: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const page: Page = await consultant.read<Page>(`/api/${list}?limit=1${after}`);
        expect(page.items.length).toBeLessThanOrEqual(1);
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }

      expect(ids).toEqual(whole.items.map(({ id }) => id));
    },
  );
});

describe('a page', () => {
  const policy = async (path: string) => {
    const { headers } = await request(running.app.getHttpServer()).get(path);
    return headers['content-security-policy'] ?? '';
  };

  it('lets in nothing but what is served here, and sends forms nowhere else', async () => {
    for (const allowed of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "form-action 'self'",
    ]) {
      expect((await policy('/log-ind')).split(';')).toContain(allowed);
    }
    expect(await policy('/log-ind')).not.toMatch(/unsafe|https?:/);
  });

  it('has a policy of its own where the API is tried out', async () => {
    expect(await policy('/api/docs')).not.toBe(await policy('/log-ind'));
    expect(await policy('/api/docs')).toContain("default-src 'none'");
  });
});
