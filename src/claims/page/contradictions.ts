/** Where what is written for one of the two buttons of a claim is sent by the other: a slip of the one or the other. */
import { CHANGED_MEANWHILE } from '../../web/attempt.js';
import type { Fault } from '../../web/problems/said.js';
import { isShownAgain, typedIn } from '../../web/read-form.js';
import { linesIn } from './typed-again.js';

const APPROVED_WITH_REASONS =
  'Du godkender linjen, men har skrevet, hvorfor du afslår. Slet det, eller afslå linjen.';
const DECIDED_WITH_A_RETURN =
  'Du sender en afgørelse, men har skrevet, hvad lederen skal rette. Slet det, eller send kravet tilbage.';
const HEARD_WITH_A_RETURN =
  'Du sender en partshøring, men har skrevet, hvad lederen skal rette. Slet det, eller send kravet tilbage.';
const DECIDED_WITH_A_HEARING =
  'Du sender en afgørelse, men har skrevet, hvad lederen skal høres om. Slet det, eller send i partshøring.';
const RETURNED_WITH_A_HEARING =
  'Du sender kravet tilbage, men har skrevet, hvad lederen skal høres om. Slet det, eller send i partshøring.';
const RETURNED_WITH_REASONS =
  'Du sender kravet tilbage, men har skrevet, hvorfor du afslår linjen. Slet det, eller send afgørelsen.';

export function contradictionsOfDecision(typed: unknown): Fault[] {
  if (isShownAgain(typed)) return [];
  const heard = isWritten(typed, 'facts')
    ? [{ code: 'decided-with-a-hearing', field: 'facts', detail: DECIDED_WITH_A_HEARING }]
    : [];
  return [...ofApprovedLines(typed), ...heard, ...ofReturn(typed, DECIDED_WITH_A_RETURN)];
}

export function contradictionsOfHearing(typed: unknown): Fault[] {
  if (isShownAgain(typed)) return [];
  return [...ofApprovedLines(typed), ...ofReturn(typed, HEARD_WITH_A_RETURN)];
}

export function contradictionsOfReturn(typed: unknown): Fault[] {
  if (isShownAgain(typed)) return [];
  const heard = isWritten(typed, 'facts')
    ? [{ code: 'returned-with-a-hearing', field: 'facts', detail: RETURNED_WITH_A_HEARING }]
    : [];
  return [
    ...ofLines(typed, () => true, { code: 'returned-with-reasons', detail: RETURNED_WITH_REASONS }),
    ...heard,
  ];
}

function isWritten(typed: unknown, field: string): boolean {
  return typedIn(typed, field).trim() !== '';
}

function ofApprovedLines(typed: unknown): Fault[] {
  return ofLines(typed, (outcome) => outcome === 'approved', {
    code: 'approved-with-reasons',
    detail: APPROVED_WITH_REASONS,
  });
}

function ofReturn(typed: unknown, detail: string): Fault[] {
  return isWritten(typed, 'because') ? [{ code: 'decided-with-a-return', field: 'because', detail }] : [];
}

/** A reason that is written at a line with such an outcome. */
function ofLines(typed: unknown, isMeant: (outcome: string) => boolean, fault: Fault): Fault[] {
  return linesIn(typed).flatMap(({ outcome, reason }, at) =>
    isMeant(outcome) && reason?.trim() ? [{ ...fault, field: `lines.${at}.reason` }] : [],
  );
}

const CODES = new Set([
  'approved-with-reasons',
  'decided-with-a-return',
  'returned-with-reasons',
  'decided-with-a-hearing',
  'returned-with-a-hearing',
]);

/** Where somebody else came first, that is said, and not what is contradictory on a claim that is no more. */
export function changedFirst(faults: Fault[], typed: unknown, version: string | null): Fault[] {
  const isContradictory = faults.some(({ code }) => CODES.has(code));
  return isContradictory && typedIn(typed, 'version') !== version ? [CHANGED_MEANWHILE] : faults;
}
