import type { Role } from '../../src/access/role.js';
import { isSuperuser } from '../database/test-database.js';
import { type MuchAndLong, makeMuchAndLong } from './make-much-and-long.js';
import { type Municipality, startMunicipality } from './municipality.js';
import { addressOf, PAGES } from './pages.js';

const describeOfSuperuser = (await isSuperuser()) ? describe : describe.skip; // the filling asks for one

interface Filled {
  municipality: Municipality;
  ids: MuchAndLong;
}

describeOfSuperuser('a page', () => {
  let little: Filled;
  let much: Filled;

  beforeAll(async () => {
    little = await filled({ placements: 3, rows: 1 });
    much = await filled({ placements: 60, rows: 40 });
  });
  afterAll(async () => {
    await little?.municipality.running.close();
    await much?.municipality.running.close();
  });

  const pages = PAGES.flatMap(([role, page]) => (page.includes('→') ? [] : [[role, page] as const]));

  it.each(pages)('of %s, %s, asks no more for much than for little', async (role, page) => {
    const ofLittle = await cost(little, role, addressOf(page, little.ids));
    const ofMuch = await cost(much, role, addressOf(page, much.ids));

    expect(ofMuch).toBe(ofLittle);
  });

  it('of leader, on which the answers of a month are checked, asks no more for much than for little', async () => {
    const [ofLittle, ofMuch] = [await checkPageOf(little), await checkPageOf(much)];

    expect(ofMuch.placements).toBeGreaterThan(ofLittle.placements);
    expect(await cost(much, 'leader', ofMuch.address)).toBe(await cost(little, 'leader', ofLittle.address));
  });
});

async function filled({ placements, rows }: { placements: number; rows: number }): Promise<Filled> {
  const municipality = await startMunicipality({ placements, timeEntriesPerPlacement: 1 });
  return { municipality, ids: await makeMuchAndLong(municipality, rows) };
}

/** How many statements a page sends when it is not the first. */
async function cost({ municipality: { get, watched } }: Filled, role: Role, url: string): Promise<number> {
  await get(role, url);
  watched.statementsSince();
  const { status } = await get(role, url);
  expect({ url, status }).toEqual({ url, status: 200 });
  return watched.statementsSince().length;
}

async function checkPageOf({ municipality: { get } }: Filled) {
  const { body } = await get('leader', '/maanedsark?maaned=2026-10');
  const ids = [...body.matchAll(/name="answers\.\d+\.placementId" value="([^"]+)"/g)].map(
    ([, id = '']) => id,
  );
  const answers = ids.flatMap((id, at) => [
    [`answers.${at}.placementId`, id],
    [`answers.${at}.answer`, 'claim'],
  ]);
  const query = new URLSearchParams([['month', '2026-10'], ...answers]);
  return { placements: ids.length, address: `/maanedsark/tjek?${query.toString()}` };
}
