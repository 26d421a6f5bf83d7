import { isSuperuser } from '../database/test-database.js';
import { type Municipality, startMunicipality } from './municipality.js';

const describeOfSuperuser = (await isSuperuser()) ? describe : describe.skip; // auto_explain asks for one

/** The tables that grow with the years; of the cases themselves each is looked up or joined once. */
const GROW_WITH_THE_YEARS = new Set(['claims', 'claim_lines', 'grants', 'wage_costs', 'time_entries']);

describeOfSuperuser('the budget of 100,000 placements, of which 7,000 have a running grant', () => {
  let municipality: Municipality;
  beforeAll(async () => {
    municipality = await startMunicipality(
      { placements: 100_000, timeEntriesPerPlacement: 2 },
      { explains: true },
    );
  }, 300_000);
  afterAll(() => municipality.running.close());

  it('looks at the claims of its year and at running grants alone, by their indexes', async () => {
    const { get, watched } = municipality;
    watched.plansSince();
    const { status, body } = await get('payer', '/api/budgets/2026');
    expect(status).toBe(200);
    const [everyone] = (JSON.parse(body) as { lines: { spentOre: number; restOre: number }[] }).lines;
    expect(everyone?.spentOre).toBeGreaterThan(0);
    expect(everyone?.restOre).toBeGreaterThan(0);

    const plans = watched.plansSince();
    const readThrough = plans
      .flatMap(({ nodes }) => nodes)
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => node['Relation Name'] ?? '');
    expect(readThrough.filter((table) => GROW_WITH_THE_YEARS.has(table))).toEqual([]);
    const ofNodes = (table: string) =>
      plans.flatMap(({ nodes }) => nodes.filter((node) => node['Relation Name'] === table));
    // One claim in seven is of the year, and one grant in fourteen runs.
    expect(Math.max(...ofNodes('claims').map((node) => node['Actual Rows'] ?? 0))).toBeLessThan(40_000);
    expect(Math.max(...ofNodes('grants').map((node) => node['Actual Rows'] ?? 0))).toBeLessThan(10_000);
  }, 60_000);
});
