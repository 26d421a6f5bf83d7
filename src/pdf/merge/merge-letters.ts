import { Readable } from 'node:stream';
import { MergedFile } from './merged-file.js';
import { PartOfMerge } from './part-of-merge.js';

export interface LetterToMerge {
  readonly pdf: Uint8Array;
  /** A page or more to go before the letter. */
  readonly separator?: Uint8Array;
  /** What the letter is called in the list of the file; by itself its title and what it is about. */
  readonly bookmark?: string;
}

export interface MergeOptions {
  readonly title: string;
  /** Every letter begins on a sheet of its own when both sides are printed. */
  readonly duplex: boolean;
}

/**
 * Letters as they were frozen, one after the other in one file to print. A letter is read, written and let
 * go before the next, so that a thousand need the memory of a few; what letters share stands in it once.
 */
export function mergeLetters(
  letters: AsyncIterable<LetterToMerge> | Iterable<LetterToMerge>,
  options: MergeOptions,
): Readable {
  return Readable.from(merged(letters, options), { objectMode: false });
}

async function* merged(
  letters: AsyncIterable<LetterToMerge> | Iterable<LetterToMerge>,
  { title, duplex }: MergeOptions,
): AsyncGenerator<Buffer> {
  const file = new MergedFile({ title, duplex });
  const shared = new Map<string, number>();
  for await (const { pdf, separator, bookmark } of letters) {
    for (const bytes of separator ? [separator, pdf] : [pdf]) {
      const part = await PartOfMerge.read(bytes, file, shared);
      part.write(duplex);
      if (bytes === pdf) file.addBookmark(bookmark ?? part.title, part.firstPage);
    }
    yield file.taken();
  }
  if (file.pageCount === 0) throw new Error('there is no letter to merge');
  file.end();
  yield file.taken();
}
