/** Every letter, made from the cases that a demonstration begins with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Actor } from '../../../src/access/actor.js';
import { CASE_CHANGERS } from '../../../src/access/role.js';
import { DraftLetter } from '../../../src/cases/letters/draft-letter.js';
import { LETTER_KINDS, type LetterKind } from '../../../src/cases/letters/kinds/letter-kinds.js';
import { lettersOffered } from '../../../src/cases/letters/kinds/letters-offered.rules.js';
import { lettersState } from '../../../src/cases/letters/kinds/letters-state.queries.js';
import { loadDemo } from '../../../src/demo/load-demo.js';
import { letterText } from '../../../src/letters/letter-text.js';
import type { LetterContent } from '../../../src/pdf/blocks.js';
import { drawLetter } from '../../../src/pdf/draw-letter.js';
import { Placement } from '../../../src/placements/placement.entity.js';
import { readPdf } from '../../pdf/read-pdf.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

/** Where the letters are written too, for somebody to look at them. */
const SHOWN = process.env['LIMSTIFT_SCREENSHOTS'];

let running: RunningApp;
let letters: { kind: LetterKind; content: LetterContent }[];

beforeAll(async () => {
  running = await startApp({ empty: true });
  await loadDemo(running.app, 'municipality');
  letters = await everyLetter();
});
afterAll(() => running?.close());

async function everyLetter(): Promise<typeof letters> {
  const issuers = await Promise.all(CASE_CHANGERS.map(actorIn));
  const placements = await running.database.asActor(issuers[0] as Actor, (tx) => tx.find(Placement));
  const made: typeof letters = [];
  for (const issuer of issuers) {
    for (const placement of placements) made.push(...(await lettersOf(placement, issuer)));
  }
  return made;
}

/** The demo has nobody in some roles. */
async function actorIn(role: Actor['role']): Promise<Actor> {
  const email = { consultant: 'konsulent', caseworker: 'sagsbehandler', coordinator: 'koordinator' }[
    role as 'consultant'
  ];
  const { id } = await (await running.as(`${email}@limstrup.example`)).read<{ id: string }>('/api/me');
  return { personId: id, role };
}

function lettersOf(placement: Placement, issuer: Actor): Promise<typeof letters> {
  return running.database.asActor(issuer, async (tx) => {
    const made: typeof letters = [];
    for (const offer of lettersOffered(await lettersState(tx, placement, running.clock.today()))) {
      const { kind, recipient, aboutId, occasion } = offer;
      const asked = { kind, recipient, aboutId, occasion };
      const drafted = await running.app.get(DraftLetter).run(tx, placement, asked, issuer);
      if ('done' in drafted) made.push({ kind, content: drafted.done.content });
      else expect(drafted.refused).toMatchObject([{ because: 'letter-not-by-role' }]);
    }
    return made;
  });
}

it('is of every kind', () => {
  expect([...new Set(letters.map(({ kind }) => kind))].toSorted()).toEqual(LETTER_KINDS.toSorted());
});

it('says what it says without a slip, and tells no CPR number', () => {
  for (const { content } of letters) {
    const text = letterText(content).replaceAll('\u00a0', ' ');
    expect(text).not.toMatch(/ {2}| [.,;:!?](?:\s|$)|\.\.|,,|null|undefined|NaN|\{|\}/);
    expect(text).not.toMatch(/(?<!\d)\d{6}-\d{4}(?!\d)/);
  }
});

it('can be drawn', async () => {
  for (const [index, { kind, content }] of letters.entries()) {
    const bytes = await drawLetter(content);
    expect((await readPdf(bytes)).pages.length).toBeGreaterThan(0);
    if (SHOWN) {
      mkdirSync(path.join(SHOWN, 'letters'), { recursive: true });
      writeFileSync(path.join(SHOWN, 'letters', `${kind}-${index}.pdf`), bytes);
    }
  }
});
