import { stringify } from 'yaml';
import { frontMatterOf } from '../../../letters/wordings/front-matter.js';
import type { TextInForce } from '../../../letters/wordings/texts-in-force.js';
import type { WordingInput } from './wording.input.js';

/** A text as it is kept: what was typed, below what is not to be reworded - the kind, its recipients, who may issue it. */
export function composeSource(
  { name, isPart, source }: TextInForce,
  { title, legalBasis, text }: WordingInput,
  version: number,
): string {
  const typed = `${text.replaceAll('\r\n', '\n').trimEnd()}\n`;
  if (isPart) return typed;
  const before = frontMatterOf(source, name);
  const facts = {
    kind: before.kind,
    version,
    recipient: before.recipients,
    title: title ?? before.title,
    legalBasis: legalBasis === undefined ? before.legalBasis : linesOf(legalBasis),
    issuedBy: before.issuedBy,
  };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${typed}`;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
