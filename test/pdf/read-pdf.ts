import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree with the text that it holds. */
export interface Element {
  readonly role: string;
  readonly text: string;
  readonly alt?: string;
  readonly children: readonly Element[];
}

export interface PlacedText {
  readonly text: string;
  /** In points from the left and from the top of the page to the baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface ReadPage {
  readonly elements: readonly Element[];
  readonly texts: readonly PlacedText[];
  /** Painting that is neither tagged nor an artifact. */
  readonly loosePaint: number;
  readonly links: readonly string[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly text: string;
  readonly info: Record<string, unknown>;
  readonly xmpTitle: string;
  readonly bookmarks: readonly string[];
}

const PAINT = new Set<number>([
  OPS.showText,
  OPS.stroke,
  OPS.fill,
  OPS.constructPath,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
]);

/** Reads a PDF with pdf.js, which shares nothing with the library that draws. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number)));
  }
  const { info, metadata } = await document.getMetadata();
  const outline = await document.getOutline();
  await task.destroy();
  return {
    pages,
    text: pages.flatMap(({ elements }) => elements.map(({ text }) => text)).join('\n'),
    info: { ...info },
    xmpTitle: String(metadata?.get('dc:title') ?? ''),
    bookmarks: (outline ?? []).flatMap((item) => [item.title, ...item.items.map(({ title }) => title)]),
  };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;
type Node = Awaited<ReturnType<Page['getStructTree']>>;

async function readPage(page: Page): Promise<ReadPage> {
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item): PlacedText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [size = 0, , , , x = 0, y = 0] = item.transform.map(Number);
    return [{ text: item.str, x, y: height - y, width: item.width, size }];
  });
  const { fnArray, argsArray } = await page.getOperatorList();
  const contents = markedContents(fnArray, argsArray);
  const annotations = await page.getAnnotations();
  return {
    elements: childrenOf(await page.getStructTree(), contents),
    texts,
    loosePaint: loosePaint(fnArray),
    links: annotations.map(({ url }: { url?: string }) => url ?? ''),
  };
}

function childrenOf(node: Node, contents: Map<string, string>): Element[] {
  return node.children.flatMap((child) => ('role' in child ? [elementOf(child, contents)] : []));
}

function elementOf(node: Node, contents: Map<string, string>): Element {
  const text = node.children
    .map((child) => {
      if ('role' in child) return elementOf(child, contents).text;
      return child.type === 'content' ? (contents.get(child.id.replace(/^.*_mc/, '')) ?? '') : '';
    })
    .join('');
  const children = childrenOf(node, contents);
  return { role: node.role, text, children, ...('alt' in node ? { alt: String(node.alt) } : {}) };
}

/** Every space as it was drawn: pdf.js' own text content leaves those at the end of lines out. */
function markedContents(operators: readonly number[], operands: readonly unknown[]): Map<string, string> {
  const contents = new Map<string, string>();
  let open = '';
  for (const [index, operator] of operators.entries()) {
    const [first, second] = (operands[index] ?? []) as readonly unknown[];
    if (operator === OPS.beginMarkedContentProps) open = String(second);
    if (operator === OPS.showText) contents.set(open, (contents.get(open) ?? '') + textOf(first));
  }
  return contents;
}

function textOf(glyphs: unknown): string {
  const all = glyphs as readonly (number | { unicode: string })[];
  return all.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
}

function loosePaint(operators: readonly number[]): number {
  let depth = 0;
  let loose = 0;
  for (const operator of operators) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
    if (operator === OPS.endMarkedContent) depth -= 1;
    if (depth === 0 && PAINT.has(operator)) loose += 1;
  }
  return loose;
}

/** All elements of a role, however deep. */
export function elementsOf(pdf: ReadPdf, role: string): Element[] {
  const found = (elements: readonly Element[]): Element[] =>
    elements.flatMap((element) => [...(element.role === role ? [element] : []), ...found(element.children)]);
  return pdf.pages.flatMap(({ elements }) => found(elements));
}
