import { drawLetter } from '../../src/pdf/draw-letter.js';
import { expectSound } from './expect-sound.js';
import { aLetterOfEveryForm, aPng } from './letters.js';
import { BREAKS } from './matterhorn/breaks.js';
import { brokenConditions, CONDITIONS, parsePdf } from './matterhorn/conditions.js';
import { PdfObjects } from './pdf-objects.js';
import { complaintsOfQpdf, runQpdf } from './qpdf.js';

async function sound(): Promise<Buffer> {
  const letter = aLetterOfEveryForm();
  const logo = { png: aPng(), alternativeText: 'Logo' };
  return drawLetter({ ...letter, sender: { ...letter.sender, logo } });
}

const numbersOf = (broken: readonly string[]): string[] => broken.map((line) => line.slice(0, 6));

describe('the conditions of PDF/UA', () => {
  it('hold for a letter of every form', async () => {
    await expectSound(await sound());
  });

  it('are known each by a number of its own', () => {
    expect(new Set(CONDITIONS.map(({ number }) => number)).size).toBe(CONDITIONS.length);
  });

  it('can each be broken', () => {
    const encrypted = ['26-001', '26-002'];
    expect([...Object.keys(BREAKS), ...encrypted].toSorted()).toEqual(
      CONDITIONS.map(({ number }) => number).toSorted(),
    );
  });

  it.each(Object.entries(BREAKS))('%s is seen when it is broken', async (number, breakIt) => {
    const objects = await PdfObjects.read(await sound());
    breakIt(objects);
    const broken = brokenConditions(await parsePdf(await objects.written()));
    expect(numbersOf(broken)).toContain(number);
  });

  it('26-002 is seen when it is broken', async () => {
    const encryption = '--encrypt --user-password= --owner-password=a --bits=128 --accessibility=n --'.split(
      ' ',
    );
    const { output } = await runQpdf(await sound(), ['--allow-weak-crypto', ...encryption, '/in', '/out']);
    expect(numbersOf(brokenConditions(await parsePdf(output)))).toEqual(['26-002']);
  });

  it('26-001 is seen when it is broken', async () => {
    const pdf = await parsePdf(await sound());
    pdf.objects.json.encrypt = { encrypted: true, parameters: {}, capabilities: { accessibility: true } };
    expect(numbersOf(brokenConditions(pdf))).toEqual(['26-001']);
  });
});

describe('qpdf', () => {
  it('complains of a file that is cut off', async () => {
    const whole = await sound();
    expect(await complaintsOfQpdf(whole)).toEqual([]);
    expect((await complaintsOfQpdf(whole.subarray(0, whole.length / 2))).join()).toMatch(/damaged|xref/);
  });
});
