import type { LetterContent, Block, Runs } from '../../../src/pdf/blocks.js';
import { drawLetter } from '../../../src/pdf/draw-letter.js';
import { elementsOf, readPdf } from '../../pdf/read-pdf.js';
import { commonFacts } from '../../../src/cases/letters/wordings/example-facts.js';
import { exampleLetter } from './example-letters.js';

const letter = (changes: object = {}): LetterContent => exampleLetter('orientation-to-leader', changes);

const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');

function textsOf(block: Block): string[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [textOf(block.runs)];
  if (block.kind === 'list') return block.items.map(textOf);
  if (block.kind === 'facts')
    return block.rows.map(({ label, value }) => `${textOf(label)}: ${textOf(value)}`);
  return block.rows.map((row) => row.map(textOf).join(' '));
}

const readable = (content: LetterContent): string =>
  content.blocks.flatMap(textsOf).join('\n').replaceAll('\u00a0', ' ');

describe('the orientation to the leader', () => {
  it('tells of the mentee what the mentee lets it tell, in those words, and else nothing', () => {
    const sharedOfMentee = 'Jeg hører **dårligt** på venstre øre';

    expect(readable(letter({ sharedOfMentee }))).toContain(
      `Mikkel Østergård har sagt ja til, at du og mentoren ved dette: »${sharedOfMentee}«`,
    );
    expect(readable(letter())).not.toContain('har sagt ja til');
  });

  it('says what the scheme is, what it gives, what it asks, and whom to call', () => {
    const headings = letter().blocks.filter((block) => block.kind === 'heading');
    expect(headings.flatMap(textsOf)).toEqual([
      'Hvad er en mentorordning?',
      'Hvad får I ud af det?',
      'Hvad er din rolle?',
      'Hvordan griber du det an?',
      'Hvad betaler kommunen?',
      'Hvordan sender I timerne ind?',
      'Hvem kan du spørge?',
    ]);
  });

  it('shows the hours, period and wage cost that are granted', () => {
    const facts = letter().blocks.filter((block) => block.kind === 'facts');
    expect(facts.flatMap(textsOf).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Bevilget tid: 100 timer',
      'Periode: 1. december 2026 til og med 31. maj 2027',
      'Lønomkostning pr. time: 247,99 kr.',
    ]);
    expect(readable(letter())).not.toContain('Der er ikke bevilget timer endnu');
  });

  it('says that the wage cost follows when it is not approved', () => {
    const grant = { firstDay: '2026-12-01', lastDay: '2027-05-31', grantedMinutes: 450, wageCostOre: null };
    expect(readable(letter({ grant }))).toContain('Lønomkostning pr. time: Ikke godkendt endnu');
    expect(readable(letter({ grant }))).toContain('Bevilget tid: 7,5 timer');
  });

  it('says that the grant follows when there is none', () => {
    const content = letter({ grant: null });
    expect(content.blocks.some(({ kind }) => kind === 'facts')).toBe(false);
    expect(readable(content)).toContain('Der er ikke bevilget timer endnu');
  });

  it('promises the workplace no payment for a mentor from outside, and tells no cost of one', () => {
    const fromOutside = readable(letter({ mentorIsColleague: false }));
    expect(fromOutside).toContain('får ikke betaling for dem');
    expect(fromOutside).not.toContain('I får betaling');
    expect(fromOutside).not.toContain('Lønomkostning');
    expect(readable(letter())).toContain('I får betaling');
    expect(readable(letter())).toContain('Lønomkostning');
  });

  it('asks for a mentor when none is picked, and names the one who is', () => {
    expect(readable(letter({ mentor: null }))).toContain('Vælg mentoren.');
    const fromOutside = readable(letter({ mentorIsColleague: false }));
    expect(fromOutside).toContain('Søren Bæk kommer udefra.');
    expect(fromOutside).not.toContain('ansat hos jer');
    expect(readable(letter())).not.toContain('Vælg mentoren.');
    expect(readable(letter())).toContain('Mentoren er Søren Bæk.');
  });

  it('says by which day of the next month the hours are sent', () => {
    expect(readable(letter({ claims: { dayOfNextMonth: 12 } }))).toContain('senest den 12. i måneden efter');
  });

  it('gives the consultant by name, with the phone number when there is one', () => {
    const { name, email } = commonFacts('leader').consultant;
    expect(readable(letter())).toContain('Ring på 88 88 88 88, eller skriv til anne@limstrup.example.');
    const without = readable(letter({ consultant: { name, email, phone: null } }));
    expect(without).toContain('Skriv til anne@limstrup.example.');
    expect(without).not.toContain('Ring på');
  });

  it('names the law, and no authority that is no more', () => {
    expect(readable(letter())).toContain('§ 169 i lov om en aktiv beskæftigelsesindsats');
    expect(readable(letter())).toContain('§ 122 i bekendtgørelsen om en aktiv beskæftigelsesindsats');
    expect(readable(letter())).not.toMatch(/jobcent/i);
  });

  it('holds nothing like a CPR number', async () => {
    const { text } = await readPdf(await drawLetter(letter()));
    expect(text).not.toMatch(/\d{6}[-\s\u00a0]?\d{4}/);
  });
});

const everyone = (name: string): object => ({
  mentee: { name },
  mentor: { name },
  recipient: { ...commonFacts('leader').recipient, name },
  consultant: { ...commonFacts('leader').consultant, name },
});

describe('the orientation as PDF', () => {
  it.each([
    ['a name of one letter', 'Å'],
    ['a name of sixty letters', 'Maximiliane Christophersdatter von Hohenstaufen til Ølstykke'],
    ['a name like Markdown and Liquid', '*Anders* {{x}} <b> [a](b) # | `c`'],
  ])('is two to three tagged pages with %s', async (_, name) => {
    const pdf = await readPdf(await drawLetter(letter(everyone(name))));
    expect([2, 3]).toContain(pdf.pages.length);
    expect(pdf.pages.every(({ loosePaint }) => loosePaint === 0)).toBe(true);
    expect(pdf.text).toContain(`Kære ${name}`);
  });

  it('is refused, not misprinted, when a name cannot be drawn', async () => {
    await expect(drawLetter(letter(everyone('Anne 🙂')))).rejects.toMatchObject({
      refusal: { because: 'missing-glyph', character: '🙂' },
    });
  });

  it('is the same byte for byte from the same facts', async () => {
    const first = await drawLetter(letter());
    expect((await drawLetter(letter())).equals(first)).toBe(true);
  });

  it('has headings, lists and a table that a screen reader finds', async () => {
    const pdf = await readPdf(await drawLetter(letter()));
    expect(elementsOf(pdf, 'H1').map(({ text }) => text)).toEqual([
      'Mentorordning – orientering til lederen',
    ]);
    expect(elementsOf(pdf, 'H2').filter(({ text }) => text !== '')).toHaveLength(7);
    expect(elementsOf(pdf, 'L').length).toBeGreaterThan(4);
    expect(elementsOf(pdf, 'Table').length).toBeGreaterThan(0);
    expect(pdf.info['Language']).toBe('da-DK');
    expect(pdf.text).toContain('Du erklærer, at mentoren har brugt timerne på opgaven');
  });

  it('has lines of about 75 letters', async () => {
    const pdf = await readPdf(await drawLetter(letter()));
    const lengths = pdf.pages.flatMap(({ texts }) => texts.map(({ text }) => text.length));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
  });
});
