import type { Block, LetterContent, Runs } from '../../src/pdf/blocks.js';
import { drawLetter } from '../../src/pdf/draw-letter.js';
import { openBrowser } from '../browser/browser.js';
import { exampleLetter } from '../cases/letters/example-letters.js';

const MEASURED_MS = 5_000;

const LETTER = exampleLetter('orientation-to-leader');

/** Letters a second: drawn here, and the same text printed by Chromium, which is open and waiting. */
export async function letterRates(): Promise<{ drawn: number; printed: number }> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const html = htmlOf(LETTER);
    const print = async () => {
      await page.setContent(html);
      await page.pdf({ format: 'A4', tagged: true });
    };
    return { drawn: await rateOf(() => drawLetter(LETTER)), printed: await rateOf(print) };
  } finally {
    await browser.close();
  }
}

async function rateOf(work: () => Promise<unknown>): Promise<number> {
  for (let warmUp = 0; warmUp < 10; warmUp++) await work();
  const begun = performance.now();
  let times = 0;
  for (; performance.now() < begun + MEASURED_MS; times++) await work();
  return (times * 1000) / (performance.now() - begun);
}

function htmlOf({ title, sender, recipientLines, blocks }: LetterContent): string {
  const head = [sender.name, ...sender.lines, ...recipientLines].map((line) => `<p>${escaped(line)}</p>`);
  return `<!doctype html><html lang="da"><title>${escaped(title)}</title>${head.join('')}
    <h1>${escaped(title)}</h1>${blocks.map(blockHtml).join('')}</html>`;
}

function blockHtml(block: Block): string {
  if (block.kind === 'heading') return `<h${block.level}>${text(block.runs)}</h${block.level}>`;
  if (block.kind === 'paragraph') return `<p>${text(block.runs)}</p>`;
  if (block.kind === 'list')
    return `<ul>${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
  if (block.kind === 'facts') {
    const rows = block.rows.map(
      ({ label, value }) => `<tr><th>${text(label)}</th><td>${text(value)}</td></tr>`,
    );
    return `<table>${rows.join('')}</table>`;
  }
  const heads = block.columns.map(({ heading }) => `<th>${text(heading)}</th>`).join('');
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`);
  return `<table><tr>${heads}</tr>${rows.join('')}</table>`;
}

function text(runs: Runs): string {
  return runs.map((run) => escaped(run.text)).join('');
}

function escaped(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
