import type { ApiClient } from '../app/api-client.js';
import { type ActivePlacement, ADDRESS, aPlacement } from '../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;
let employerId: string;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
  placement = await aPlacement(running);
  const { employer } = await consultant.read<{ employer: { id: string } }>(`/api/placements/${placement.id}`);
  employerId = employer.id;
});
afterAll(() => running?.close());

interface Versioned {
  id: string;
  name: string;
  version: number | string;
}

/** Each thing as it is read, where it is put right, and with what. */
const THINGS: [what: string, read: () => Promise<Versioned>, at: () => string, body: object][] = [
  [
    'an employer',
    () => consultant.read<Versioned>(`/api/employers/${employerId}`),
    () => `/api/employers/${employerId}`,
    { address: ADDRESS },
  ],
  [
    'a workplace',
    async () => one(await consultant.read<Versioned[]>(`/api/employers/${employerId}/workplaces`)),
    () => `/api/workplaces/${placement.workplaceId}`,
    { address: ADDRESS },
  ],
  [
    'a leader',
    async () => one(await consultant.read<Versioned[]>(`/api/employers/${employerId}/leaders`)),
    () => `/api/leaders/${placement.leaderId}`,
    { email: 'ret.leder@firma.example', phone: '20304050' },
  ],
  [
    'a mentor',
    () => consultant.read<Versioned>(`/api/mentors/${placement.mentorId}`),
    () => `/api/mentors/${placement.mentorId}`,
    { email: 'ret.mentor@firma.example' },
  ],
];

function one([first]: Versioned[]): Versioned {
  if (first === undefined) throw new Error('there is none');
  return first;
}

describe.each(THINGS)('%s', (_, read, at, body) => {
  it('is put right by those who work on cases, as it was read', async () => {
    const { version } = await read();
    const caseworker = await running.as(CASEWORKER);
    const put = (name: string, headers = {}) =>
      caseworker.ask<Versioned>('PUT', at(), { name, ...body }, headers);

    expect((await put('Uset')).status).toBe(428);
    const first = await put('Rettet Navn', { 'if-match': `"${version}"` });
    const late = await put('For Sent', { 'if-match': `"${version}"` });

    expect([first.status, late.status]).toEqual([200, 412]);
    expect(await read()).toMatchObject({ name: 'Rettet Navn', version: first.body.version });
  });
});

it('names the reason where the address is another’s at the workplace', async () => {
  const email = 'anden@firma.example';
  await consultant.make(`/api/employers/${employerId}/leaders`, {
    workplaceId: placement.workplaceId,
    name: 'Lea Anden',
    email,
  });
  const leaders = await consultant.read<Versioned[]>(`/api/employers/${employerId}/leaders`);
  const version = leaders.find(({ id }) => id === placement.leaderId)?.version;

  const answer = await consultant.ask<{ errors: { code: string; field: string }[] }>(
    'PUT',
    `/api/leaders/${placement.leaderId}`,
    { name: 'Lis Leder', email },
    { 'if-match': `"${version}"` },
  );

  expect(answer.status).toBe(422);
  expect(answer.body.errors).toMatchObject([{ code: 'known-at-the-workplace', field: 'email' }]);
});
