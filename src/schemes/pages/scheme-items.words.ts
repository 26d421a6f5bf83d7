/** A scheme as a list of what it says: what its page shows, and what two versions are compared by. */
import { formatDay } from '../../shared/danish-date.js';
import type { Reader, Rule } from '../rule/rule.js';
import type { SchemeRules } from '../rule/scheme-rules.js';
import type { Scheme } from '../scheme.js';
import { validityInDanish } from '../scheme.words.js';
import {
  agreedPartInDanish,
  formInDanish,
  gateInDanish,
  partyInDanish,
  readerInDanish,
  sourceInDanish,
  strengthInDanish,
  timeInDanish,
} from './scheme-text.words.js';
import { type Subject, SUBJECT_OF, SUBJECTS } from './subject.words.js';

export interface SchemeItem {
  /** The same in every version of the scheme. */
  key: string;
  subject: Subject;
  /** `Skal`; null for what is no rule. */
  strength: string | null;
  says: string;
  /** What belongs to it, a line each. */
  more: string[];
  /** Whom it speaks to; null where it is everybody. */
  readers: Reader[] | null;
  source: string | null;
}

/** Everything that a scheme says, in the order in which it is read. */
export function itemsOf(scheme: Scheme): SchemeItem[] {
  const items = [
    ...rules(scheme),
    ...statements(scheme),
    ...agreements(scheme),
    ...practice(scheme),
    ...facts(scheme),
  ];
  return items.toSorted((one, other) => SUBJECTS.indexOf(one.subject) - SUBJECTS.indexOf(other.subject));
}

function rules(scheme: Scheme): SchemeItem[] {
  const names = Object.keys(SUBJECT_OF) as (keyof SchemeRules)[];
  return names.flatMap((name) => {
    const rule = scheme.rules[name];
    return rule === undefined ? [] : [itemOf(`rules.${name}`, SUBJECT_OF[name], rule)];
  });
}

/** A statement has no name of its own: it is known by its subject, its readers and its source. */
function statements(scheme: Scheme): SchemeItem[] {
  const seen = new Map<string, number>();
  return scheme.statements.map((statement) => {
    const known = ['statements', statement.topic, ...(statement.for ?? []), statement.source].join('.');
    const number = (seen.get(known) ?? 0) + 1;
    seen.set(known, number);
    return itemOf(`${known}.${number}`, statement.topic, statement);
  });
}

function agreements(scheme: Scheme): SchemeItem[] {
  const asked = scheme.agreements.map((agreement) =>
    itemOf(`agreements.${agreement.code}`, 'agreements', agreement, [
      `${agreement.title}: ${formInDanish(agreement.form).toLowerCase()}, ${timeInDanish(agreement.at)}`,
      `Mellem ${agreement.parties.map(partyInDanish).join(' og ')}`,
      `Om ${agreement.parts.map(agreedPartInDanish).join('; ')}`,
    ]),
  );
  const { declaration } = scheme;
  if (declaration === undefined) return asked;
  return [...asked, itemOf('declaration', 'agreements', declaration, [`Erklæringen: »${declaration.text}«`])];
}

function practice(scheme: Scheme): SchemeItem[] {
  return [
    ...scheme.employerParts.map((part) => itemOf(`employerParts.${part.code}`, 'employer', part)),
    ...scheme.exercises.map((exercise) =>
      itemOf(`exercises.${exercise.code}`, 'preparation', exercise, [
        `Øvelse: ${exercise.title}`,
        ...exercise.prompts.map(({ says }) => says),
      ]),
    ),
  ];
}

function facts(scheme: Scheme): SchemeItem[] {
  return [
    ...scheme.gates.map((gate) => fact(`gates.${gate}`, 'start', gateInDanish(gate))),
    ...scheme.milestones.map((one) =>
      fact(`milestones.${one.code}`, 'milestones', one.title, [
        `${dueInDanish(one.dueWorkingDays)}, ${readerInDanish(one.owner)}`,
      ]),
    ),
    ...scheme.legalBases.map(({ validFrom, validTo = null, citation }) =>
      fact(`legalBases.${validFrom}`, 'law', citation, [
        `Afgørelser ${validityInDanish({ validFrom, validTo })}`,
      ]),
    ),
  ];
}

export function dueInDanish(workingDays: number): string {
  if (workingDays === 0) return 'Den første dag';
  return workingDays === 1 ? 'Senest efter 1 arbejdsdag' : `Senest efter ${workingDays} arbejdsdage`;
}

function itemOf(key: string, subject: Subject, rule: Rule, more: string[] = []): SchemeItem {
  return {
    key,
    subject,
    strength: strengthInDanish(rule.strength),
    says: rule.says,
    more,
    readers: rule.for ?? null,
    source: sourceInDanish(rule.source),
  };
}

function fact(key: string, subject: Subject, says: string, more: string[] = []): SchemeItem {
  return { key, subject, strength: null, says, more, readers: null, source: null };
}

/** `Udgave 2 fra 26.11.2026` */
export function versionInDanish(version: number, day: string): string {
  return `Udgave ${version} fra ${formatDay(day)}`;
}
