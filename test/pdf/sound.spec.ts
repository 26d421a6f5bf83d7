import * as fc from 'fast-check';
import type { Block, Figure, IllustratedLetter } from '../../src/pdf/blocks.js';
import { drawLetter } from '../../src/pdf/draw-letter.js';
import { expectSound } from './expect-sound.js';
import { aHeading, aLetter, aLetterOfEveryForm, aParagraph, aPng, plain } from './letters.js';
import { outlineOfLetter, outlineOfTree } from './outline.js';

async function expectAsWorded(letter: IllustratedLetter): Promise<void> {
  const { elements } = await expectSound(await drawLetter(letter));
  expect(outlineOfTree(elements)).toEqual(outlineOfLetter(letter));
}

const someText = fc.array(fc.constantFrom('mentor', 'løn', '7,5 timer', '§ 169', 'Ελένη', 'office'), {
  minLength: 1,
  maxLength: 60,
});

const someRuns = someText.map((words) => [plain(words.join(' '))]);

const someBlock: fc.Arbitrary<Block | Figure> = fc.oneof(
  someRuns.map((runs): Block => ({ kind: 'paragraph', runs })),
  fc.record({
    kind: fc.constant('list' as const),
    numbered: fc.boolean(),
    items: fc.array(someRuns, { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ label: someRuns, value: someRuns }), { minLength: 1 }),
  }),
  fc.array(fc.tuple(someRuns, someRuns), { minLength: 1, maxLength: 20 }).map((rows): Block => ({
    kind: 'table',
    columns: [
      { heading: [plain('Måned')], align: 'left' },
      { heading: [plain('Beløb')], align: 'right' },
    ],
    rows,
  })),
  someRuns.map((caption): Figure => ({
    kind: 'figure',
    png: aPng(),
    alternativeText: 'Billede',
    width: 40,
    caption,
  })),
);

describe('a letter', () => {
  it('is sound, and its structure that of its wording, with every kind of block', async () => {
    await expectAsWorded(aLetterOfEveryForm());
  });

  it('is so with characters that few letters need', async () => {
    await expectAsWorded(aLetter({ title: 'Ελένη og Жанна', blocks: [aParagraph('Žižek Łódź Ǻ ǿ')] }));
  });

  it('is so over many pages', async () => {
    const long = Array.from({ length: 12 }, (_, index) => [
      aHeading(`Del ${index}`),
      ...aLetterOfEveryForm().blocks,
    ]);
    await expectAsWorded(aLetter({ blocks: long.flat() }));
  });

  it('is so whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someBlock, { maxLength: 12 }), (blocks) =>
        expectAsWorded(aLetter({ blocks })),
      ),
      { numRuns: 25 },
    );
  });

  it('is seen to be worded otherwise', async () => {
    const { elements } = await expectSound(await drawLetter(aLetter({ blocks: [aParagraph('Ja.')] })));
    expect(outlineOfTree(elements)).not.toEqual(outlineOfLetter(aLetter({ blocks: [aParagraph('Nej.')] })));
  });
});
