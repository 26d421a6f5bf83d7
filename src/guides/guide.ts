/** What a guide says to its reader: the wording, filled in with the scheme's rules and the facts of a case. */
import { readWording } from '../letters/wordings/read-wording.js';
import { renderWording, type RenderedWording, type Wording } from '../letters/wordings/wording.js';
import { itemsOf } from '../schemes/pages/scheme-items.words.js';
import { type Subject, SUBJECTS } from '../schemes/pages/subject.words.js';
import { paysForHours } from '../schemes/pay.rules.js';
import type { Reader } from '../schemes/rule/rule.js';
import type { MilestoneOwner, Scheme } from '../schemes/scheme.js';
import { isAtWorkplace, mentorPickedBy, milestonesOf } from '../schemes/scheme.rules.js';
import { formatDay } from '../shared/danish-date.js';
import type { Day } from '../shared/day.js';
import type { Minutes } from '../shared/minutes.js';
import type { Period } from '../shared/period.js';
import { join } from 'node:path';
import { TEMPLATES } from '../web/templates.js';
import { dueInDanish } from '../schemes/pages/scheme-items.words.js';

export const GUIDE_READERS = ['leader', 'mentor', 'mentee', 'consultant'] as const;
export type GuideReader = (typeof GUIDE_READERS)[number];

/** What a guide may tell of a case; the reader is one of it. */
export interface GuideCase extends Period {
  reference: string;
  menteeName: string;
  mentorName: string | null;
  leaderName: string | null;
  grant: (Period & { grantedMinutes: Minutes }) | null;
  consultant: { name: string; phone: string | null; email: string };
}

export interface GuideFacts {
  scheme: Scheme;
  reader: GuideReader;
  organisation: { name: string; phone: string; email: string };
  /** The day of the next month by which a month's hours are claimed. */
  dayOfNextMonth: number;
  /** Null where no case is involved. */
  case: GuideCase | null;
}

/** The guides that a scheme has: a leader takes part at a workplace alone. */
export function readersOf(scheme: Scheme): GuideReader[] {
  return GUIDE_READERS.filter((reader) => reader !== 'leader' || isAtWorkplace(scheme));
}

export function wordingFor(reader: GuideReader, folder = TEMPLATES): Wording {
  return readWording(join(folder, 'guides', `${reader}.md`));
}

export function guide(wording: Wording, facts: GuideFacts): RenderedWording {
  const { scheme, reader, organisation, dayOfNextMonth } = facts;
  return renderWording(wording, {
    organisation,
    scheme: {
      name: scheme.name,
      organiser: scheme.organiser,
      isAtWorkplace: isAtWorkplace(scheme),
      paysForHours: paysForHours(scheme),
      leaderPicks: mentorPickedBy(scheme) === 'leader',
    },
    rules: rulesFor(scheme, reader),
    milestones: milestonesFor(scheme, reader, facts.case?.firstDay ?? null),
    hasExercises: scheme.exercises.length > 0,
    claims: { dayOfNextMonth },
    case: facts.case,
  });
}

/** What the scheme says to this reader, by subject. */
function rulesFor(scheme: Scheme, reader: GuideReader): Record<string, { says: string }[]> {
  const asReader: Reader = reader === 'consultant' ? 'organiser' : reader;
  const items = itemsOf(scheme).filter(
    ({ readers }) => readers === null || reader === 'consultant' || readers.includes(asReader),
  );
  return Object.fromEntries(
    SUBJECTS.map((subject) => [
      nameOf(subject),
      items.filter((item) => item.subject === subject).map(({ says }) => ({ says })),
    ]),
  );
}

/** As a wording names it: `notAllowed`. */
function nameOf(subject: Subject): string {
  return subject.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The reader's own, by the day of the case, or counted from the first day. */
function milestonesFor(scheme: Scheme, owner: MilestoneOwner, firstDay: Day | null) {
  if (firstDay === null) {
    return scheme.milestones
      .filter((one) => one.owner === owner)
      .map(({ title, dueWorkingDays }) => ({ title, due: dueInDanish(dueWorkingDays).toLowerCase() }));
  }
  return milestonesOf(scheme, firstDay)
    .filter((one) => one.owner === owner)
    .map(({ title, dueDay }) => ({ title, due: `senest ${formatDay(dueDay)}` }));
}
