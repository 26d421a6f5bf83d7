import type { ApiClient, Problem } from '../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

interface Found {
  id: string;
  reference: string;
}

let running: RunningApp;
let caseworker: ApiClient;
let placement: ActivePlacement;
let other: ActivePlacement;
let known: Found;

beforeAll(async () => {
  running = await startApp();
  caseworker = await running.as(CASEWORKER);
  placement = await aPlacement(running);
  other = await aPlacement(running);
  known = await caseworker.read<Found>(`/api/placements/${placement.id}`);
});
afterAll(() => running?.close());

async function find(q: string, by: ApiClient = caseworker): Promise<string[]> {
  const { items } = await by.read<{ items: Found[] }>(`/api/placements?q=${encodeURIComponent(q)}`);
  return items.map(({ id }) => id).toSorted();
}
const both = () => [placement.id, other.id].toSorted();

describe('a search', () => {
  it('finds by mentee, mentor and leader', async () => {
    for (const name of ['mads mentee', 'MONA MENTOR', 'lis leder', 'Li', 'mentee']) {
      expect(await find(name)).toEqual(both());
    }
  });

  it('finds by the number of the case, or a part of it', async () => {
    expect(await find(known.reference.toLowerCase())).toEqual([placement.id]);
    expect(await find(known.reference.slice(-5))).toEqual([placement.id]);
  });

  it('finds by the workplace, and by its P-number after a P, alone or among words', async () => {
    const [{ name, number } = { name: '', number: '' }] = await ask<{ name: string; number: string }>(
      running.urls.superuserUrl,
      `update workplaces set name = 'Rørværkstedet på Åen' where id = '${placement.workplaceId}'
       returning name, p_number as number`,
    );
    expect(name).toBe('Rørværkstedet på Åen');
    const spaced = number.replaceAll(/(..)/g, '$1 ');
    for (const q of [`P${number}`, `p-nr. ${spaced}`, `P-nummer: ${number}`, `mads P${number}`]) {
      expect(await find(q)).toEqual([placement.id]);
    }
    expect(await find(`P${number}`, other.leader)).toEqual([]);
    expect(await find(`P${number.slice(0, 9)}`)).toEqual([]);
  });

  it('takes å for aa, æ for ae and ø for oe, whichever of them is written', async () => {
    for (const q of ['roervaerk', 'RØRVÆRK', 'på aaen', 'paa Åen', 'mads åen', 'AAEN']) {
      expect(await find(q)).toEqual([placement.id]);
      expect(await find(q, placement.leader)).toEqual([placement.id]);
    }
    expect(await find('rorvark')).toEqual([]);
  });

  it('takes no ten digits that may be a CPR number, and says how a P-number is written', async () => {
    const { status, body } = await caseworker.get<Problem>('/api/placements?q=1003901234');
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('skriv P foran')]);
    expect(await find('P1003901234')).toEqual([]);
  });

  it('finds what has each of several words, wherever it stands', async () => {
    expect(await find(`mads ${known.reference.slice(-5)} mona`)).toEqual([placement.id]);
    expect(await find('leder firma mo')).toEqual(both());
    expect(await find('mads zebra')).toEqual([]);
  });

  it('takes no letter for a wild card', async () => {
    for (const q of ['%%%', 'm_ds', 'mads %', '\\\\\\']) expect(await find(q)).toEqual([]);
  });

  it('finds nothing that one may not see', async () => {
    for (const q of ['mads mentee', 'mona', 'lis mads', 'LS-2026']) {
      expect(await find(q, placement.leader)).toEqual([placement.id]);
    }
    expect(await find('mona lis mads', other.mentor)).toEqual([other.id]);
  });
});
