import type { PartyRole } from '../../../access/role.js';
import { bodyOf } from '../../../letters/wordings/front-matter.js';
import { partsIn, sourcesOf, type Texts } from '../../../letters/wordings/texts-in-force.js';
import { namesOf, parseWording, renderWording, type Wording } from '../../../letters/wordings/wording.js';
import { WordingFault } from '../../../letters/wordings/wording-fault.js';
import { isLetterKind, type LetterKind } from '../kinds/letter-kinds.js';
import { exampleFacts } from './example-facts.js';
import { variantsOf } from './letter-variants.js';

/** What is wrong in a text that somebody wants to publish; the line is counted in the text as it was typed. */
export type WordingRefusal =
  | { because: 'wording-unreadable'; line: number | null; problem: string; where: string }
  | { because: 'name-unknown'; line: number | null; name: string; where: string }
  | { because: 'decision-says-too-little'; kind: LetterKind; lacks: string }
  | { because: 'wording-unchanged' };

/** What a decision must not be without: its reasons, the law it rests on, and how to complain of it (fvl. §§ 22-25). */
const DECISION_SAYS: Partial<Record<LetterKind, string[]>> = {
  'grant-to-citizen': ['grant.reason', 'grant.legalBasis', 'complaint.lastDay'],
  extension: ['grant.reason', 'grant.legalBasis', 'complaint.lastDay'],
  'grant-refusal': ['grant.reason', 'grant.legalBasis', 'complaint.lastDay'],
  'grant-ending': ['grant.reason', 'grant.legalBasis', 'complaint.lastDay'],
  'claim-refusal': ['claim.lines', 'claim.legalBasis', 'complaint.lastDay'],
  repayment: ['correction.reason', 'correction.legalBasis', 'complaint.lastDay'],
};

/** Every letter that the text is part of must still be possible to write: its names are known, and it has a form. */
export function wordingRefusals(texts: Texts, name: string): WordingRefusal[] {
  return kindsWith(texts, name).flatMap((kind) => refusalsOf(texts, kind, name));
}

/** The letter itself, or those that include the part, by however many steps. */
export function kindsWith(texts: Texts, name: string): LetterKind[] {
  const kinds = [...texts.keys()].filter(isLetterKind);
  if (isLetterKind(name)) return [name];
  return kinds.filter((kind) => includesPart(texts, kind, name, new Set()));
}

function includesPart(texts: Texts, from: string, part: string, seen: Set<string>): boolean {
  const source = texts.get(from)?.source ?? '';
  const included = [...source.matchAll(/include\s+['"]([^'"]+)['"]/g)].map(([, name = '']) => name);
  if (included.includes(part)) return true;
  return included.some((next) => !seen.has(next) && includesPart(texts, next, part, seen.add(next)));
}

function refusalsOf(texts: Texts, kind: LetterKind, edited: string): WordingRefusal[] {
  const placed = (line: number | null, file: string) => ({
    line: line === null || file !== kind ? line : line - linesAbove(texts, kind),
    where: file === edited ? '' : file,
  });
  try {
    const wording = parseWording(texts.get(kind)?.source ?? '', kind, sourcesOf(partsIn(texts)));
    const asked = namesOf(wording);
    const [first] = wording.recipients as PartyRole[];
    const unknown = asked.filter(
      ({ name }) => !isKnown(exampleFacts(kind, first ?? 'leader'), name.split('.')),
    );
    if (unknown.length > 0) {
      return unknown.map(({ name, line, part }) => ({
        because: 'name-unknown' as const,
        name,
        ...placed(line, part ?? kind),
      }));
    }
    const said = new Set(asked.map(({ name }) => name));
    const lacking = (DECISION_SAYS[kind] ?? []).filter((name) => !said.has(name));
    if (lacking.length > 0) {
      return lacking.map((lacks) => ({ because: 'decision-says-too-little' as const, kind, lacks }));
    }
    tryOut(wording, kind);
    return [];
  } catch (error) {
    if (!(error instanceof WordingFault)) throw error;
    const { line, fileName, problem } = error;
    return [{ because: 'wording-unreadable', problem, ...placed(line, fileName) }];
  }
}

/** With all that a case may say, and without what it may leave out, to each who may be written to. */
function tryOut(wording: Wording, kind: LetterKind): void {
  for (const role of wording.recipients as PartyRole[]) {
    for (const changes of variantsOf(kind))
      renderWording(wording, { ...exampleFacts(kind, role), ...changes });
  }
}

/** The lines of the front matter, which whoever edits does not see. */
export function linesAbove(texts: Texts, kind: string): number {
  const source = texts.get(kind)?.source ?? '';
  return source.split('\n').length - textBelow(source).split('\n').length;
}

/** A letter's text without its front matter, as it is edited. */
export function textBelow(source: string): string {
  return bodyOf(source).replace(/^\n+/, '');
}

/** Whether the facts have the name; below a list it is any of its items. */
export function isKnown(facts: unknown, [first, ...rest]: string[]): boolean {
  if (first === undefined) return true;
  if (first === 'size') return Array.isArray(facts) || typeof facts === 'string';
  if (typeof facts !== 'object' || facts === null || !(first in facts)) return false;
  return rest.length === 0 || isKnown((facts as Record<string, unknown>)[first], rest);
}
