import { ROLES } from '../../src/access/role.js';
import type { ApiClient, Problem } from '../app/api-client.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { WHO_MAY } from './who-may.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const PUBLIC = 'POST /api/sessions';
// Ends the session that asks, so it comes last.
const SIGN_OUT = 'DELETE /api/sessions/current';

const EMAILS: Record<(typeof ROLES)[number], string> = {
  consultant: 'konsulent@limstrup.example',
  caseworker: 'sagsbehandler@limstrup.example',
  payer: 'oekonomi@limstrup.example',
  coordinator: 'koordinator@limstrup.example',
  administrator: 'administrator@limstrup.example',
  auditor: 'revisor@limstrup.example',
  leader: 'leder@limstrup.example',
  mentor: 'mentor@limstrup.example',
  mentee: 'mentee@limstrup.example',
};

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ demo: true });
});
afterAll(() => running.close());

/** Every route of the document but signing in, as `GET /api/me`. */
function routes(): string[] {
  return Object.entries(running.document.paths)
    .flatMap(([path, item]) =>
      METHODS.filter((method) => method.toLowerCase() in item).map((method) => `${method} ${path}`),
    )
    .filter((route) => route !== PUBLIC)
    .toSorted((one, other) => Number(one === SIGN_OUT) - Number(other === SIGN_OUT));
}

/** Asks with an id of nothing and an empty body. */
function tryOut(client: ApiClient, route: string) {
  const method = METHODS.find((one) => route.startsWith(`${one} `)) ?? 'GET';
  const url = route.slice(method.length + 1).replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
  return client.ask<Problem>(method, url, method === 'GET' || method === 'DELETE' ? undefined : {});
}

describe('every route', () => {
  it('is for the roles that are listed, and the list is whole', () => {
    expect(Object.keys(WHO_MAY).toSorted()).toEqual(routes().toSorted());
  });

  it('answers nobody with 401 problem details', async () => {
    for (const route of routes()) {
      const { status, type, body } = await tryOut(running.nobody, route);
      expect([route, status, type, body.type]).toEqual([
        route,
        401,
        'application/problem+json',
        'urn:limstift:problem:not-signed-in',
      ]);
    }
  });

  it.each(ROLES)('lets in a %s exactly where the role is listed', async (role) => {
    const client = await running.as(EMAILS[role]);
    for (const route of routes()) {
      const { status } = await tryOut(client, route);
      const isLetIn = status !== 403;
      expect([route, isLetIn]).toEqual([route, WHO_MAY[route]?.includes(role)]);
      expect(status).toBeLessThan(500);
    }
  });
});
