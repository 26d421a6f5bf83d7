/** How a mentor and a mentee fit, with the reasons. Knows no database and no clock. */
import type { MeetingForm } from '../../schemes/rule/course-rule.js';
import type { Day } from '../../shared/day.js';
import type { Region } from '../applications/application.rules.js';

/** What one offers or seeks. */
export interface Wishes {
  fields: string[];
  competences: string[];
  languages: string[];
  regions: Region[];
  forms: MeetingForm[];
}

export interface Fit {
  /** Fields of both, as the mentee wrote them. */
  fields: string[];
  /** Competences that the mentee seeks and the mentor offers, as the mentee wrote them. */
  competences: string[];
  languages: string[];
  regions: Region[];
  forms: MeetingForm[];
}

export type Misfit = 'no-field' | 'no-language' | 'no-form' | 'too-far';

/** What the two share. */
export function fitOf(mentor: Wishes, mentee: Wishes): Fit {
  return {
    fields: shared(mentee.fields, mentor.fields),
    competences: shared(mentee.competences, mentor.competences),
    languages: shared(mentee.languages, mentor.languages),
    regions: mentee.regions.filter((region) => mentor.regions.includes(region)),
    forms: mentee.forms.filter((form) => mentor.forms.includes(form)),
  };
}

/** Why the two do not fit; none where they do. Who meets by phone or video lives near enough. */
export function misfits(fit: Fit): Misfit[] {
  return [
    ...(fit.fields.length + fit.competences.length === 0 ? (['no-field'] as const) : []),
    ...(fit.languages.length === 0 ? (['no-language'] as const) : []),
    ...(fit.forms.length === 0 ? (['no-form'] as const) : []),
    ...(fit.forms.length > 0 && fit.forms.every((form) => form === 'in-person') && !livesNear(fit)
      ? (['too-far'] as const)
      : []),
  ];
}

interface Ranked {
  fit: Fit;
  receivedDay: Day;
}

/** Most fields in common first, then most competences, then whoever lives near, then whoever has waited longest. */
export function byFit(one: Ranked, other: Ranked): number {
  return (
    other.fit.fields.length - one.fit.fields.length ||
    other.fit.competences.length - one.fit.competences.length ||
    Number(livesNear(other.fit)) - Number(livesNear(one.fit)) ||
    one.receivedDay.localeCompare(other.receivedDay)
  );
}

function livesNear({ regions }: Fit): boolean {
  return regions.length > 0;
}

function shared(sought: string[], offered: string[]): string[] {
  const known = new Set(offered.map(folded));
  return sought.filter((word) => known.has(folded(word)));
}

/** `Kulturformidling ` and `kulturformidling` are one field. */
function folded(word: string): string {
  return word.normalize('NFKC').trim().toLocaleLowerCase('da').replaceAll(/\s+/g, ' ');
}
