import { drawLetter } from '../../src/pdf/draw-letter.js';
import { expectSound } from './expect-sound.js';
import { aLetter, aLetterOfEveryForm } from './letters.js';

describe('a letter', () => {
  it('is sound PDF/UA with every kind of block', async () => {
    await expectSound(await drawLetter(aLetterOfEveryForm()));
  });

  it('is sound with characters that few letters need', async () => {
    await expectSound(await drawLetter(aLetter({ title: 'Ελένη og Жанна', blocks: [] })));
  });
});
