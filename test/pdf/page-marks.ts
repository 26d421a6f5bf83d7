import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Mark {
  readonly tag: string;
  readonly mcid: number | null;
}

/** Something painted, inside the marks that were open, the outermost first. */
export interface Paint {
  readonly page: number;
  readonly marks: readonly Mark[];
  /** What is shown, where it is text. */
  readonly text?: readonly string[];
}

const PAINT = new Set<number>([
  OPS.showText,
  OPS.stroke,
  OPS.fill,
  OPS.shadingFill,
  OPS.constructPath,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/** All that is painted on the pages, as pdf.js reads their content. */
export async function paintsOf(bytes: Uint8Array): Promise<Paint[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const paints: Paint[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      paints.push(...(await paintsOfPage(await document.getPage(number))));
    }
    return paints;
  } finally {
    await task.destroy();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function paintsOfPage(page: Page): Promise<Paint[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const marks: Mark[] = [];
  const paints: Paint[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const [first, second] = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.beginMarkedContent) marks.push({ tag: nameOf(first), mcid: null });
    if (operator === OPS.beginMarkedContentProps) {
      marks.push({ tag: nameOf(first), mcid: typeof second === 'number' ? second : null });
    }
    if (operator === OPS.endMarkedContent) marks.pop();
    if (!PAINT.has(operator)) continue;
    const text = operator === OPS.showText ? { text: textOf(first) } : {};
    paints.push({ page: page.pageNumber, marks: [...marks], ...text });
  }
  return paints;
}

const nameOf = (name: unknown): string =>
  typeof name === 'string' ? name : String((name as { name?: string } | null)?.name);

/** Character by character, as it would be copied. */
function textOf(shown: unknown): string[] {
  const all = shown as readonly (number | { unicode: string })[];
  return all.flatMap((glyph) => (typeof glyph === 'number' ? [] : [glyph.unicode]));
}
