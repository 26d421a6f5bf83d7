import * as fc from 'fast-check';
import type { IllustratedLetter } from '../../src/pdf/blocks.js';
import { drawLetter } from '../../src/pdf/draw-letter.js';
import { LetterRefused } from '../../src/pdf/letter-refused.js';
import { COLUMN, mm, PAGE } from '../../src/pdf/letter-style.js';
import { printable } from '../../src/pdf/printable.js';
import { brokenConditions, parsePdf } from './matterhorn/conditions.js';
import { aLetter, aParagraph, plain } from './letters.js';
import { readPdf, type ReadPdf } from './read-pdf.js';

/** The same names each time: what is found by chance is written down as a case of its own. */
const SEED = 20_261_128;

const letters = 'abcdefghijklmnopqrstuvwxyzæøåÆØÅéüß';
const latin = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });

const marks = ['\u0301', '\u030a', '\u0308', '\u0327', '\u0323'];
const invisible = [
  '\u200b',
  '\u200d',
  '\u200c',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\u0007',
  '\u001b',
];
const syntax = [
  '**fed**',
  '# Titel',
  '[her](http://a.example)',
  '{{ name }}',
  '{% if x %}',
  '{{',
  '| a | b |',
  '<b>',
  '&amp;',
  '`x`',
  '\\',
  '(',
  ')',
  '%%EOF',
  'endstream',
];
const otherScripts = [
  'אסתר',
  'محمد',
  '王伟',
  'ไทย',
  '🙂',
  '👩‍👩‍👧',
  '𝔐',
  'Ελένη',
  'Жанна',
  'Łódź',
  'ǆ',
  '\ud83d',
  'ﷺ',
];

const pieces = fc.oneof(
  latin,
  fc.constantFrom(...marks, ...invisible, ...syntax),
  fc.constantFrom(...invisible, 'Ελένη', 'Жанна', 'Łódź', 'ﬁ'),
  fc.constantFrom(' ', '  ', '\t', '\n', '\r\n', '\u2028', '\u00a0', '\u3000'),
);

const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 12 }).map((some) => some.join('')) },
  { weight: 1, arbitrary: fc.constantFrom(...otherScripts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
  { weight: 1, arbitrary: latin.map((word) => word.repeat(300).slice(0, 300)) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom('W', 'å', 'ﬁ', ...marks), { minLength: 300, maxLength: 300 })
      .map((some) => some.join('')),
  },
);

const named = (name: string): IllustratedLetter =>
  aLetter({
    title: `Mentor for ${name}`,
    recipientLines: ['Bageriet', 'Ågade 12', '9999 Limstrup'],
    blocks: [
      aParagraph(`Kære ${name}`),
      { kind: 'heading', level: 2, runs: [plain(name)] },
      { kind: 'list', numbered: true, items: [[plain(name)], [{ text: name, face: 'emphasis' }]] },
      { kind: 'facts', rows: [{ label: [plain('Navn')], value: [plain(name)] }] },
      {
        kind: 'table',
        columns: [
          { heading: [plain('Navn')], align: 'left' },
          { heading: [plain('Beløb')], align: 'right' },
        ],
        rows: [[[plain(name)], [plain('247,99 kr.')]]],
      },
    ],
  });

/** The letter as read, or null where it was refused. */
async function drawn(letter: IllustratedLetter): Promise<ReadPdf | null> {
  try {
    return await readPdf(await drawLetter(letter));
  } catch (error) {
    if (error instanceof LetterRefused) return null;
    throw error;
  }
}

const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '');

function expectWithinMargins({ pages }: ReadPdf): void {
  for (const { x, y, width, size } of pages.flatMap(({ texts }) => texts)) {
    expect(x).toBeGreaterThanOrEqual(COLUMN.left - 0.5);
    expect(x + width).toBeLessThanOrEqual(PAGE.width - mm(14.9));
    expect(y - size).toBeGreaterThan(mm(15));
    expect(y).toBeLessThan(PAGE.height - mm(9));
  }
}

describe('a name that nobody foresaw', () => {
  it('is in the letter wherever it stands and within the margins, or is refused', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        const pdf = await drawn(named(name));
        if (!pdf) return void refused++;
        const expected = withoutSpace(printable(name));
        const copies = withoutSpace(pdf.text).split(expected || 'Kære').length - 1;
        expect(copies).toBeGreaterThanOrEqual(expected ? 7 : 1);
        expectWithinMargins(pdf);
      }),
      { numRuns: 100, seed: SEED },
    );

    expect(refused).toBeLessThan(70);
  });

  it('leaves the address in the window, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        const pdf = await drawn(aLetter({ recipientLines: [name, 'Ågade 12', '9999 Limstrup'] }));
        if (!pdf) return;
        expect(withoutSpace(pdf.text)).toContain(withoutSpace(printable(name)));
        expectWithinMargins(pdf);
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  it('leaves the sender beside the text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        const sender = { ...aLetter().sender, name, lines: [name], email: null };
        const pdf = await drawn(aLetter({ sender }));
        if (pdf) expectWithinMargins(pdf);
      }),
      { numRuns: 30, seed: SEED },
    );
  });

  it('leaves a file that is PDF/UA', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        const bytes = await drawLetter(named(name)).catch((error: unknown) => {
          if (error instanceof LetterRefused) return null;
          throw error;
        });
        if (bytes) expect(brokenConditions(await parsePdf(bytes))).toEqual([]);
      }),
      { numRuns: 20, seed: SEED },
    );
  });

  it.each([
    ['of 300 letters without a space', 'Å'.repeat(300)],
    ['in the syntax of Markdown and Liquid', '**{{ name }}** # [a](b) {% raw %}'],
    ['with loose accents that compose', 'A\u030ase'],
    ['with an accent that no letter is composed of', 'q\u0301x\u0323'],
    ['with joiners and marks of direction', 'Å\u200ds\u202ee\u200b'],
    ['with what ends a part of a file', 'endstream endobj %%EOF ) ( \\'],
  ])('%s is drawn', async (_, name) => {
    const pdf = await drawn(named(name));
    expect(withoutSpace(pdf?.text ?? '')).toContain(withoutSpace(printable(name)));
  });

  it.each([
    ['from right to left', 'אסתר'],
    ['as an emoji', 'Åse 🙂'],
    ['in half a character', 'Åse\ud83d'],
    ['in Chinese', '王伟'],
  ])('%s is refused, as the typeface has no such character', async (_, name) => {
    await expect(drawLetter(named(name))).rejects.toMatchObject({ refusal: { because: 'missing-glyph' } });
  });
});
