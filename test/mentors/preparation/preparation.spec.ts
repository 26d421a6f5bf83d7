import { jest } from '@jest/globals';
import type { Actor } from '../../../src/access/actor.js';
import type { Role } from '../../../src/access/role.js';
import type { ExercisesView, ExerciseView } from '../../../src/mentors/preparation/exercise.view.js';
import type { Problem } from '../../app/api-client.js';
import { type ActivePlacement, aMentor, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

const SECRET = 'Jeg kommer selv for sent';
const EXERCISE = '/api/exercises/jobcenter/role-model';
const DILEMMA = '/api/exercises/jobcenter/late-again';

let running: RunningApp;
let placement: ActivePlacement;
let fellow: Awaited<ReturnType<typeof aMentor>>;
let stranger: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  placement = await aPlacement(running, { hasWageCost: false });
  fellow = await aMentor(running, placement.workplaceId, 'Freja Fælle');
  stranger = await aPlacement(running, { hasWageCost: false });
});
afterAll(() => running.close());

async function personOf(email: string): Promise<string> {
  const [row] = await ask<{ id: string }>(
    running.urls.superuserUrl,
    `select id from people where email = '${email}'`,
  );
  return row?.id ?? '';
}

/** What somebody sees with SQL, past every page. */
async function seenBy(email: string, role: Role): Promise<{ lines: unknown }[]> {
  const actor: Actor = { personId: await personOf(email), role };
  return running.database.asActor(actor, (tx) => tx.query('select lines from exercise_answers'));
}

const answer = (text = SECRET) =>
  placement.mentor.ask<ExerciseView & Problem>('PUT', EXERCISE, { lines: [{ prompt: 'bad-areas', text }] });

it('is kept, gone on with, and told to nobody', async () => {
  expect((await placement.mentor.read<ExercisesView>('/api/exercises')).items).toEqual([
    expect.objectContaining({ scheme: 'jobcenter', code: 'role-model', answeredAt: null }),
    expect.objectContaining({ scheme: 'jobcenter', code: 'late-again', answeredAt: null }),
  ]);
  expect((await answer('Først')).status).toBe(200);
  expect((await answer()).body.lines).toEqual([{ prompt: 'bad-areas', text: SECRET }]);

  expect(await seenBy(placement.mentorEmail, 'mentor')).toEqual([
    { lines: [{ prompt: 'bad-areas', text: SECRET }] },
  ]);
  expect(await seenBy(fellow.mentorEmail, 'mentor')).toEqual([]);
  expect(await seenBy(stranger.mentorEmail, 'mentor')).toEqual([]);
  expect(await seenBy(placement.leaderEmail, 'leader')).toEqual([]);
  await expect(seenBy(CONSULTANT, 'consultant')).rejects.toThrow('permission denied');
  await expect(seenBy('revisor@limstrup.example', 'auditor')).rejects.toThrow('permission denied');
  const events = await ask(
    running.urls.superuserUrl,
    `select details, (select facts from audit_event_facts where event_id = e.id) as facts
     from audit_events e where what = 'exercise.answered' order by position`,
  );
  expect(events).toHaveLength(2);
  expect(JSON.stringify(events)).not.toContain(SECRET);
});

it('is refused where nothing, too much or something else is answered', async () => {
  const put = (lines: object[]) => placement.mentor.ask<Problem>('PUT', EXERCISE, { lines });
  const line = { prompt: 'bad-areas', text: 'Et' };
  expect((await put([line, line, line])).status).toBe(200);
  expect((await put([line, line, line, line])).body.errors[0]?.code).toBe('too-many-answers');
  expect((await put([{ prompt: 'bad-areas' }])).body.errors[0]?.code).toBe('nothing-answered');
  expect((await put([{ prompt: 'colour', text: 'Blå' }])).body.errors[0]?.code).toBe('prompt-unknown');
  const nowhere = await placement.mentor.ask('PUT', '/api/exercises/company/role-model', { lines: [line] });
  expect(nowhere.status).toBe(404);
});

it('shows the points of a dilemma after one’s own answer, and not before', async () => {
  const before = await placement.mentor.read<ExerciseView>(DILEMMA);
  expect(before.points).toBeNull();
  const page = await PageClient.of(running, placement.mentorEmail);
  expect((await page.get('/forberedelse/jobcenter/late-again')).html).not.toContain('i morgen');

  const lines = [{ prompt: 'what-now', text: 'Jeg spørger' }];
  const after = await placement.mentor.ask<ExerciseView>('PUT', DILEMMA, { lines });
  expect(after.body.points).toHaveLength(4);
  expect((await page.get('/forberedelse/jobcenter/late-again')).html).toContain('i morgen');
});

describe('sharing', () => {
  it('lets a fellow mentor of the workplace read until it is withdrawn', async () => {
    await answer();
    const { fellows } = await placement.mentor.read<ExerciseView>(EXERCISE);
    expect(fellows).toEqual([{ id: fellow.mentorId, name: 'Freja Fælle' }]);
    const { shares } = await placement.mentor.make<ExerciseView>(`${EXERCISE}/shares`, {
      mentorId: fellow.mentorId,
    });
    const again = await placement.mentor.post(`${EXERCISE}/shares`, { mentorId: fellow.mentorId });
    expect(again.body.errors[0]?.code).toBe('shared-already');

    const shareUrl = `/api/exercise-shares/${shares[0]?.id}`;
    expect((await fellow.mentor.read<ExercisesView>('/api/exercises')).shared).toHaveLength(1);
    expect(await fellow.mentor.read(shareUrl)).toMatchObject({
      from: 'Mona Mentor',
      answers: [expect.objectContaining({ text: SECRET })],
    });
    expect(await seenBy(fellow.mentorEmail, 'mentor')).toHaveLength(1);
    expect(await seenBy(stranger.mentorEmail, 'mentor')).toEqual([]);
    expect((await stranger.mentor.get(shareUrl)).status).toBe(404);
    expect((await fellow.mentor.post(`${shareUrl}/withdrawal`)).status).toBe(404);

    expect((await placement.mentor.post(`${shareUrl}/withdrawal`)).status).toBe(204);
    expect(await seenBy(fellow.mentorEmail, 'mentor')).toEqual([]);
    expect((await fellow.mentor.get(shareUrl)).status).toBe(404);
    expect((await placement.mentor.post(`${shareUrl}/withdrawal`)).status).toBe(404);
  });

  it('goes to no stranger, and the database says so too', async () => {
    await answer();
    const refused = await placement.mentor.post(`${EXERCISE}/shares`, { mentorId: stranger.mentorId });
    expect(refused.body.errors[0]?.code).toBe('not-a-fellow-mentor');

    const personId = await personOf(placement.mentorEmail);
    const share = (mentorId: string) =>
      running.database.asActor({ personId, role: 'mentor' }, (tx) =>
        tx.query(
          `insert into exercise_shares (id, answer_id, shared_by, mentor_id, shared_at)
           select gen_random_uuid(), id, person_id, $1, answered_at from exercise_answers
           where exercise = 'role-model'`,
          [mentorId],
        ),
      );
    await expect(share(stranger.mentorId)).rejects.toThrow('an exercise is shared with a fellow mentor');
    await expect(share(fellow.mentorId)).resolves.toBeDefined();
    await ask(running.urls.superuserUrl, 'update exercise_shares set withdrawn_at = shared_at');
  });

  it('is done on the page too', async () => {
    const page = await PageClient.of(running, placement.mentorEmail);
    const here = '/forberedelse/jobcenter/role-model';
    const typed = { 'lines.0.prompt': 'good-areas', 'lines.0.text': 'Jeg lytter' };
    expect((await page.post(here, { ...typed, 'lines.0.text': '' })).text).toContain('Skriv mindst ét svar.');
    expect((await page.post(here, typed)).status).toBe(303);
    expect((await page.get(here)).html).toContain('>Jeg lytter</textarea>');

    expect((await page.post(`${here}/deling`, {})).text).toContain('Vælg, hvem du vil dele med.');
    expect((await page.post(`${here}/deling`, { mentorId: fellow.mentorId })).status).toBe(303);
    const reader = await PageClient.of(running, fellow.mentorEmail);
    const list = await reader.get('/forberedelse');
    expect(list.text).toContain('Dig som rollemodel, fra Mona Mentor');
    const [, shared] = /href="(\/forberedelse\/delt\/[^"]+)"/.exec(list.html) ?? [];
    expect((await reader.get(shared ?? '')).text).toContain('Jeg lytter');

    const [, withdrawal] =
      /action="(\/forberedelse\/delinger\/[^"]+)"/.exec((await page.get(here)).html) ?? [];
    expect((await page.post(withdrawal ?? '')).status).toBe(303);
    expect((await reader.get(shared ?? '')).status).toBe(404);
  });
});
