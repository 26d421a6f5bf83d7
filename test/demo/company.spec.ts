import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { loadDemo } from '../../src/demo/load-demo.js';
import { PageClient } from '../app/page-client.js';
import { type RunningApp, startApp } from '../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ empty: true });
  await loadDemo(running.app, 'company');
});
afterAll(() => running?.close());

it('shows a company with courses at every stage, at workplaces that are ready and at one that is not', async () => {
  const coordinator = await running.as('koordinator@limstrup.example');
  const { items } = await coordinator.read<{
    items: { id: string; status: string; workplace: { name: string } }[];
  }>('/api/placements');

  expect(items.map(({ workplace, status }) => `${workplace.name}: ${status}`).toSorted()).toEqual([
    'Montagen: active',
    'Montagen: matched',
    'Salg og administration: active',
    'Salg og administration: ended',
    'Serviceværkstedet: matched',
  ]);
  const waiting = await Promise.all(
    items
      .filter(({ status }) => status === 'matched')
      .map(({ id }) => coordinator.read<{ readiness: object[] }>(`/api/placements/${id}/case`)),
  );
  expect(waiting.flatMap(({ readiness }) => readiness)).toEqual(
    expect.arrayContaining([
      { gate: 'employer-ready', isReady: true },
      { gate: 'employer-ready', isReady: false },
    ]),
  );
});

it.each(['leder', 'mentor', 'mentee', 'administrator', 'revisor'])('lets %s@ in', async (name) => {
  const visitor = await PageClient.of(running, `${name}@limstrup.example`);
  expect((await visitor.get(name === 'administrator' ? '/personer' : '/forloeb')).status).toBe(200);
});

it('tells mentor and mentee of their contract, and the leader that the course goes on', async () => {
  const mentee = await PageClient.of(running, 'mentee@limstrup.example');
  expect((await mentee.get('/mit-forloeb')).text).toContain('Morten Mentor');
  const leader = await PageClient.of(running, 'leder@limstrup.example');
  expect((await leader.get('/forloeb')).text).toContain('Mette Mentee');
});
