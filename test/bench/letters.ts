/** How fast letters are drawn beside Chromium, and what merging a thousand of them takes. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { LetterContent, Runs } from '../../src/pdf/blocks.js';
import { drawLetter } from '../../src/pdf/draw-letter.js';
import { openBrowser } from '../browser/browser.js';
import { exampleLetter } from '../cases/letters/example-letters.js';
import { readPdf } from '../pdf/read-pdf.js';
import { bodyOf, EMPTY_PAGE, footer } from './letters-as-html.js';

const ROUNDS = 5;
const MEASURED_MS = 1_500;
const DIFFERENT = 500;
const MERGED = [250, 500, 1_000];

/** Where what merges is compiled to, as it runs in production: what compiles at start has memory of its own. */
const COMPILED = 'node_modules/.cache/bench';
const SWC = [
  'node_modules/@swc/cli/bin/swc.js',
  'src/pdf',
  'src/shared',
  'test/bench/merging.ts',
  '-d',
  COMPILED,
];

const EXAMPLE = onTwoPages(exampleLetter('orientation-to-leader'));
const LETTERS = Array.from({ length: DIFFERENT }, (_, index) => letterTo(index));

/** Without what the municipality pays and how it is claimed, it is as long as most letters are. */
function onTwoPages(letter: LetterContent): LetterContent {
  const at = (heading: string): number =>
    letter.blocks.findIndex((block) => block.kind === 'heading' && block.runs[0]?.text === heading);
  const [from, to] = [at('Hvad betaler kommunen?'), at('Hvem kan du spørge?')];
  if (from < 0 || to < from) throw new Error('the orientation has other headings now');
  return { ...letter, blocks: [...letter.blocks.slice(0, from), ...letter.blocks.slice(to)] };
}

/** The same letter to somebody else, about another: no two have the same names. */
function letterTo(index: number): LetterContent {
  const name = [...index.toString(7)]
    .map((digit) => `${'bdfgklm'[Number(digit)]}${'aeo'[index % 3]}`)
    .join('');
  const own = (runs: Runs): Runs =>
    runs.map((run) => ({ ...run, text: run.text.replaceAll(/(Mette|Lone|Morten)\b/g, `$1 ${name}`) }));
  return {
    ...EXAMPLE,
    recipientLines: [`Firmaet ${name}`, ...EXAMPLE.recipientLines.slice(1)],
    caseReference: `LS-2026-${10_000 + index}`,
    blocks: EXAMPLE.blocks.map((block) =>
      block.kind === 'paragraph' ? { ...block, runs: own(block.runs) } : block,
    ),
  };
}

/**
 * Letters a second: drawn here, and printed by a Chromium that is open, has its page, its style and its
 * typeface ready, and gets nothing but the text. By turns, on one core; the median of the rounds.
 */
export async function letterRates(): Promise<{ drawn: number; printed: number; isOneCore: boolean }> {
  const isOneCore = keepTo('0');
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(EMPTY_PAGE);
    const print = async (letter: LetterContent) => {
      await page.evaluate(`document.body.innerHTML = ${JSON.stringify(bodyOf(letter))}`);
      const edges = { displayHeaderFooter: true, headerTemplate: '<i></i>', footerTemplate: footer(letter) };
      return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, ...edges });
    };
    const rounds = { drawn: [] as number[], printed: [] as number[] };
    for (let round = 0; round <= ROUNDS; round++) {
      const [drawn, printed] = [await rateOf(drawLetter), await rateOf(print)];
      if (round === 0) continue; // warms up
      rounds.drawn.push(drawn);
      rounds.printed.push(printed);
    }
    return { drawn: median(rounds.drawn), printed: median(rounds.printed), isOneCore };
  } finally {
    await browser.close();
    keepTo(`0-${cpus().length - 1}`);
  }
}

/** Keeps this process, and those it starts, to some cores; false where the machine cannot. */
function keepTo(cores: string): boolean {
  try {
    execFileSync('taskset', ['-acp', cores, String(process.pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function rateOf(work: (letter: LetterContent) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  let times = 0;
  for (; performance.now() < begun + MEASURED_MS; times++) await work(LETTERS[times % DIFFERENT] ?? EXAMPLE);
  return (times * 1000) / (performance.now() - begun);
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

interface MergeFigures {
  letters: number;
  seconds: number;
  peakMb: number;
  fileMb: number;
}

/** Letters that were drawn before become one file, each time in a process of its own. */
export async function mergeFigures(): Promise<MergeFigures[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'letters-'));
  try {
    for (let index = 0; index < Math.max(...MERGED); index++) {
      const name = `${String(index).padStart(5, '0')}.pdf`;
      await writeFile(path.join(folder, name), await drawLetter(letterTo(index)));
    }
    await promisify(execFile)(process.execPath, [...SWC, '--config-file', '.swcrc', '--quiet']);
    const figures: MergeFigures[] = [];
    for (const letters of MERGED) {
      const args = [
        `${COMPILED}/test/bench/merging.js`,
        folder,
        String(letters),
        path.join(folder, 'merged'),
      ];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      figures.push({ letters, ...(JSON.parse(stdout) as Omit<MergeFigures, 'letters'>) });
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is told of letters: the ratio beside Chromium, then the merging. */
export async function letterLines(): Promise<{ lines: [string, number, number][]; told: string[] }> {
  const { drawn, printed, isOneCore } = await letterRates();
  const merged = await mergeFigures();
  const [bytes, first, last] = [await drawLetter(EXAMPLE), merged[0], merged.at(-1)];
  const perLetter = ({ seconds, letters }: MergeFigures) => (seconds * 1000) / letters;
  return {
    lines: [['orientation to the leader', drawn, printed]],
    told: [
      `${isOneCore ? 'One core for both' : 'All cores for both'}; a letter is ${(await readPdf(bytes)).pages.length} pages and ${(bytes.length / 1000).toFixed(0)} kB.`,
      ...merged.map(
        (one) =>
          `${String(one.letters).padStart(5)} letters merged: ${perLetter(one).toFixed(2)} ms a letter, ` +
          `${one.peakMb.toFixed(0)} MB at most, ${one.fileMb.toFixed(1)} MB written`,
      ),
      ...(first && last
        ? [`time a letter, the most to the fewest: ${(perLetter(last) / perLetter(first)).toFixed(2)}`]
        : []),
    ],
  };
}
