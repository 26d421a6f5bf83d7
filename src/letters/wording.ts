import type { Template } from 'liquidjs';
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import type { Block } from '../pdf/blocks.js';
import { createLiquid, faultOf } from './liquid.js';
import { LITERAL } from './literal.js';
import { markdownBlocks, markdownLine, UnknownMarkdown } from './markdown-blocks.js';
import { WordingFault } from './wording-fault.js';

/** The text of one kind of letter, parsed and ready to be filled in. */
export interface Wording {
  readonly kind: string;
  readonly version: number;
  readonly recipient: string;
  /** The rules that the letter rests on, as they are cited. */
  readonly legalBasis: readonly string[];
  /** Roles that may issue the letter. */
  readonly issuedBy: readonly string[];
  readonly fileName: string;
  readonly source: string;
  readonly title: readonly Template[];
  readonly body: readonly Template[];
}

export interface RenderedWording {
  readonly title: string;
  readonly blocks: readonly Block[];
}

type FrontMatter = ReadonlyMap<unknown, unknown>;

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;
const TAG_ON_ITS_OWN_LINE = /^[ \t]*\{%-?(.*?)-?%\}[ \t]*$/gm;

const liquid = createLiquid();
const read = new Map<string, Wording>();

/** The wording in a file, parsed once for as long as the process lives. */
export function readWording(file: string): Wording {
  const known = read.get(file);
  if (known) return known;

  const wording = parseWording(readFileSync(file, 'utf8'), file);
  read.set(file, wording);
  return wording;
}

/** Front matter in YAML, then Markdown with Liquid. Refuses what is malformed (`WordingFault`). */
export function parseWording(text: string, fileName: string): Wording {
  const source = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const match = FRONT_MATTER.exec(source);
  if (!match) throw new WordingFault(fileName, 1, 'the file does not begin with front matter between ---');

  const facts = frontMatter(match[1] ?? '', fileName);
  return {
    kind: textOf(facts, 'kind', fileName),
    version: numberOf(facts, 'version', fileName),
    recipient: textOf(facts, 'recipient', fileName),
    legalBasis: textsOf(facts, 'legalBasis', fileName),
    issuedBy: textsOf(facts, 'issuedBy', fileName),
    fileName,
    source,
    title: parseLiquid(textOf(facts, 'title', fileName), fileName),
    body: parseLiquid(bodyOf(source).replace(TAG_ON_ITS_OWN_LINE, '{%$1-%}'), fileName),
  };
}

/**
 * A wording filled in. Values appear as they were typed, never read as Markdown or Liquid. Refuses
 * unknown names, values that are missing, and Markdown that a letter has no form for (`WordingFault`).
 */
export function renderWording(wording: Wording, facts: object): RenderedWording {
  const title = markdownLine(renderLiquid(wording.title, facts, wording.fileName));
  const markdown = renderLiquid(wording.body, facts, wording.fileName);
  try {
    return { title, blocks: markdownBlocks(markdown) };
  } catch (error) {
    if (!(error instanceof UnknownMarkdown)) throw error;
    const line = lineOf(error.source, bodyOf(wording.source));
    throw new WordingFault(wording.fileName, line, error.problem, { cause: error });
  }
}

function parseLiquid(text: string, fileName: string): Template[] {
  try {
    return liquid.parse(text, fileName);
  } catch (error) {
    throw faultOf(error, fileName);
  }
}

function renderLiquid(templates: readonly Template[], facts: object, fileName: string): string {
  try {
    return String(liquid.renderSync([...templates], facts));
  } catch (error) {
    throw faultOf(error, fileName);
  }
}

/** The text below the front matter, on the lines where it stands in the file. */
function bodyOf(source: string): string {
  return source.replace(FRONT_MATTER, (frontMatterText) => frontMatterText.replace(/[^\n]/g, ''));
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

function frontMatter(yaml: string, fileName: string): FrontMatter {
  try {
    const facts: unknown = parseYaml(yaml, { mapAsMap: true });
    if (facts instanceof Map) return facts;
  } catch (error) {
    throw new WordingFault(fileName, 1, 'the front matter is not YAML', { cause: error });
  }
  throw new WordingFault(fileName, 1, 'the front matter holds no names');
}

function textOf(facts: FrontMatter, name: string, fileName: string): string {
  const value = facts.get(name);
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new WordingFault(fileName, 1, `"${name}" is missing from the front matter`);
}

function numberOf(facts: FrontMatter, name: string, fileName: string): number {
  const value = facts.get(name);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new WordingFault(fileName, 1, `"${name}" must be a whole number in the front matter`);
}

function textsOf(facts: FrontMatter, name: string, fileName: string): string[] {
  const value = facts.get(name);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw new WordingFault(fileName, 1, `"${name}" must be a list of texts in the front matter`);
}
