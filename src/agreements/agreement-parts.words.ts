/** An agreement in the words that are signed: each part that the scheme asks for, and what else was written. */
import type { AgreementPart, AgreementRule } from '../schemes/rule/agreement-rule.js';
import { formatDay, formatPeriod } from '../shared/danish-date.js';
import { clinging } from '../shared/danish-typography.js';
import { formatHours } from '../shared/minutes.js';
import { formatPhone } from '../shared/phone.js';
import { isBlank } from '../shared/text.js';
import {
  type AgreementFacts,
  isWrittenPart,
  type SaidPart,
  WRITTEN_PARTS,
  type Written,
} from './agreement.rules.js';

export function partInDanish(part: AgreementPart): string {
  switch (part) {
    case 'goal':
      return 'Mål';
    case 'topics':
      return 'Emner';
    case 'confidentiality-at-risk':
      return 'Emner, hvor mentors fortrolighed over for arbejdsgiveren kan komme i fare';
    case 'expectations':
      return 'Forventninger';
    case 'ethics':
      return 'Spilleregler og etik';
    case 'mutual-confidentiality':
      return 'Gensidig fortrolighed';
    case 'frequency':
      return 'Hvor tit I mødes';
    case 'meeting-form':
      return 'Hvordan I mødes';
    case 'when-a-meeting-must-move':
      return 'Når et møde må flyttes eller aflyses';
    case 'mentor-and-contact':
      return 'Mentor';
    case 'tasks':
      return 'Mentorens opgaver';
    case 'duration':
      return 'Varighed';
    case 'hours':
      return 'Timer';
    case 'complaint-guidance':
      return 'Klagevejledning';
  }
}

/** The parts in the order of the scheme, then what was written beside them. What nobody has said is left out. */
export function saidParts(rule: AgreementRule, facts: AgreementFacts, written: Written): SaidPart[] {
  const added = WRITTEN_PARTS.filter(
    (part) => !rule.parts.includes(part) && written.words[part] !== undefined,
  );
  const parts = [...rule.parts, ...added].map((part) => ({ part, words: wordsOf(part, facts, written) }));
  return parts.filter(({ words }) => !isBlank(words));
}

function wordsOf(part: AgreementPart, facts: AgreementFacts, written: Written): string {
  const isTalkedThrough = written.talkedThrough.includes(part) && written.talkedDay !== null;
  const talked = isTalkedThrough ? `Talt igennem ${formatDay(written.talkedDay ?? '')}.` : '';
  return [talked, isWrittenPart(part) ? writtenWords(part, facts, written) : knownWords(part, facts)]
    .filter((words) => !isBlank(words))
    .join('\n');
}

function writtenWords(part: keyof Written['words'], { purpose }: AgreementFacts, { words }: Written): string {
  return words[part] ?? (part === 'goal' ? purpose : '');
}

function knownWords(part: AgreementPart, { mentor, tasks, grants, ...period }: AgreementFacts): string {
  switch (part) {
    case 'mentor-and-contact':
      return mentor === null
        ? ''
        : [mentor.name, mentor.phone && formatPhone(mentor.phone), mentor.email].filter(Boolean).join(', ');
    case 'tasks':
      return tasks;
    case 'duration':
      return `${formatPeriod(period)}.`;
    case 'hours':
      return grants
        .map((grant) => `${formatHours(grant.grantedMinutes)} i perioden ${formatPeriod(grant)}.`)
        .join('\n');
    case 'complaint-guidance':
      return COMPLAINT_GUIDANCE;
    default:
      return '';
  }
}

/** The way of a complaint over a grant (retssikkerhedsloven §§ 60, 66 and 67). */
const COMPLAINT_GUIDANCE = clinging(
  'Du kan klage over kommunens afgørelse om mentorstøtte. Du skal klage til kommunen, senest 4 uger efter at du har fået afgørelsen. Du kan skrive eller ringe. Kommunen vurderer sagen igen. Får du ikke helt medhold, sender kommunen din klage videre til Ankestyrelsen.',
);
