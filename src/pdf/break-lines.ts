import type { Face, Run, Runs } from './blocks.js';
import { printable } from './printable.js';
import { requireGlyphs } from './typeface.js';

/** The width of a text in points; a text with spaces is as wide as its words one by one. */
export type Measure = (text: string, face: Face, size: number) => number;

export interface Line {
  readonly runs: readonly Run[];
  /** In points, without the space at the end. */
  readonly width: number;
}

interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly space: number;
  readonly endsLine: boolean;
}

/** Paragraphs, items and cells: most of a letter stands in all letters of its kind. */
const MOST_REMEMBERED = 2_000;

const remembered = new WeakMap<Measure, Map<string, readonly Line[]>>();

/**
 * Runs as lines no wider than `width`. Breaks at spaces only, and within a word only when the word
 * alone is too wide. Every line but the last ends in a space, so that words stay apart for those who
 * listen or copy. Refuses characters that the typeface lacks.
 */
export function breakLines(runs: Runs, width: number, size: number, measure: Measure): readonly Line[] {
  let known = remembered.get(measure);
  if (!known) remembered.set(measure, (known = new Map<string, readonly Line[]>()));

  const key = runs.reduce(
    (all, { face, href, text }) => `${all}${face}\0${href}\0${text}\0`,
    `${width} ${size} `,
  );
  let lines = known.get(key);
  if (!lines) {
    lines = brokenLines(runs, width, size, measure);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, lines);
  }
  return lines;
}

function brokenLines(runs: Runs, width: number, size: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let used = 0;

  const endLine = (): void => {
    lines.push({ runs: merged(line.flatMap((word) => word.runs)), width: used - (line.at(-1)?.space ?? 0) });
    line = [];
    used = 0;
  };

  for (const word of wordsOf(runs, width, size, measure)) {
    if (line.length > 0 && used + word.width - word.space > width) endLine();
    line.push(word);
    used += word.width;
    if (word.endsLine) endLine();
  }
  if (line.length > 0) endLine();
  return lines;
}

function wordsOf(runs: Runs, width: number, size: number, measure: Measure): Word[] {
  const words: Word[] = [];
  let open: Run[] = [];

  const endWord = (endsLine: boolean): void => {
    const last = open.at(-1);
    const space = last?.text.endsWith(' ') ? measure(' ', last.face, size) : 0;
    const wide = open.reduce((sum, run) => sum + measure(run.text, run.face, size), 0);
    words.push({ runs: open, width: wide, space, endsLine });
    open = [];
  };

  for (const run of runs) {
    const text = printable(run.text);
    requireGlyphs(text, run.face);
    for (const part of text.replaceAll(/ *\n */g, ' \n').split(/(?<= )(?!\n)|(?<=\n)/)) {
      const endsLine = part.endsWith('\n');
      for (const piece of cutToWidth(part.replace('\n', ''), width, (cut) => measure(cut, run.face, size))) {
        if (open.length > 0 && piece.isCut) endWord(false);
        open.push({ ...run, text: piece.text });
      }
      if (endsLine || part.endsWith(' ')) endWord(endsLine);
    }
  }
  if (open.length > 0) endWord(false);
  return words;
}

function cutToWidth(
  word: string,
  width: number,
  measure: (text: string) => number,
): { text: string; isCut: boolean }[] {
  if (measure(word.trimEnd()) <= width) return [{ text: word, isCut: false }];

  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('da').segment(word)) {
    if (piece !== '' && segment !== ' ' && measure(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece].map((text) => ({ text, isCut: true }));
}

function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const isSame = last?.face === run.face && last.href === run.href;
    if (last && isSame) result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
