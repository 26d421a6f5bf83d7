import type { Block, Figure, IllustratedLetter, Runs } from '../../src/pdf/blocks.js';
import { printable } from '../../src/pdf/printable.js';
import { altOf, type StructureElement } from './structure.js';

/** An element by its type, with its text where it holds no other elements. */
export type Outline = readonly [type: string, held: string | readonly Outline[]];

/** What the wording of a letter says, as the structure tree should have it; the head of the letter apart. */
export function outlineOfLetter({ title, blocks }: IllustratedLetter): Outline[] {
  return [['H1', said([{ text: title, face: 'strong' }])], ...blocks.flatMap(outlineOfBlock)];
}

function outlineOfBlock(block: Block | Figure): Outline[] {
  if (block.kind === 'heading') return [[`H${block.level}`, said(block.runs)]];
  if (block.kind === 'paragraph') return [['P', said(block.runs)]];
  if (block.kind === 'list') {
    const labels = block.items.map((_, index) => (block.numbered ? `${index + 1}.` : '•'));
    const items = block.items.map((runs, index): Outline => {
      return [
        'LI',
        [
          ['Lbl', labels[index] ?? ''],
          ['LBody', said(runs)],
        ],
      ];
    });
    return [['L', items]];
  }
  if (block.kind === 'facts') {
    const rows = block.rows.map(({ label, value }): Outline =>
      row([
        ['TH', said(label)],
        ['TD', said(value)],
      ]),
    );
    return [['Table', rows]];
  }
  if (block.kind === 'figure') {
    const caption = said(block.caption);
    const figure: Outline = ['Figure', printable(block.alternativeText)];
    return caption === '' ? [figure] : [figure, ['P', caption]];
  }
  const head = row(block.columns.map(({ heading }) => ['TH', said(heading)]));
  const rows = block.rows.map((cells) => row(cells.map((cell) => ['TD', said(cell)])));
  return [['Table', [head, ...rows]]];
}

const row = (cells: readonly Outline[]): Outline => ['TR', cells];

/** The structure tree that was drawn, without what stands in the head of the letter. */
export function outlineOfTree(elements: readonly StructureElement[]): Outline[] {
  const body = elements.find(({ type }) => type === 'Document')?.children ?? [];
  return body.slice(body.findIndex(({ type }) => type === 'H1')).map(outlineOf);
}

function outlineOf(element: StructureElement): Outline {
  if (element.type === 'Figure') return ['Figure', altOf(element)];
  const held = element.children.filter(({ type }) => type !== 'Link');
  return [element.type, held.length > 0 ? held.map(outlineOf) : plainly(element.text)];
}

const said = (runs: Runs): string => plainly(printable(runs.map(({ text }) => text).join('')));

/** A new line is heard as a space. */
const plainly = (text: string): string => text.replaceAll(/[ \n]+/g, ' ').trim();
