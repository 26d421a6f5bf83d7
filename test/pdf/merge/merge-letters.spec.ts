import { buffer } from 'node:stream/consumers';
import { drawLetter } from '../../../src/pdf/draw-letter.js';
import { type LetterToMerge, mergeLetters } from '../../../src/pdf/merge/merge-letters.js';
import { aLetter, aLetterOfEveryForm, aParagraph, aPng } from '../letters.js';
import { brokenConditions, parsePdf } from '../matterhorn/conditions.js';
import { outlineOfLetter, outlineOfTree } from '../outline.js';
import { PdfObjects } from '../pdf-objects.js';
import { complaintsOfQpdf, runQpdf } from '../qpdf.js';
import { readPdf } from '../read-pdf.js';

const SENTENCE = 'Mentoren hjælper den nye kollega på plads. ';

const short = (title: string) => drawLetter(aLetter({ title, blocks: [aParagraph('Kære Åse')] }));
const long = (title: string) => drawLetter(aLetter({ title, blocks: [aParagraph(SENTENCE.repeat(120))] }));

const merged = (letters: Iterable<LetterToMerge> | AsyncIterable<LetterToMerge>, duplex = false) =>
  buffer(mergeLetters(letters, { title: 'Breve til udskrift', duplex }));

/** The title of the letter that a page belongs to, or nothing where the page is empty. */
async function pagesOf(bytes: Buffer): Promise<string[]> {
  const { pages } = await readPdf(bytes);
  return pages.map(
    ({ texts }) => texts.find(({ size }) => size === 19)?.text ?? (texts.length > 0 ? '…' : ''),
  );
}

async function contentsOf(bytes: Buffer): Promise<string[]> {
  const objects = await PdfObjects.read(bytes);
  return objects.pages.map((page) => String(objects.data(objects.dictionary(page)['/Contents'])));
}

describe('mergeLetters', () => {
  it('puts letters one after the other, in a file that is clean', async () => {
    const bytes = await merged([
      { pdf: await short('Ét') },
      { pdf: await long('To') },
      { pdf: await short('Tre') },
    ]);
    expect(await pagesOf(bytes)).toEqual(['Ét', 'To', '…', 'Tre']);
    expect(await complaintsOfQpdf(bytes)).toEqual([]);
  });

  it('draws nothing anew', async () => {
    const letters = [await long('Ét'), await short('To')];
    const bytes = await merged(letters.map((pdf) => ({ pdf })));
    expect(await contentsOf(bytes)).toEqual((await Promise.all(letters.map(contentsOf))).flat());
  });

  it('begins every letter on a sheet of its own where both sides are printed', async () => {
    const letters = [{ pdf: await short('Ét') }, { pdf: await long('To') }, { pdf: await short('Tre') }];
    expect(await pagesOf(await merged(letters, true))).toEqual(['Ét', '', 'To', '…', 'Tre', '']);
    const { catalog } = await PdfObjects.read(await merged(letters, true));
    expect(JSON.stringify(catalog['/ViewerPreferences'])).toContain('/DuplexFlipLongEdge');
  });

  it('puts a separator before a letter, on a sheet of its own where both sides are printed', async () => {
    const letter = { pdf: await short('Ét'), separator: await short('Skille') };
    expect(await pagesOf(await merged([letter]))).toEqual(['Skille', 'Ét']);
    expect(await pagesOf(await merged([letter], true))).toEqual(['Skille', '', 'Ét', '']);
  });

  it('takes a file that somebody else made, packed as others pack', async () => {
    const { output } = await runQpdf(await long('Skille'), ['--object-streams=generate', '/in', '/out']);
    const bytes = await merged([{ pdf: await short('Ét'), separator: output }]);
    expect(await pagesOf(bytes)).toEqual(['Skille', '…', 'Ét']);
    expect(await complaintsOfQpdf(bytes)).toEqual([]);
  });

  it('names the file, its language and every letter', async () => {
    const pdf = await short('Ét & æ');
    const read = await readPdf(await merged([{ pdf }, { pdf, bookmark: 'Åse' }]));
    expect(read.bookmarks).toEqual(['Ét & æ, Vores sagsnr. L-2026-00042', 'Åse']);
    expect(read.info).toMatchObject({ Title: 'Breve til udskrift', Language: 'da-DK' });
  });

  it('holds once what letters share', async () => {
    const letters = await Promise.all(['Ét', 'To', 'Tre'].map(short));
    const { objects } = await parsePdf(await merged(letters.map((pdf) => ({ pdf }))));
    const programs = objects.all().filter(({ dictionary }) => dictionary['/FontFile2'] !== undefined);
    expect(programs).toHaveLength(2);
  });

  it('holds each program where letters need others', async () => {
    const letters = await Promise.all(['Ét', 'Ελένη', 'Жанна'].map(short));
    const bytes = await merged(letters.map((pdf) => ({ pdf })));
    expect(await pagesOf(bytes)).toEqual(['Ét', 'Ελένη', 'Жанна']);
    const { objects } = await parsePdf(bytes);
    const names = objects.ofType('/Subtype', '/Type0').map((font) => font['/BaseFont']);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(4);
  });

  it('keeps the tags of every letter, and lacks of PDF/UA only the metadata that would promise it', async () => {
    const letter = aLetterOfEveryForm();
    const logo = { png: aPng(), alternativeText: 'Logo' };
    const pdf = await drawLetter({ ...letter, sender: { ...letter.sender, logo } });
    const read = await parsePdf(
      await merged([{ pdf: await long('Ét') }, { pdf }, { pdf: await short('Tre') }], true),
    );
    expect(brokenConditions(read).map((line) => line.slice(0, 6))).toEqual(['06-001', '06-002', '06-003']);
    const documents = read.elements.filter(({ type }) => type === 'Document');
    expect(documents).toHaveLength(3);
    expect(outlineOfTree(documents.slice(1))).toEqual(outlineOfLetter(letter));
  });

  it('gives the same bytes for the same letters', async () => {
    const letters = [{ pdf: await short('Ét') }, { pdf: await short('To') }];
    expect((await merged(letters)).equals(await merged(letters))).toBe(true);
    expect((await merged(letters)).equals(await merged(letters.toReversed()))).toBe(false);
  });

  it('asks for the next letter when the one before is written, and for no more', async () => {
    const pdf = await short('Ét');
    let asked = 0;
    const letters = async function* (): AsyncGenerator<LetterToMerge> {
      for (; asked < 100; asked++) yield { pdf };
    };
    const stream = mergeLetters(letters(), { title: 'Breve', duplex: false });
    await stream[Symbol.asyncIterator]().next();
    expect(asked).toBeLessThan(10);
    stream.destroy();
  });

  it('fails where there is nothing to merge, and where a letter is none', async () => {
    await expect(merged([])).rejects.toThrow('there is no letter to merge');
    await expect(merged([{ pdf: await short('Ét') }, { pdf: Buffer.from('nej') }])).rejects.toThrow(/PDF/);
  });
});
