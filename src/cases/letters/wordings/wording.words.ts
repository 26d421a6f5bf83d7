import { PLAIN_LIX } from '../../../letters/wordings/lix.rules.js';
import { TITLE } from '../../../letters/wordings/wording.js';
import type { Said } from '../../../web/problems/said.js';
import { isLetterKind } from '../kinds/letter-kinds.js';
import { letterKindInDanish } from '../letter.words.js';
import type { WordingRefusal } from './check-wording.js';
import type { PreviewRefusal } from './preview-wording.js';

const PARTS: Record<string, string> = {
  'complaint-guidance': 'Klagevejledning',
  heard: 'Om høringen før afgørelsen',
  'how-to-claim': 'Sådan sendes timer ind',
  signature: 'Underskrift',
  'what-is-not-paid': 'Hvad der ikke betales',
  'who-to-ask': 'Hvem man kan spørge',
};

export function wordingNameInDanish(name: string): string {
  return isLetterKind(name) ? letterKindInDanish(name) : (PARTS[name] ?? name);
}

/** How hard a text is to read: `LIX 34, let at læse` */
export function lixInDanish(lix: number): string {
  if (lix < 35) return `LIX ${lix}, let at læse`;
  return lix <= PLAIN_LIX
    ? `LIX ${lix}, til at læse`
    : `LIX ${lix}, for svær: skriv kortere sætninger og kortere ord`;
}

export function wordingRefusalInDanish(refusal: WordingRefusal | PreviewRefusal): Said {
  switch (refusal.because) {
    case 'name-unknown':
      return {
        field: fieldOf(refusal),
        detail: `${placeInDanish(refusal)}Brevet kender ikke »${refusal.name}«. Se under Navne, hvad du kan bruge.`,
      };
    case 'wording-unreadable':
      return {
        field: fieldOf(refusal),
        detail: `${placeInDanish(refusal)}${problemInDanish(refusal.problem)}`,
      };
    case 'decision-says-too-little':
      return {
        field: 'text',
        detail: `»${wordingNameInDanish(refusal.kind)}« er en afgørelse. Den skal sige ${MUST_SAY[refusal.lacks.replace(/^.*\./, '')] ?? refusal.lacks} (${refusal.lacks}).`,
      };
    case 'wording-unchanged':
      return { field: 'text', detail: 'Teksten er den samme som den, der gælder nu.' };
    case 'case-not-seen':
      return {
        field: 'caseReference',
        detail:
          'Du kan ikke se forløb. Se teksten med det opdigtede forløb, eller bed en sagsbehandler om hjælp.',
      };
    case 'case-unknown':
      return { field: 'caseReference', detail: `Der er ingen sag med nummer ${refusal.reference}.` };
    case 'case-has-no-such-letter':
      return {
        field: 'caseReference',
        detail: `Sag ${refusal.reference} har intet brev med den tekst lige nu. Vælg en anden sag.`,
      };
  }
}

const MUST_SAY: Record<string, string> = {
  reason: 'begrundelsen',
  lines: 'begrundelsen for hver linje',
  legalBasis: 'reglerne, den bygger på',
  lastDay: 'hvordan man klager',
};

const fieldOf = ({ where }: { where: string }): string => (where === TITLE ? 'title' : 'text');

function placeInDanish({ line, where }: { line: number | null; where: string }): string {
  if (where === TITLE) return '';
  const file = where === '' ? '' : `I »${wordingNameInDanish(where)}«: `;
  return line === null ? file : `${file}Linje ${line}: `;
}

/** What the readers of Markdown and Liquid say, as far as they say it in words that are known. */
function problemInDanish(problem: string): string {
  const [, form] = /^a letter has no form for: (.*)$/.exec(problem) ?? [];
  if (form !== undefined) return `Et brev kan ikke vise dette (${form}).`;
  const [, part] = /^there is no shared part called "(.*)"$/.exec(problem) ?? [];
  if (part !== undefined) return `Der er ingen fælles tekst, der hedder »${part}«.`;
  const [, filter] = /undefined filter: (.*)$/.exec(problem) ?? [];
  if (filter !== undefined) return `Der er ingen måde at vise noget på, der hedder »${filter}«.`;
  if (/render limit|too long/.test(problem)) return 'Brevet bliver alt for langt.';
  if (/^tag .* not found/.test(problem)) return 'Der er et ord mellem {% og %}, som ikke kan bruges her.';
  if (/not closed/.test(problem))
    return 'Noget er åbnet og ikke lukket igen, fx et {% if %} uden {% endif %}.';
  return `Teksten kan ikke læses: ${problem}`;
}
