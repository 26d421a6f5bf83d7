/** A letter as a page that Chromium prints: the same text in the same typeface, its page numbers too. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Block, LetterContent, Runs } from '../../src/pdf/blocks.js';

const FONTS = path.resolve(
  createRequire(import.meta.url).resolve('dkfds'),
  '../../fonts/IBMPlexSans/complete/ttf',
);

const face = (file: string, weight: number): string => {
  const program = readFileSync(path.join(FONTS, file)).toString('base64');
  return `@font-face { font-family: Plex; font-weight: ${weight}; src: url(data:font/ttf;base64,${program}) }`;
};

/** Read once, before anything is measured. */
export const EMPTY_PAGE = `<!doctype html><html lang="da"><title>Brev</title><style>
  ${face('IBMPlexSans-Regular.ttf', 400)} ${face('IBMPlexSans-SemiBold.ttf', 600)}
  @page { size: A4; margin: 22mm 62mm 22mm 25mm }
  body { font: 10.5pt/14.5pt Plex; margin: 0 }
  h1, h2, h3, th { font-weight: 600 }
  table { border-collapse: collapse; width: 100% }
  td, th { border-bottom: .5pt solid #8c8c8c; text-align: left; vertical-align: top }
</style><body></body></html>`;

export const footer = ({ caseReference }: LetterContent): string =>
  `<div style="font-size: 8.5pt"><span>Vores sagsnr. ${caseReference}</span>
    Side <span class="pageNumber"></span> af <span class="totalPages"></span></div>`;

export function bodyOf({ title, sender, recipientLines, blocks }: LetterContent): string {
  const head = [sender.name, ...sender.lines, ...recipientLines].map((line) => `<p>${escaped(line)}</p>`);
  return `${head.join('')}<h1>${escaped(title)}</h1>${blocks.map(blockHtml).join('')}`;
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
