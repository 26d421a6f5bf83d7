import { drawLetter } from '../../src/pdf/draw-letter.js';
import { LetterRefused } from '../../src/pdf/letter-refused.js';
import { ADDRESS, WINDOW } from '../../src/pdf/letter-style.js';
import { aLetter, aLetterOfEveryForm, aParagraph, aPng, plain } from './letters.js';
import { elementsOf, readPdf } from './read-pdf.js';

const SENTENCE = 'Mentoren hjælper den nye kollega på plads. ';

const everyForm = aLetterOfEveryForm();

const headed = (text: string): Promise<Buffer> => drawLetter(aLetter({ title: text, blocks: [] }));

describe('drawLetter', () => {
  it('gives the same bytes for the same content', async () => {
    const letter = aLetter({
      sender: { ...everyForm.sender, logo: { png: aPng(), alternativeText: 'Logo' } },
    });
    const first = await drawLetter(letter);
    await drawLetter(aLetter({ blocks: [aParagraph('Ét fjernt brev med ﬁne ligaturer: fi')] }));
    expect((await drawLetter(letter)).equals(first)).toBe(true);
  });

  it('gives the same bytes for letters drawn side by side', async () => {
    const alone = await drawLetter(everyForm);
    const together = await Promise.all([1, 2, 3].map(() => drawLetter(everyForm)));
    expect(together.every((bytes) => bytes.equals(alone))).toBe(true);
  });

  it('does not let one letter change what can be copied from the next', async () => {
    await headed('Ŵ');
    const pdf = await readPdf(await headed('Web fil'));
    expect(elementsOf(pdf, 'H1').map(({ text }) => text)).toEqual(['Web fil']);
  });

  it('gives other bytes for another day', async () => {
    const bytes = await drawLetter(aLetter());
    expect((await drawLetter(aLetter({ issuedDay: '2026-11-23' }))).equals(bytes)).toBe(false);
  });

  it('declares itself PDF/UA-1 in Danish and shows its title', async () => {
    const source = (await drawLetter(aLetter())).toString('latin1');
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source).toContain('/Lang (da-DK)');
    expect(source).toContain('/DisplayDocTitle true');
    expect(source).toContain('/Marked true');
  });

  it('writes title and sender into both kinds of metadata, ampersands and all', async () => {
    const sender = { ...aLetter().sender, name: 'Børn & Unge <Limstrup>' };
    const bytes = await drawLetter(aLetter({ title: 'Løn & tid', sender }));
    const pdf = await readPdf(bytes);
    expect(pdf.info).toMatchObject({
      Title: 'Løn & tid',
      Author: 'Børn & Unge <Limstrup>',
      Language: 'da-DK',
    });
    expect(pdf.xmpTitle).toBe('Løn & tid');
    expect(bytes.toString()).toContain('Løn &amp; tid</rdf:li>');
    expect(bytes.toString()).toContain('Børn &amp; Unge &lt;Limstrup&gt;</rdf:li>');
  });

  it('embeds every font it uses, as subsets', async () => {
    const source = (await drawLetter(everyForm)).toString('latin1');
    const fonts = source.match(/\/FontName \/\S+/g) ?? [];
    expect(fonts).toHaveLength(2);
    expect(fonts.every((font) => /\/[A-Z]{6}\+IBMPlexSans/.test(font))).toBe(true);
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(source).not.toContain('/Helvetica');
  });

  it('shares its font programs with other letters, and has its own where it needs other characters', async () => {
    const programs = async (text: string) => {
      const source = (await headed(text)).toString('latin1');
      return source.match(/\/FontName \/[A-Z]{6}\+IBMPlexSans-SemiBold/g);
    };
    expect(await programs('Ét fint brev')).toEqual(await programs('Øl & æbler'));
    expect(await programs('Ελένη')).not.toEqual(await programs('Øl & æbler'));
    expect(await programs('Ελένη')).not.toEqual(await programs('Жанна'));
  });

  it('tags each form with its element', async () => {
    const pdf = await readPdf(await drawLetter(everyForm));
    const textsOf = (role: string): string[] => elementsOf(pdf, role).map(({ text }) => text.trim());
    expect(pdf.pages.map(({ elements }) => elements.map(({ role }) => role))).toEqual([['Document']]);
    expect(textsOf('H1')).toEqual(['Et brev om rødgrød']);
    expect(textsOf('H2')).toEqual(['Om æbler, øl og ål']);
    expect(textsOf('H3')).toEqual(['Nærmere']);
    expect(textsOf('Link')).toEqual(['post@limstrup.example', 'a@b.example']);
    expect(textsOf('Lbl')).toEqual(['•', '•', '1.', '2.']);
    expect(textsOf('LBody')).toEqual(['løn', 'pension', 'først', 'siden']);
    expect(textsOf('TH')).toEqual(['Måned', 'Beløb', 'Bevilget tid']);
    expect(textsOf('TD')).toEqual([
      'oktober',
      '1.859,93\u00a0kr.',
      'november',
      '247,99\u00a0kr.',
      '100\u00a0timer',
    ]);
    expect(elementsOf(pdf, 'L').map(({ children }) => children.map(({ role }) => role))).toEqual([
      ['LI', 'LI'],
      ['LI', 'LI'],
    ]);
  });

  it('says of a header what it heads, and of a list how it is numbered', async () => {
    const source = (await drawLetter(everyForm)).toString('latin1');
    expect(source.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(source.match(/\/Scope \/Row/g)).toHaveLength(1);
    expect(source).toContain('/ListNumbering /Decimal');
    expect(source).toContain('/ListNumbering /Disc');
  });

  it('leaves no mark outside the structure tree that is not an artifact', async () => {
    const long = aLetter({ blocks: [...everyForm.blocks, aParagraph(SENTENCE.repeat(150))] });
    const pdf = await readPdf(await drawLetter(long));
    expect(pdf.pages.length).toBeGreaterThan(1);
    expect(pdf.pages.map(({ loosePaint }) => loosePaint)).toEqual(pdf.pages.map(() => 0));
  });

  it('keeps words apart where a line ends', async () => {
    const pdf = await readPdf(await drawLetter(aLetter({ blocks: [aParagraph(SENTENCE.repeat(20))] })));
    expect(elementsOf(pdf, 'P').at(-1)?.text.trim()).toBe(SENTENCE.repeat(20).trim());
  });

  it('numbers the pages without reading the numbers aloud', async () => {
    const pdf = await readPdf(await drawLetter(aLetter({ blocks: [aParagraph(SENTENCE.repeat(120))] })));
    const pageNumbers = pdf.pages.map(({ texts }) => texts.at(-1)?.text);
    expect(pageNumbers).toEqual(['Side 1 af 2', 'Side 2 af 2']);
    expect(pdf.text).not.toContain('Side 1');
  });

  it('lists title and sections as bookmarks', async () => {
    const pdf = await readPdf(await drawLetter(everyForm));
    expect(pdf.bookmarks).toEqual(['Et brev om rødgrød', 'Om æbler, øl og ål']);
  });

  it.each([
    ['is no PNG', Buffer.from('no picture at all, but long enough')],
    ['is cut short', aPng().subarray(0, 50)],
    ['is nothing', Buffer.alloc(0)],
  ])('is refused, and is no error, where its logo %s', async (_what, png) => {
    const withLogo = (picture: Uint8Array) =>
      drawLetter(
        aLetter({ sender: { ...aLetter().sender, logo: { png: picture, alternativeText: 'Logo' } } }),
      );
    await expect(withLogo(png)).rejects.toMatchObject({ refusal: { because: 'picture-unreadable' } });
    expect((await withLogo(aPng())).length).toBeGreaterThan(0);
  });

  it('names the logo for those who cannot see it', async () => {
    const logo = { png: aPng(), alternativeText: 'Logo: Limstrup Kommune' };
    const pdf = await readPdf(await drawLetter(aLetter({ sender: { ...aLetter().sender, logo } })));
    expect(elementsOf(pdf, 'Figure').map(({ alt }) => alt)).toEqual(['Logo: Limstrup Kommune']);
    expect(pdf.pages[0]?.loosePaint).toBe(0);
  });

  it('makes links that can be followed', async () => {
    const pdf = await readPdf(await drawLetter(everyForm));
    expect(pdf.pages[0]?.links).toEqual(['mailto:post@limstrup.example', 'mailto:a@b.example']);
  });

  it('divides no amount of a table while its columns have room', async () => {
    const heads = ['Mentor', 'Timer', 'Pr. time', 'Beløb', 'Svar'];
    const columns = heads.map((text, index) => ({
      heading: [plain(text)],
      align: index > 0 && index < 4 ? ('right' as const) : ('left' as const),
    }));
    const cells = ['Kirsten Margrethe Højgaard', '112,5 timer', '1.247,99 kr.', '140.398,88 kr.', 'Godkendt'];
    const rows = [cells.map((text) => [plain(text)])];
    const pdf = await readPdf(await drawLetter(aLetter({ blocks: [{ kind: 'table', columns, rows }] })));
    const drawn = pdf.pages[0]?.texts.map(({ text }) => text.replaceAll('\u00a0', ' ')) ?? [];
    expect(drawn).toEqual(
      expect.arrayContaining(['112,5 timer', '1.247,99 kr.', '140.398,88 kr.', 'Godkendt']),
    );
  });

  it('draws the header of a table again on the next page, for the eye only', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [[plain(`dag ${index}`)]]);
    const columns = [{ heading: [plain('Dage')], align: 'left' as const }];
    const pdf = await readPdf(await drawLetter(aLetter({ blocks: [{ kind: 'table', columns, rows }] })));
    expect(pdf.pages.map(({ texts }) => texts.filter(({ text }) => text === 'Dage').length)).toEqual([1, 1]);
    expect(elementsOf(pdf, 'TH').filter(({ text }) => text !== '')).toHaveLength(1);
    expect(pdf.pages.map(({ loosePaint }) => loosePaint)).toEqual([0, 0]);
  });
});

const inWindow = async (recipientLines: string[]): Promise<boolean> => {
  const { pages } = await readPdf(await drawLetter(aLetter({ recipientLines })));
  const aboveTitle = (pages[0]?.texts ?? []).filter(({ x, y }) => x < WINDOW.right && y < WINDOW.bottom);
  const lines = aboveTitle.filter(({ x }) => Math.abs(x - ADDRESS.left) < 1);
  return (
    lines.map(({ text }) => text.trim()).join(' ') === recipientLines.join(' ') &&
    lines.every(
      ({ x, y, width, size }) =>
        x >= WINDOW.left && x + width <= WINDOW.right && y - size >= WINDOW.top && y <= WINDOW.bottom,
    )
  );
};

describe('the address', () => {
  it('lies within the window of the envelope', async () => {
    expect(await inWindow(['Bageriet', 'Att. Åse', 'Ågade 12', '9999 Limstrup'])).toBe(true);
  });

  it('shrinks to stay within it when names are long', async () => {
    const long = 'Maximiliane Christophersdatter von Hohenstaufen til Ølstykke';
    expect(await inWindow([long, long, `Att. ${long}`, 'Ågade 12', '9999 Limstrup'])).toBe(true);
  });

  it('is refused when even small print would not fit', async () => {
    const lines = Array.from({ length: 12 }, () => 'Bageriet');
    await expect(drawLetter(aLetter({ recipientLines: lines }))).rejects.toMatchObject({
      refusal: { because: 'address-too-long' },
    });
    expect(await inWindow(lines.slice(0, 8))).toBe(true);
  });
});

const drawn = async (name: string): Promise<string> => {
  const { text } = await readPdf(await drawLetter(aLetter({ blocks: [aParagraph(`Kære ${name}`)] })));
  return text;
};

describe('characters', () => {
  it.each([
    ['an emoji', 'Åse 🙂', '🙂', 'U+1F642'],
    ['writing from right to left', 'אסתר', 'א', 'U+05D0'],
    ['half a surrogate pair', 'Åse\ud83d', '\ud83d', 'U+D83D'],
    ['two loose accents on one letter', 'Åsq\u0308\u0301', '\u0301', 'U+0301'],
  ])('refuses %s, and names the character', async (_, name, character, codePoint) => {
    await expect(drawn(name)).rejects.toThrow(LetterRefused);
    await expect(drawn(name)).rejects.toMatchObject({
      refusal: { because: 'missing-glyph', character, codePoint },
    });
  });

  it('keeps the name out of the message, for messages are logged', async () => {
    await expect(drawn('Åse 🙂')).rejects.not.toThrow(/Åse/);
  });

  it('draws Danish, accented, Greek and Cyrillic letters', async () => {
    expect(await drawn('Åse Ærø-Ørsted Žižek Ελένη Жанна')).toContain(
      'Kære Åse Ærø-Ørsted Žižek Ελένη Жанна',
    );
  });

  it('drops control and direction marks', async () => {
    expect(await drawn('Å\u0000se \u202eØ\u00adst')).toContain('Kære Åse Øst');
  });

  it('composes letters with loose accents', async () => {
    expect(await drawn('A\u030ase')).toContain('Kære Åse');
  });
});
