/** Two who have the same grant before them: the second is told what happened, and keeps what was typed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ApiClient } from '../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { GRANT_REFUSED } from '../app/claim-steps.js';
import { PageClient } from '../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

jest.setTimeout(120_000);

const DRAFT = {
  firstDay: '2027-01-01',
  lastDay: '2027-06-30',
  grantedMinutes: 510,
  beyondOrdinary: 'Daglig støtte',
  decisiveBecause: 'Ellers holder det ikke',
};
const DECISION = { outcome: 'granted', reason: 'Min egen begrundelse', version: '2' };

let running: RunningApp;
let api: ApiClient;
let consultant: PageClient;
let caseworker: PageClient;
let other: PageClient;
let placement: ActivePlacement;
let at: string;

beforeAll(async () => {
  running = await startApp();
  api = await running.as(CONSULTANT);
  consultant = await PageClient.of(running, CONSULTANT);
  caseworker = await PageClient.of(running, CASEWORKER);
  other = await PageClient.of(running, 'sagsbehandler2@limstrup.example');
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running, { lastDay: '2026-12-31' });
  const { id } = await api.make(`/api/placements/${placement.id}/grants`, DRAFT);
  at = `/bevillinger/${id}`;
});

const recommend = (version = '1') => consultant.post(`${at}/indstilling`, { version });

describe('a decision', () => {
  beforeEach(() => recommend());

  it.each(['afgoerelse', 'afgoerelse/eftersyn'])(
    'that comes second keeps its reason on the page, to be copied (%s)',
    async (step) => {
      await other.post(`${at}/afgoerelse`, { ...DECISION, ...GRANT_REFUSED });

      const late = await caseworker.post(`${at}/${step}`, DECISION);
      expect(late.status).toBe(422);
      expect(late.text).toContain('Bevillingen er allerede afgjort. Din afgørelse er ikke gemt.');
      expect(late.text).toContain('Det, du skrev');
      expect(late.text).toContain('Afgørelse Bevilg timerne Begrundelse Min egen begrundelse');
      expect(late.text).not.toContain('Send igen');
    },
  );

  it('of what was sent back meanwhile says so', async () => {
    await other.post(`${at}/tilbagesendelse`, { because: 'Skriv flere timer', version: '2' });
    const late = await caseworker.post(`${at}/afgoerelse`, DECISION);
    expect([late.status, late.text]).toEqual([
      422,
      expect.stringContaining('er en kladde hos jobkonsulenten'),
    ]);
    expect(late.text).toContain('Min egen begrundelse');
  });

  it('is not undone by sending the grant back', async () => {
    await other.post(`${at}/afgoerelse`, DECISION);
    const late = await caseworker.post(`${at}/tilbagesendelse`, { because: 'Ret det', version: '2' });
    expect(late.text).toContain('Bevillingen er allerede afgjort. Den er ikke sendt tilbage.');
    expect(late.text).toContain('Hvad skal jobkonsulenten rette? Ret det');
  });

  it('may be sent again where the grant waits anew, with all that was typed', async () => {
    await other.post(`${at}/tilbagesendelse`, { because: 'Skriv flere timer', version: '2' });
    await recommend('3');
    const late = await caseworker.post(`${at}/afgoerelse`, DECISION);
    expect(late.html).toContain('Min egen begrundelse</textarea>');
    expect(late.html).toContain('name="version" value="4"');
  });
});

describe('a recommendation', () => {
  it('that is pressed twice in two windows says that it is made', async () => {
    await recommend();
    const late = await recommend();
    expect([late.status, late.text]).toEqual([
      422,
      expect.stringContaining('Bevillingen er allerede indstillet.'),
    ]);
    expect(late.text).not.toContain('Det, du skrev');
  });

  it('of a draft that another mended meanwhile asks to look again', async () => {
    const mended = {
      ...DRAFT,
      firstDay: '1.1.2027',
      lastDay: '30.6.2027',
      grantedMinutes: '20',
      version: '1',
    };
    await consultant.post(`${at}/ret/gem`, mended);
    const late = await recommend();
    expect([late.status, late.text]).toEqual([422, expect.stringContaining('Kladden er rettet imens.')]);
  });

  it('that comes while the draft is being mended loses nothing typed', async () => {
    await recommend();
    const mended = {
      ...DRAFT,
      firstDay: '1.1.2027',
      lastDay: '30.6.2027',
      grantedMinutes: '20',
      version: '1',
    };
    for (const step of ['gem', 'eftersyn']) {
      const late = await consultant.post(`${at}/ret/${step}`, {
        ...mended,
        decisiveBecause: 'Min egen tekst',
      });
      expect(late.status).toBe(422);
      expect(late.text).toContain('Kladden er indstillet imens. Det, du har rettet, er ikke gemt.');
      expect(late.text).toContain('Hvorfor mentoren er afgørende Min egen tekst');
    }
  });
});

describe('a grant that was sent back', () => {
  beforeEach(async () => {
    await recommend();
    await caseworker.post(`${at}/tilbagesendelse`, { because: 'Skriv flere timer', version: '2' });
  });

  it('tells by whom and when, and who had recommended it', async () => {
    const { text } = await consultant.get(at);
    expect(text).toMatch(
      /Sendt tilbage af Sofus Sagsbehandler den 03\.11\.2026 kl\. \S+ »Skriv flere timer«/,
    );
    expect(text).toMatch(/Indstillet af Karla Konsulent den 03\.11\.2026/);
  });

  it('is recommended by somebody else than whoever sent it back', async () => {
    expect((await caseworker.get(at)).html).not.toContain('/indstilling"');
    const own = await caseworker.post(`${at}/indstilling`, { version: '3' });
    expect([own.status, own.text]).toEqual([
      422,
      expect.stringContaining('Du har selv sendt bevillingen tilbage.'),
    ]);
    expect((await recommend('3')).status).toBe(303);
    const { text } = await caseworker.get(at);
    expect(text.match(/Indstillet af Karla Konsulent/g)).toHaveLength(2);
  });
});
