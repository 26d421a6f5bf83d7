import { parse as parseYaml } from 'yaml';
import { WordingFault } from './wording-fault.js';

/** What a wording says of itself above its text. */
export interface FrontMatter {
  readonly kind: string;
  readonly version: number;
  /** Who may be written to: one of these at a time. */
  readonly recipients: readonly string[];
  /** The rules that the letter rests on, as they are cited. */
  readonly legalBasis: readonly string[];
  /** Roles that may issue the letter. */
  readonly issuedBy: readonly string[];
  /** In Liquid. */
  readonly title: string;
}

type Names = ReadonlyMap<unknown, unknown>;

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Refuses what is missing or malformed (`WordingFault`). */
export function frontMatterOf(source: string, fileName: string): FrontMatter {
  const match = FRONT_MATTER.exec(source);
  if (!match) throw new WordingFault(fileName, 1, 'the file does not begin with front matter between ---');

  const names = namesIn(match[1] ?? '', fileName);
  return {
    kind: textOf(names, 'kind', fileName),
    version: numberOf(names, 'version', fileName),
    recipients: textsOf(names, 'recipient', fileName),
    legalBasis: textsOf(names, 'legalBasis', fileName),
    issuedBy: textsOf(names, 'issuedBy', fileName),
    title: textOf(names, 'title', fileName),
  };
}

/** The text below the front matter, on the lines where it stands in the file. */
export function bodyOf(source: string): string {
  return source.replace(FRONT_MATTER, (frontMatterText) => frontMatterText.replace(/[^\n]/g, ''));
}

function namesIn(yaml: string, fileName: string): Names {
  try {
    const names: unknown = parseYaml(yaml, { mapAsMap: true });
    if (names instanceof Map) return names;
  } catch (error) {
    throw new WordingFault(fileName, 1, 'the front matter is not YAML', { cause: error });
  }
  throw new WordingFault(fileName, 1, 'the front matter holds no names');
}

function textOf(names: Names, name: string, fileName: string): string {
  const value = names.get(name);
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new WordingFault(fileName, 1, `"${name}" is missing from the front matter`);
}

function numberOf(names: Names, name: string, fileName: string): number {
  const value = names.get(name);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new WordingFault(fileName, 1, `"${name}" must be a whole number in the front matter`);
}

/** One text stands for a list of one. */
function textsOf(names: Names, name: string, fileName: string): string[] {
  const value = [names.get(name)].flat();
  if (value.every((item) => typeof item === 'string')) return value;
  throw new WordingFault(fileName, 1, `"${name}" must be a list of texts in the front matter`);
}
