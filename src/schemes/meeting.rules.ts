/** What a scheme says of the meetings of a course beyond their number by a day. */
import type { Rule } from './rule/rule.js';
import type { SaidRule } from './said-rule.js';
import type { Scheme } from './scheme.js';

/** At least and, where the scheme says so, at most. */
export interface Expected {
  least: number;
  most: number | null;
}

/** How many meetings a whole course has, beside the clarification meeting; null where the scheme names no number. */
export function meetingsInAll(scheme: Scheme): Expected | null {
  const inAll = scheme.rules.meetings?.value.inAll;
  return inAll === undefined ? null : { least: inAll.least, most: inAll.most ?? null };
}

/** So many months from one meeting to the next; null where the scheme does not say. */
export function monthsBetweenMeetings(scheme: Scheme): number | null {
  return scheme.rules.meetings?.value.everyMonths ?? null;
}

/** The rule by which no other meeting is held before the clarification meeting; null where nothing refuses it. */
export function clarificationComesFirst(scheme: Scheme): SaidRule | null {
  const rule = scheme.rules.clarificationMeeting;
  return rule?.strength === 'must' && rule.value ? saidOf(rule) : null;
}

/** What the scheme says of its meetings, in the order in which one reads it. */
export function saidOfMeetings(scheme: Scheme): SaidRule[] {
  const { clarificationMeeting, meetings, meetingMinutes, meetingForms } = scheme.rules;
  return [clarificationMeeting, meetings, meetingMinutes, meetingForms].flatMap((rule) =>
    rule ? [saidOf(rule)] : [],
  );
}

/** What the scheme says of trying each other out; null where nothing is tried out. */
export function tryingOutRule(scheme: Scheme): SaidRule | null {
  const { tryingOut } = scheme.rules;
  return tryingOut === undefined ? null : saidOf(tryingOut);
}

/** What the scheme says of the agenda; null where it is silent. */
export function agendaRule(scheme: Scheme): SaidRule | null {
  const { agenda } = scheme.rules;
  return agenda === undefined ? null : saidOf(agenda);
}

function saidOf({ says, source }: Rule): SaidRule {
  return { says, source };
}
