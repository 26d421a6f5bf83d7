import { frontMatterOf } from '../../../letters/wordings/front-matter.js';
import type { TextInForce, Texts } from '../../../letters/wordings/texts-in-force.js';
import { WordingFault } from '../../../letters/wordings/wording-fault.js';
import { formatDayInWords, formatMonth } from '../../../shared/danish-date.js';
import { formatHours } from '../../../shared/minutes.js';
import { formatKroner } from '../../../shared/ore.js';
import { formatPhone } from '../../../shared/phone.js';
import { filledWith, type Filled } from '../../../web/form/filled.js';

import { textBelow } from './check-wording.js';
import { type PreviewFacts, type Reading, readingOf } from './preview-wording.js';

/** A text as it is first shown to be reworded. */
export function formOf({ name, isPart, source }: TextInForce): Filled {
  if (isPart) return filledWith({ text: source.trimEnd() });
  const { title, legalBasis } = frontMatterOf(source, name);
  return filledWith({ title, legalBasis: legalBasis.join('\n'), text: textBelow(source).trimEnd() });
}

/** Null where it cannot be read: what is wrong stands by the text. */
export function readingOrNull(texts: Texts, facts: PreviewFacts | null): Reading | null {
  if (facts === null) return null;
  try {
    return readingOf(texts, facts);
  } catch (error) {
    if (error instanceof WordingFault) return null;
    throw error;
  }
}

/** A name as a wording would write it, and what it would write. */
export interface NameShown {
  written: string;
  example: string;
}

/** Every name that the facts have. */
export function namesWithExamples(facts: object, above = ''): NameShown[] {
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]): NameShown[] => {
    const name = above + key;
    if (Array.isArray(value)) return ofList(name, key.replace(/s$/, ''), value[0]);
    if (typeof value === 'object' && value !== null) return namesWithExamples(value, `${name}.`);
    return [shown(name, value)];
  });
}

/** What is told of each item of a list, as `line.minutes` of `claim.lines`. */
function ofList(name: string, item: string, first: unknown): NameShown[] {
  const each = { written: `{% for ${item} in ${name} %}`, example: 'en liste, der slutter med {% endfor %}' };
  if (typeof first === 'object' && first !== null) return [each, ...namesWithExamples(first, `${item}.`)];
  return [each, shown(item, first)];
}

const SHOWN_AS: [RegExp, (value: never) => string, string][] = [
  [/Minutes$|minutes$|minutesBefore$|minutesAfter$/, formatHours, 'hours'],
  [/Ore$/, formatKroner, 'kroner'],
  [/[dD]ay$/, formatDayInWords, 'day'],
  [/month$/, formatMonth, 'month'],
  [/phone$/, formatPhone, 'phone'],
];

function shown(name: string, value: unknown): NameShown {
  if (typeof value === 'boolean') return { written: `{% if ${name} %}`, example: value ? 'ja' : 'nej' };
  const as = SHOWN_AS.find(([ending]) => ending.test(name));
  if (as && value !== null) return { written: `{{ ${name} | ${as[2]} }}`, example: as[1](value as never) };
  const isSaid = typeof value === 'string' || typeof value === 'number';
  return { written: `{{ ${name} }}`, example: isSaid ? String(value) : 'ofte tom: brug {% if %}' };
}
