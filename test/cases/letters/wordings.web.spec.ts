/** How a municipality words its letters itself, version by version. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { LetterView } from '../../../src/letters/letter.view.js';
import type { WordingView } from '../../../src/cases/letters/wordings/wording.view.js';
import { type ApiClient, ifMatch } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { ADMINISTRATOR, alsoHolds, CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { readPdf } from '../../pdf/read-pdf.js';

jest.setTimeout(120_000);

const KIND = 'orientation-to-mentee';
const AT = `/brevtekster/${KIND}`;

let running: RunningApp;
let placement: ActivePlacement;
let administrator: PageClient;
let api: ApiClient;
let caseworker: ApiClient;

beforeEach(async () => {
  running = await startApp();
  placement = await aPlacement(running);
  administrator = await PageClient.of(running, ADMINISTRATOR);
  api = await running.as(ADMINISTRATOR);
  caseworker = await running.as(CASEWORKER);
});
afterEach(() => running?.close());

/** What the form holds, with another text. */
async function typed(text: string, more: object = {}): Promise<Record<string, string>> {
  const { version } = await administrator.get(AT);
  return { version, title: 'Dit forløb med en mentor', legalBasis: '', text, ...more };
}

const issue = (): Promise<LetterView> =>
  caseworker.make(`/api/placements/${placement.id}/letters`, { kind: KIND });

const textOf = async ({ id }: LetterView): Promise<string> =>
  (await readPdf((await caseworker.get(`/api/letters/${id}/pdf`)).bytes)).text.replaceAll('\u00a0', ' ');

const TEXT = "Hej {{ recipient.name }}\n\nVi har nye ord.\n\n{% include 'signature' %}";

describe('a wording', () => {
  it('is that of the files until somebody publishes another, which letters are written in from then on', async () => {
    const before = await issue();
    const published = await administrator.post(`${AT}/udgivelse`, await typed(TEXT));
    expect(published.location).toBe('/brevtekster');

    const after = await issue();
    expect(await textOf(after)).toContain('Vi har nye ord.');
    expect(after.replacesId).toBe(before.id);
    expect(await textOf(before)).not.toContain('Vi har nye ord.');
    expect((await administrator.get('/brevtekster')).text).toMatch(/Udgave 1 .* af /);
  });

  it('is kept version by version, and shown with what was changed', async () => {
    await administrator.post(`${AT}/udgivelse`, await typed(TEXT));
    await administrator.post(`${AT}/udgivelse`, await typed(TEXT.replace('nye', 'andre')));
    const { html } = await administrator.get(`${AT}/udgaver/2`);
    expect(html).toMatch(/<del>Vi har nye ord\.\n<\/del><ins>Vi har andre ord\.\n<\/ins>/);
    expect((await administrator.get(`${AT}/udgaver/3`)).status).toBe(404);
    await expect(ask(running.urls.superuserUrl, "update letter_wordings set source = 'x'")).rejects.toThrow(
      /written once and never changed/,
    );
  });

  it('is not published over somebody else’s', async () => {
    const mine = await typed(TEXT);
    await administrator.post(`${AT}/udgivelse`, await typed(TEXT.replace('nye', 'andre')));
    const second = await administrator.post(`${AT}/udgivelse`, mine);
    expect(second.status).toBe(422);
    expect(second.text).toContain('En anden har ændret det');
    expect(second.text).toMatch(/Det, du har skrevet.*Vi har nye ord.*Det, der gælder nu.*Vi har andre ord/);
    expect(second.html).toContain('Vi har nye ord.');
  });

  it('is not published where nothing was changed', async () => {
    const { text } = (await administrator.get(AT)) as { text: string };
    expect(text).toContain('Teksten er den, der fulgte med systemet.');
    const { source } = await api.read<WordingView>(`/api/letter-wordings/${KIND}`);
    const same = source.replace(/^---[\s\S]*?---\n+/, '');
    const answer = await administrator.post(`${AT}/udgivelse`, await typed(same));
    expect(answer.text).toContain('Teksten er den samme som den, der gælder nu.');
  });
});

describe('a fault in a text', () => {
  it.each([
    [
      'a name that no letter has',
      'Hej\n\n{{ recipient.nme }}',
      'Linje 3: Brevet kender ikke »recipient.nme«.',
    ],
    [
      'a name in a branch that is not taken',
      'Hej\n\n{% if mentor %}\na\n{% else %}\n{{ mentro.name }}\n{% endif %}',
      'Linje 6: Brevet kender ikke »mentro.name«.',
    ],
    [
      'a condition that is left open',
      'Hej\n\n{% if mentor %}',
      'Linje 3: Noget er åbnet og ikke lukket igen',
    ],
    ['a word that cannot be used', 'Hej\n{% assign a = 1 %}', 'Linje 2: Der er et ord mellem {% og %}'],
    ['a part that is not there', "Hej\n{% include 'nothing' %}", 'Linje 2: Der er ingen fælles tekst'],
    ['what a letter cannot show', 'Hej\n\n> citat', 'Linje 3: Et brev kan ikke vise dette'],
    ['money that is no money', 'Hej {{ recipient.name | kroner }}', 'Linje 1: '],
  ])('is named with its line: %s', async (_, text, says) => {
    for (const way of ['visning', 'udgivelse']) {
      const answer = await administrator.post(`${AT}/${way}`, await typed(text));
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(says);
      expect(answer.html).toContain('Hej');
    }
    expect(await ask(running.urls.superuserUrl, 'select from letter_wordings')).toEqual([]);
  });

  it('in a shared part names the part, and is found by the letters that have it', async () => {
    const { version } = await administrator.get('/brevtekster/signature');
    const answer = await administrator.post('/brevtekster/signature/udgivelse', {
      version,
      text: 'Hilsen\n\n{{ grant.firstDay | day }}',
    });
    expect(answer.text).toContain('Brevet kender ikke »grant.firstDay«.');
  });

  it('in the title stands by the title', async () => {
    const answer = await administrator.post(
      `${AT}/udgivelse`,
      await typed(TEXT, { title: 'Til {{ nobody }}' }),
    );
    expect(answer.text).toMatch(/Overskrift Fejl: Brevet kender ikke »nobody«/);
  });

  it('that shows only in some cases is found before any of them has a letter', async () => {
    const answer = await administrator.post(`${AT}/visning`, await typed('Hos {{ employer.name }}'));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Linje 1: ');
  });

  it('is a decision without its reasons, its law or its guidance on complaints', async () => {
    const at = '/brevtekster/grant-refusal';
    const { version } = await administrator.get(at);
    const answer = await administrator.post(`${at}/udgivelse`, {
      version,
      title: 'Nej',
      legalBasis: '',
      text: '{% if grant.reason %}{{ grant.reason }}{% endif %} {{ grant.legalBasis }}',
    });
    expect(answer.text).toContain('er en afgørelse. Den skal sige hvordan man klager');
    expect(answer.text).not.toContain('begrundelsen (');
  });

  it('is a text without end', async () => {
    const endless = '{% for i in (1..100000) %}Hej hej hej hej hej hej hej\n{% endfor %}';
    expect((await administrator.post(`${AT}/visning`, await typed(endless))).text).toContain('alt for langt');
  });

  it('is answered to the API by its code', async () => {
    const answer = await api.ask(
      'PUT',
      `/api/letter-wordings/${KIND}`,
      { text: '{{ nobody }}' },
      ifMatch({ version: 0 }),
    );
    expect(codes(answer as never)).toEqual(['name-unknown']);
    const done = await api.ask<WordingView>(
      'PUT',
      `/api/letter-wordings/${KIND}`,
      { text: 'Hej' },
      ifMatch({ version: 0 }),
    );
    expect(done.body).toMatchObject({ version: 1, isPart: false });
  });
});

describe('a text that is tried out', () => {
  it('is shown beside the one in force, with how hard both are to read', async () => {
    const { text } = await administrator.post(`${AT}/visning`, await typed(TEXT));
    expect(text).toMatch(
      /Med et opdigtet forløb\..*Det, du har skrevet.*LIX \d+.*Vi har nye ord.*Det, der gælder nu.*LIX \d+/,
    );
    expect(await ask(running.urls.superuserUrl, 'select from letter_wordings')).toEqual([]);
  });

  it('is shown with a case by whoever may see it, and the look is noted', async () => {
    const [row] = await ask<{ reference: string }>(
      running.urls.superuserUrl,
      'select reference from placements',
    );
    const caseReference = row?.reference ?? '';
    const refused = await administrator.post(`${AT}/visning`, await typed(TEXT, { caseReference }));
    expect(refused.text).toContain('Du kan ikke se forløb.');

    await alsoHolds(running.database, ADMINISTRATOR, 'caseworker');
    const shown = await administrator.post(`${AT}/visning`, await typed(TEXT, { caseReference }));
    expect(shown.text).toContain(`Med sag ${caseReference}.`);
    expect(shown.text).toContain('Hej Mads Mentee');
    const looks = await ask(running.urls.superuserUrl, "select from access_log where purpose = 'letter'");
    expect(looks).toHaveLength(1);
  });

  it('says which case there is none of', async () => {
    await alsoHolds(running.database, ADMINISTRATOR, 'caseworker');
    const more = { caseReference: 'LS-2020-00001' };
    expect((await administrator.post(`${AT}/visning`, await typed(TEXT, more))).text).toContain(
      'Der er ingen sag med nummer LS-2020-00001.',
    );
  });
});

it('is no business of those who write letters', async () => {
  const page = await PageClient.of(running, CASEWORKER);
  expect((await page.get('/brevtekster')).status).toBe(403);
  expect((await page.get(`${AT}/udgaver/1`)).status).toBe(403);
});
