import type { Role } from '../../../src/access/role.js';
import type { PlacementView } from '../../../src/placements/placement.view.js';
import { aPlacement } from '../../app/builders.js';
import { draft, submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

it('is found by status and by month, and says who acts next', async () => {
  const placement = await aPlacement(running);
  await work(placement, '2026-10-06', 90);
  const october = await submitted(placement);
  const november = await draft(placement, '2026-11');
  const leader = await PageClient.of(running, placement.leaderEmail);
  const listed = async (query: string) => {
    const { text } = await leader.get(`/krav${query}`);
    return [october, november].filter(({ reference }) => text.includes(reference));
  };

  expect(await listed('')).toHaveLength(2);
  expect(await listed('?status=submitted&maaned=')).toEqual([october]);
  expect(await listed('?status=&maaned=2026-11')).toEqual([november]);
  expect(await listed('?status=submitted&maaned=2026-11')).toEqual([]);
  expect((await leader.get('/krav?maaned=2026-10')).text).toMatch(
    /K-2026-\d{5} Oktober 2026 Mads Mentee Firma \d+ ApS LS-2026-\d{5} 03.11.2026 371,99 kr\. Afventer sagsbehandleren/,
  );
  expect((await leader.get('/krav?status=draft')).text).toContain('– 0,00 kr. Kladde hos dig');
});

it('is found by its number, and by the people of its case', async () => {
  const placement = await aPlacement(running);
  await work(placement, '2026-10-06', 90);
  const own = await submitted(placement);
  const other = await draft(await aPlacement(running));
  const caseworker = await PageClient.of(running, CASEWORKER);
  const listed = async (q: string) => {
    const { text } = await caseworker.get(`/krav?${new URLSearchParams({ q }).toString()}`);
    return [own, other].filter(({ reference }) => text.includes(reference));
  };
  const { reference, employer } = await placement.leader.read<PlacementView>(
    `/api/placements/${placement.id}`,
  );

  expect(await listed(own.reference)).toEqual([own]);
  expect(await listed(own.reference.slice(-5))).toEqual([own]);
  expect(await listed(reference)).toEqual([own]);
  expect(await listed(employer?.name ?? '')).toEqual([own]);
  expect(await listed('findes slet ikke')).toEqual([]);
  expect((await caseworker.get(`/krav?q=${own.reference}`)).html).toContain(`value="${own.reference}"`);
  const leader = await PageClient.of(running, placement.leaderEmail);
  expect((await leader.get(`/krav?q=${other.reference}`)).text).not.toContain(other.month);
  expect((await leader.get(`/krav?q=${other.reference}`)).text).toContain('Ingen krav passer');
});

it('leaves what is withdrawn out of the sum', async () => {
  const placement = await aPlacement(running);
  await work(placement, '2026-10-06', 90);
  const claim = await submitted(placement);
  const leader = await PageClient.of(running, placement.leaderEmail);
  expect((await leader.get('/krav')).text).toMatch(/1 krav på siden, 371,99 kr\. *$/);

  await leader.post(`/krav/${claim.id}/tilbagetraekning`);

  expect((await leader.get('/krav')).text).toContain(
    '1 krav på siden, 0,00 kr. Afslåede, tilbagetrukne og forældede krav er ikke talt med.',
  );
});

it('goes on from page to page with what was asked for', async () => {
  const placement = await aPlacement(running, { firstDay: '2026-10-01', lastDay: '2026-11-30' });
  await draft(placement, '2026-10');
  await draft(placement, '2026-11');
  const leader = await PageClient.of(running, placement.leaderEmail);

  const first = await leader.get('/krav?status=draft&limit=1');
  const [, next = ''] = /href="(\/krav\?[^"]*cursor=[^"]*)"/.exec(first.html) ?? [];
  const second = await leader.get(next.replaceAll('&amp;', '&'));
  expect(first.text).toContain('November 2026 Mads');
  expect(second.text).toContain('Oktober 2026 Mads');
  expect(second.text).not.toContain('November 2026 Mads');
  expect(next).toContain('status=draft');
  expect(second.text).not.toContain('Næste side');
});

it('says what is wrong with what is asked for', async () => {
  const caseworker = await PageClient.of(running, CASEWORKER);

  const wrong = await caseworker.get('/krav?status=mine&maaned=2026-13');
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('href="#maaned"');
  expect(wrong.html).toContain('<title>Fejl: Krav');
  expect((await caseworker.get('/krav?cursor=x')).text).toContain('Begynd forfra');
  expect((await caseworker.get('/krav?maaned=2020-02')).html).toContain(
    '<option value="2020-02" selected>Februar 2020',
  );
});

it('is for staff that read cases and for leaders, who see their own', async () => {
  const placement = await aPlacement(running);
  const { reference } = await draft(placement);
  const other = await aPlacement(running);
  const sees = async (email: string, role?: Role) => {
    const { status, text } = await (await PageClient.of(running, email, role)).get('/krav?status=draft');
    return status === 200 ? text.includes(reference) : status;
  };

  for (const email of [CONSULTANT, CASEWORKER, 'oekonomi', 'koordinator', 'revisor']) {
    expect([email, await sees(email.includes('@') ? email : `${email}@limstrup.example`)]).toEqual([
      email,
      true,
    ]);
  }
  expect(await sees(placement.leaderEmail)).toBe(true);
  expect(await sees(other.leaderEmail)).toBe(false);
  expect(await sees(placement.mentorEmail)).toBe(403);
  expect(await sees('administrator@limstrup.example')).toBe(403);
});
