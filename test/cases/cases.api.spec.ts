import type { CaseView } from '../../src/cases/case.view.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

let running: RunningApp;
let own: ActivePlacement;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-03T09:00:00Z' });
  own = await aPlacement(running);
});
afterAll(() => running.close());

describe('who must do what by when', () => {
  it('is the same for everybody who sees the case', async () => {
    const staff = await Promise.all([CONSULTANT, CASEWORKER].map((email) => running.as(email)));
    const readers = [...staff, own.leader, own.mentor];
    const steps = await Promise.all(
      readers.map((reader) => reader.read<CaseView>(`/api/placements/${own.id}/case`)),
    );

    const sentences = steps.map(({ nextStep, waitsFor }) => `${waitsFor}: ${nextStep}`);
    expect(new Set(sentences)).toEqual(new Set([sentences[0]]));
    expect(sentences[0]).toMatch(/^leader: Lederen skal sende timerne for oktober 2026/);
  });

  it('is told by the database to nobody else', async () => {
    const another = await aPlacement(running);
    const [person] = await ask<{ id: string }>(
      running.urls.ownerUrl,
      `select person_id as id from mentors where id = '${another.mentorId}'`,
    );
    const state = (placementId: string) =>
      ask<{ state: unknown }>(
        running.urls.appUrl,
        `select set_config('role', 'limstift_party', false), set_config('limstift.role', 'mentor', false),
           set_config('limstift.today', '2026-11-03', false), set_config('limstift.person_id', '${person?.id}', false)`,
        `select case_state('${placementId}') as state`,
      );

    expect(await state(own.id)).toEqual([{ state: null }]);
    expect(await state(another.id)).toEqual([{ state: expect.objectContaining({ hasMentor: true }) }]);
  });
});
