import * as fc from 'fast-check';
import { letterStrips } from '../../src/pdf/block-strips.js';
import type { Block } from '../../src/pdf/blocks.js';
import type { Measure } from '../../src/pdf/break-lines.js';
import { paginate } from '../../src/pdf/paginate.js';
import type { Tag } from '../../src/pdf/strips.js';
import { aHeading, aParagraph, aPng, plain } from './letters.js';

const measure: Measure = (text, _, size) => text.length * size * 0.5;
const document: Tag = { type: 'Document', parent: null };
const frame = { firstTop: 300, top: 70, bottom: 770 };

/** The tags of each page, line by line. */
function pagesOf(blocks: readonly Block[]): Tag[][] {
  const strips = letterStrips('Titel', blocks, document, measure);
  return paginate(strips, frame).map((page) =>
    page.flatMap(({ strip }) => strip.pieces.filter(({ tag }) => tag.type !== 'Lbl').map(({ tag }) => tag)),
  );
}

const words = (count: number): string => 'mentoren hjælper '.repeat(count).trim();

const aBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.integer({ min: 1, max: 80 }).map((count) => aParagraph(words(count))),
  fc.constant(aHeading('Hvad er en mentorordning?')),
  fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }).map((counts): Block => ({
    kind: 'list',
    numbered: true,
    items: counts.map((count) => [plain(words(count))]),
  })),
);

const aLongLetter = fc.array(aBlock, { minLength: 10, maxLength: 40 });

describe('page breaks', () => {
  it('leave at least two lines of a paragraph or an item on either page', () => {
    fc.assert(
      fc.property(aLongLetter, (blocks) => {
        const pages = pagesOf(blocks);
        for (const [index, page] of pages.slice(0, -1).entries()) {
          const next = pages[index + 1] ?? [];
          const divided = page.at(-1);
          if (divided !== next[0] || divided?.type.startsWith('H')) continue;
          expect(page.filter((tag) => tag === divided).length).toBeGreaterThanOrEqual(2);
          expect(next.filter((tag) => tag === divided).length).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never leave a heading at the bottom of a page, nor with one line only', () => {
    fc.assert(
      fc.property(aLongLetter, (blocks) => {
        const apart = blocks.filter((block, index) => {
          const isHeading = block.kind === 'heading';
          return !isHeading || !['heading', undefined].includes(blocks[index + 1]?.kind);
        });
        const lastTwo = pagesOf(apart)
          .slice(0, -1)
          .flatMap((page) => page.slice(-2));
        expect(lastTwo.filter(({ type }) => type === 'H2')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keep a signature whole and in company', () => {
    const signature = aParagraph('Med venlig hilsen\nAnne\nLimstrup Kommune');
    for (let lines = 1; lines < 80; lines++) {
      const blocks = [...Array.from({ length: lines }, () => aParagraph('Tak.')), signature];
      expect(pagesOf(blocks).at(-1)?.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('leave at least two items of a list on either page', () => {
    const items = Array.from({ length: 5 }, () => [plain(words(8))]);
    for (let lines = 1; lines < 40; lines++) {
      const before = Array.from({ length: lines }, () => aParagraph('Tak.'));
      const pages = pagesOf([
        ...before,
        { kind: 'list', numbered: true, items },
        aParagraph('Tak.'),
        aParagraph('Tak.'),
      ]);
      const itemsOfPages = pages.map((page) => new Set(page.filter(({ type }) => type === 'LBody')).size);
      expect(itemsOfPages).not.toContain(1);
      expect(itemsOfPages.reduce((sum, count) => sum + count, 0)).toBe(5);
    }
  });

  it('never part a picture from its caption', () => {
    const figure = { kind: 'figure' as const, png: aPng(), alternativeText: 'Underskrift', width: 60 };
    for (let lines = 1; lines < 40; lines++) {
      const before = Array.from({ length: lines }, () => aParagraph('Tak.'));
      const caption = [plain(words(30))];
      const blocks = [...before, { ...figure, caption }, aParagraph('Tak.'), aParagraph('Tak.')];
      const pages = paginate(letterStrips('Titel', blocks, document, measure), frame);
      const page = pages.find((strips) => strips.some(({ strip }) => strip.picture)) ?? [];
      const at = page.findIndex(({ strip }) => strip.picture);
      const below = page.slice(at + 1).flatMap(({ strip }) => strip.pieces.map(({ tag }) => tag));
      expect(below.filter((tag) => tag === below[0]).length).toBeGreaterThanOrEqual(4);
    }
  });

  it('keep a short list on one page, with what leads to it', () => {
    const list: Block = {
      kind: 'list',
      numbered: false,
      items: ['løn', 'ferie', 'pension'].map((item) => [plain(item)]),
    };
    for (let lines = 1; lines < 40; lines++) {
      const before = Array.from({ length: lines }, () => aParagraph('Tak.'));
      const pages = pagesOf([
        ...before,
        aParagraph('Det må I regne med:'),
        list,
        aParagraph('Tak.'),
        aParagraph('Tak.'),
      ]);
      const withItems = pages.filter((page) => page.some(({ type }) => type === 'LBody'));
      expect(withItems).toHaveLength(1);
      expect(withItems[0]?.findIndex(({ type }) => type === 'LBody')).toBeGreaterThan(0);
    }
  });
});
