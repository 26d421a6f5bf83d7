import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

const COORDINATOR = 'koordinator@limstrup.example';

let running: RunningApp;
let coordinator: PageClient;
/** October is claimed by the leader late, and by nobody yet. */
let late: ActivePlacement;
let endsSoon: ActivePlacement;
let endsLater: ActivePlacement;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-11T09:00:00Z' });
  late = await aPlacement(running);
  endsSoon = await aPlacement(running, { firstDay: '2026-11-02', lastDay: '2026-12-11' });
  endsLater = await aPlacement(running, { firstDay: '2026-11-02', lastDay: '2026-12-12' });
  coordinator = await PageClient.of(running, COORDINATOR);
});
afterAll(() => running?.close());

const idsIn = (html: string): string[] =>
  [...html.matchAll(/<a href="\/forloeb\/([0-9a-f-]{36})">/g)].flatMap(([, id]) => id ?? []);

describe('the list of a coordinator', () => {
  it('tells who has each case, who must do what, and by when', async () => {
    const { text } = await coordinator.get('/forloeb');
    expect(text).toContain('Du kan følge alle forløb og ændre dem, som en koordinator har.');
    expect(text).toContain('Sag Hvem Mentor Har sagen Det næste Frist Periode Status');
    expect(text).toContain(
      'Mona Mentor Karla Konsulent Lederen skal sende timerne for oktober 2026 10.11.2026 (1 dag for sent)',
    );
    expect(text).toContain('Karla Konsulent Mentoren skal skrive månedens timer 30.11.2026 (om 19 dage)');
  });

  it('shows no more of that to a caseworker', async () => {
    const caseworker = await PageClient.of(running, CASEWORKER);
    expect((await caseworker.get('/forloeb')).text).not.toContain('Det næste');
  });

  it('has a dash where nobody is to do anything', async () => {
    const withdrawn = await aPlacement(running, { firstDay: '2026-10-01', lastDay: '2026-12-31' });
    await ask(
      running.urls.superuserUrl,
      `update placements set status = 'withdrawn' where id = '${withdrawn.id}'`,
    );
    const { text } = await coordinator.get('/forloeb?status=withdrawn');
    expect(text).toContain('Karla Konsulent – – 01.10.2026');
  });
});

describe('the cases that are over their deadline', () => {
  it('are those whose next step is late, and no others', async () => {
    const { html } = await coordinator.get('/forloeb?vis=overdue');
    expect(idsIn(html)).toEqual([late.id]);
  });

  it('come a page at a time, each once', async () => {
    const more = await aPlacement(running);
    const first = await coordinator.get('/forloeb?vis=overdue&limit=1');
    const next = /href="([^"]*cursor=[^"]*)"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await coordinator.get(`${next}&limit=1`);
    expect(next).toContain('vis=overdue');
    expect([...idsIn(first.html), ...idsIn(second.html)].toSorted()).toEqual([late.id, more.id].toSorted());
    expect(second.html).not.toContain('Næste side');
  });
});

describe('the cases that end soon', () => {
  it('are open, and end within 30 days, today among them', async () => {
    const { html, text } = await coordinator.get('/forloeb?vis=ends-soon');
    expect(idsIn(html)).toEqual([endsSoon.id]);
    expect(text).toContain('Slutter inden 30 dage');
  });

  it('are asked for by everybody who sees cases, by a day of one’s own over the API, the first first', async () => {
    const caseworker = await PageClient.of(running, CASEWORKER);
    expect(idsIn((await caseworker.get('/forloeb?vis=ends-soon')).html)).toEqual([endsSoon.id]);
    const api = await running.as(CASEWORKER);
    const by = async (day: string) =>
      (await api.read<{ items: { id: string }[] }>(`/api/placements?endsBy=${day}`)).items.map(
        ({ id }) => id,
      );
    expect(await by('2026-12-12')).toEqual([endsSoon.id, endsLater.id]);
    expect(await by('2026-12-11')).toEqual([endsSoon.id]);
    expect(await by('2026-12-10')).toEqual([]);
  });
});
