import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { ClaimView } from '../../../src/claims/claim.view.js';
import { type ActivePlacement, aPlacement, WAGE_COST } from '../../app/builders.js';
import { PARTY_KNOWS, submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(60_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-25T12:00:00Z' });
});
afterAll(() => running?.close());

const OCTOBER = '/maanedsark?maaned=2026-10';
const sheetOf = async ({ leaderEmail }: ActivePlacement, path = OCTOBER) =>
  (await PageClient.of(running, leaderEmail)).get(path);

it('says what a claim came back for, until when, and suggests nothing', async () => {
  const placement = await aPlacement(running);
  await work(placement, '2026-10-05', 60);
  expect((await sheetOf(placement)).html).toMatch(/value="claim" checked/);
  const { id } = await submitted(placement);
  const caseworker = await running.as(CASEWORKER);
  await caseworker.make(`/api/claims/${id}/return`, { because: 'Hvad lavede I den 5.?' });

  const { text, html } = await sheetOf(placement);
  expect(text).toContain('Venter på dig, 247,99 kr.');
  expect(text).toContain(
    'Sendt tilbage til dig 25.11.2026: »Hvad lavede I den 5.?« Ret og send senest 09.12.2026.',
  );
  expect(html).not.toContain(' checked');
});

it('says why a line was refused', async () => {
  const placement = await aPlacement(running);
  await work(placement, '2026-10-05', 60);
  const claim = await submitted(placement);
  const caseworker = await running.as(CASEWORKER);
  const refused = {
    outcome: 'refused',
    reasonCode: 'not-mentor-work',
    reason: 'Det var almindeligt arbejde',
  };
  await caseworker.make(`/api/claims/${claim.id}/decision`, {
    lines: claim.lines.map(({ id }: ClaimView['lines'][number]) => ({ id, ...refused })),
    ...PARTY_KNOWS,
  });

  expect((await sheetOf(placement)).text).toMatch(/Afslået: .*Det var almindeligt arbejde/);
});

it('says of hours that came after a claim that they are not sent, and does not call the month done', async () => {
  const placement = await aPlacement(running);
  await work(placement, '2026-10-05', 60);
  await submitted(placement);
  expect((await sheetOf(placement)).text).toContain('Du er færdig med oktober 2026.');

  await work(placement, '2026-10-06', 60);

  const { text } = await sheetOf(placement);
  expect(text).toContain('1 time er skrevet siden og ikke sendt. Det kan ske, når kravet er afgjort.');
  expect(text).not.toContain('Du er færdig');
});

it('offers no claim that the wage cost is missing for, and says who must do what', async () => {
  const placement = await aPlacement(running, { hasWageCost: false });
  await work(placement, '2026-10-05', 60);
  const missing = await sheetOf(placement);
  expect(missing.text).toContain('Kan ikke sendes endnu: Indsend lønomkostningen først.');
  expect(missing.html).not.toContain('value="claim"');
  expect(missing.text).not.toContain('0,00 kr.');
  const receipt = await sheetOf(placement, '/maanedsark/kvittering?maaned=2026-10');
  expect(receipt.text).toContain('Kan ikke sendes endnu: Indsend lønomkostningen først.');
  expect(receipt.text).not.toContain('Mangler dit svar');
  expect(receipt.text).toContain('Når det, der mangler, er på plads, sender du timerne fra månedsarket.');
  expect(receipt.text).not.toContain('En sagsbehandler afgør hvert krav');

  const cost = { firstDay: '2026-10-01', ...WAGE_COST };
  await placement.leader.make(`/api/placements/${placement.id}/wage-costs`, cost);
  expect((await sheetOf(placement)).text).toContain(
    'Kan ikke sendes endnu: lønomkostningen er sendt, og sagsbehandleren afgør den senest 02.12.2026.',
  );
});

it('names the placement that an answer is missing for', async () => {
  const placement = await aPlacement(running);
  const answers = { month: '2026-10', 'answers.0.placementId': placement.id };
  const path = (query: Record<string, string>) => `/maanedsark/tjek?${new URLSearchParams(query).toString()}`;

  const { status, html } = await sheetOf(placement, path(answers));
  expect(status).toBe(422);
  expect(html).toContain('<a href="#answers.0.answer">Svar for Mads Mentee, eller vælg »Svar senere«.</a>');
  const later = await sheetOf(placement, path({ ...answers, 'answers.0.answer': 'later' }));
  expect(later.html).toContain('<a href="#answers.0.answer">Svar for mindst ét forløb');
});

it('leads to the receipt, says when all of a month is answered, and opens none to come', async () => {
  const placement = await aPlacement(running);
  await work(placement, '2026-10-05', 90);
  expect((await sheetOf(placement)).html).not.toContain('/maanedsark/kvittering');
  await submitted(placement);

  const { text, html } = await sheetOf(placement);
  expect(text).toContain('Du er færdig med oktober 2026.');
  expect(text).toContain('Se timerne for Mads Mentee');
  expect(html).toContain('href="/maanedsark/kvittering?maaned=2026-10"');
  const receipt = await sheetOf(placement, '/maanedsark/kvittering?maaned=2026-10');
  expect(receipt.text).toContain('1,5 timer');
  expect(receipt.html).toContain(`href="/forloeb/${placement.id}"`);
  expect(receipt.html).toContain(`href="${OCTOBER}"`);

  await work(placement, '2026-11-05', 60);
  const november = await sheetOf(placement, '/maanedsark?maaned=2026-11');
  expect(november.text).toContain('Måneden er ikke slut endnu.');
  expect(november.html).not.toContain(' checked');
  expect((await sheetOf(placement, '/maanedsark?maaned=2027-03')).text).toContain('oktober 2026');
});
