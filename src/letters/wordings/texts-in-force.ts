import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Tx } from '../../access/database.js';
import { found } from '../../shared/not-found.js';
import { readParts } from './read-wording.js';
import { parseWording, type Wording } from './wording.js';

/** The text of a kind of letter or of a shared part, as it is written from now on. */
export interface TextInForce {
  readonly name: string;
  readonly isPart: boolean;
  readonly source: string;
  /** Null of a text that nobody has published a version of: it is that of the files. */
  readonly published: {
    readonly id: string;
    readonly version: number;
    readonly by: string;
    readonly at: Date;
  } | null;
}

export type Texts = ReadonlyMap<string, TextInForce>;

const ofFiles = new Map<string, Texts>();
const parsed = new Map<string, Wording>();

/** The texts that a deployment begins with: each file of the folder a letter, and each of its `parts` a part. */
export function textsOfFiles(folder: string): Texts {
  const known = ofFiles.get(folder);
  if (known) return known;

  const letters = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const texts = new Map<string, TextInForce>();
  for (const file of letters) {
    const name = path.basename(file, '.md');
    const source = readFileSync(path.join(folder, file), 'utf8');
    texts.set(name, { name, isPart: false, source, published: null });
  }
  for (const [name, source] of Object.entries(readParts(folder))) {
    texts.set(name, { name, isPart: true, source, published: null });
  }
  ofFiles.set(folder, texts);
  return texts;
}

/** The newest that was published of each, and what the files say of the rest. */
export async function textsInForce(tx: Tx, folder: string): Promise<Texts> {
  const rows = await tx.query<
    { id: string; name: string; version: number; source: string; by: string; at: Date }[]
  >(
    `select distinct on (w.name) w.id, w.name, w.version, w.source, p.name as by, w.published_at as at
     from letter_wordings w left join people p on p.id = w.published_by order by w.name, w.version desc`,
  );
  const texts = new Map(textsOfFiles(folder));
  for (const { id, name, version, source, by, at } of rows) {
    const text = texts.get(name);
    if (text) texts.set(name, { ...text, source, published: { id, version, by, at } });
  }
  return texts;
}

/** A letter's wording among the texts, parsed once for as long as the process lives. */
export function wordingIn(texts: Texts, kind: string): Wording {
  const text = found(texts.get(kind) ?? null, 'wording');
  const versions = [text, ...partsIn(texts)].map(
    ({ name, published }) => `${name}=${published?.id ?? 'file'}`,
  );
  const key = versions.join(' ');
  const known = parsed.get(key);
  if (known) return known;

  const wording = parseWording(text.source, kind, sourcesOf(partsIn(texts)));
  parsed.set(key, wording);
  return wording;
}

export function partsIn(texts: Texts): TextInForce[] {
  return [...texts.values()].filter(({ isPart }) => isPart);
}

export function sourcesOf(parts: readonly TextInForce[]): Record<string, string> {
  return Object.fromEntries(parts.map(({ name, source }) => [name, source]));
}
