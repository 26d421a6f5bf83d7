import type { Font, GlyphRun } from 'fontkit';

/** Of one face; some megabytes, and far more words than the letters of a municipality have between them. */
const MOST_REMEMBERED = 20_000;

/**
 * Remembers each word as fontkit laid it out. Letters of a kind share nearly all of their words, and
 * kerning them anew took more than half of the time that a letter took. A word is laid out by itself
 * whatever stood before it, so what is remembered changes no byte.
 */
export function rememberWords(font: Font): Font {
  const layOut = font.layout.bind(font);
  const remembered = new Map<string, GlyphRun>();
  font.layout = (word) => {
    let run = remembered.get(word);
    if (!run) {
      run = layOut(word);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(word, run);
    }
    return ownCopy(run);
  };
  return font;
}

/** pdfkit scales the positions that it is given in place. */
function ownCopy({ glyphs, positions, advanceWidth }: GlyphRun): GlyphRun {
  return { glyphs, positions: positions.map((position) => ({ ...position })), advanceWidth };
}
