import type { Liquid, Template } from 'liquidjs';
import type { Block } from '../../pdf/blocks.js';
import { bodyOf, type FrontMatter, frontMatterOf } from './front-matter.js';
import { createLiquid, faultOf, type NameAsked, namesAsked } from './liquid.js';
import { LITERAL } from './literal.js';
import { markdownBlocks, markdownLine, UnknownMarkdown } from './markdown-blocks.js';
import { WordingFault } from './wording-fault.js';

/** The text of one kind of letter, parsed and ready to be filled in. */
export interface Wording extends Omit<FrontMatter, 'title'> {
  readonly fileName: string;
  readonly source: string;
  /** The shared parts that it includes, by name. */
  readonly parts: Parts;
  readonly liquid: Liquid;
  readonly title: readonly Template[];
  readonly body: readonly Template[];
}

/** Texts that several wordings share, by name: the complaint guidance, the signature. */
export type Parts = Readonly<Record<string, string>>;

export interface RenderedWording {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const TAG_ON_ITS_OWN_LINE = /^[ \t]*\{%-?(.*?)-?%\}[ \t]*$/gm;
const INCLUDED = /\{%-?\s*include\s+['"]([^'"]+)['"]/g;

/** What is wrong in the title is placed there, and not on a line of the text. */
export const TITLE = 'title';

/** More than any letter says. */
const MOST_CHARACTERS = 200_000;

const unshared = createLiquid();

/** Front matter in YAML, then Markdown with Liquid. Refuses what is malformed (`WordingFault`). */
export function parseWording(text: string, fileName: string, parts: Parts = {}): Wording {
  const source = asRead(text);
  const { title, ...facts } = frontMatterOf(source, fileName);
  const included = partsIn(source, parts, fileName);
  const liquid = Object.keys(included).length === 0 ? unshared : createLiquid(asTemplates(included));
  return {
    ...facts,
    fileName,
    source,
    parts: included,
    liquid,
    title: parseLiquid(liquid, title, TITLE),
    body: parseLiquid(liquid, trimmed(bodyOf(source)), fileName),
  };
}

/** All that decides what a letter of this wording says, as one text: the same text, the same wording. */
export function wholeText({ source, parts }: Pick<Wording, 'source' | 'parts'>): string {
  const names = Object.keys(parts).toSorted();
  return [source, ...names.map((name) => `--- ${name}\n${parts[name]}`)].join('\n');
}

/** The names that the wording asks for, wherever they stand, so that a wrong one is found before a letter is. */
export function namesOf(wording: Wording): NameAsked[] {
  const { liquid, title, body, fileName } = wording;
  try {
    return [...namesAsked(liquid, title, fileName), ...namesAsked(liquid, body, fileName)];
  } catch (error) {
    throw faultOf(error, fileName);
  }
}

/**
 * A wording filled in. Values appear as they were typed, never read as Markdown or Liquid. Refuses
 * unknown names, values that are missing, and Markdown that a letter has no form for (`WordingFault`).
 */
export function renderWording(wording: Wording, facts: object): RenderedWording {
  const title = markdownLine(renderLiquid(wording, wording.title, facts, TITLE));
  const markdown = renderLiquid(wording, wording.body, facts, wording.fileName);
  if (markdown.length > MOST_CHARACTERS) {
    throw new WordingFault(wording.fileName, null, 'the letter is too long');
  }
  try {
    return { title, blocks: markdownBlocks(markdown) };
  } catch (error) {
    if (!(error instanceof UnknownMarkdown)) throw error;
    throw faultAt(wording, error);
  }
}

const asRead = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

/** A tag alone on its line leaves no empty line behind. */
const trimmed = (text: string): string => text.replace(TAG_ON_ITS_OWN_LINE, '{%$1-%}');

function partsIn(source: string, parts: Parts, fileName: string): Parts {
  const included: Record<string, string> = {};
  for (const [match, name = ''] of source.matchAll(INCLUDED)) {
    const part = parts[name];
    if (part === undefined) {
      const line = source.slice(0, source.indexOf(match)).split('\n').length;
      throw new WordingFault(fileName, line, `there is no shared part called "${name}"`);
    }
    included[name] = asRead(part);
    Object.assign(included, partsIn(included[name], withoutSelf(parts, name), name));
  }
  return included;
}

/** A part that includes itself, by however many steps, finds no such part. */
function withoutSelf(parts: Parts, name: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
}

const asTemplates = (parts: Parts): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, trimmed(text)]));

function parseLiquid(liquid: Liquid, text: string, fileName: string): Template[] {
  try {
    return liquid.parse(text, fileName);
  } catch (error) {
    throw faultOf(error, fileName);
  }
}

function renderLiquid(
  wording: Wording,
  templates: readonly Template[],
  facts: object,
  fileName: string,
): string {
  try {
    return String(wording.liquid.renderSync([...templates], facts));
  } catch (error) {
    throw faultOf(error, fileName, asTemplates(wording.parts));
  }
}

/** Where Markdown without a form stands: in the wording, or in the first part that holds it. */
function faultAt({ fileName, source, parts }: Wording, error: UnknownMarkdown): WordingFault {
  const texts: [string, string][] = [[fileName, bodyOf(source)], ...Object.entries(parts)];
  for (const [name, text] of texts) {
    const line = lineOf(error.source, text);
    if (line !== null) return new WordingFault(name, line, error.problem, { cause: error });
  }
  return new WordingFault(fileName, null, error.problem, { cause: error });
}

/** The line of the source that rendered to this text; values may stand for any `{{ name }}`. */
function lineOf(rendered: string, source: string): number | null {
  const [first = ''] = rendered.trim().split('\n');
  const parts = first.split(new RegExp(LITERAL.source.replace('(', '(?:')));
  const pattern = new RegExp(
    parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\{\\{.*?\\}\\}'),
  );
  const index = source.split('\n').findIndex((line) => pattern.test(line));
  return index < 0 ? null : index + 1;
}
