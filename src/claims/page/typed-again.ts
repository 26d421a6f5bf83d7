/** What was typed on the page of a claim, put where it belongs on the claim as it stands now. */
import { isChangedMeanwhile } from '../../web/attempt.js';
import { type Filled, filledAgain } from '../../web/form/filled.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import type { ClaimMove } from '../claim.rules.js';
import { CHANGED_FOR_GOOD, LINE_NOT_DECIDED } from './claim-page.words.js';

export interface LostWords {
  outcome: string;
  reason: string;
}

export interface TypedAgain {
  form: Filled;
  /** What has no field any longer. */
  lost: LostWords[];
}

interface TypedLine extends LostWords {
  id: string;
  reasonCode: string;
}

/** Every line's own words stand beside that line, wherever it stands now. */
export function typedAgain(
  typed: unknown,
  faults: Fault[],
  { lines, moves }: { lines: { id: string }[]; moves: ClaimMove[] },
): TypedAgain {
  const lineIds = moves.includes('decision') ? lines.map(({ id }) => id) : [];
  const typedLines = linesIn(typed);
  const fields = typedLines.flatMap(({ id, ...line }) => {
    const at = lineIds.indexOf(id);
    return at < 0 ? [] : Object.entries(line).map(([field, value]) => [`lines.${at}.${field}`, value]);
  });
  const because = typedIn(typed, 'because');
  const answer = typedIn(typed, 'answer');
  const facts = typedIn(typed, 'facts');
  const noHearing = { because: typedIn(typed, 'noHearingBecause'), words: typedIn(typed, 'noHearingWords') };
  const lost = [
    ...typedLines.filter(({ id }) => !lineIds.includes(id)),
    ...(moves.includes('return') ? [] : [{ outcome: '', reason: because }]),
    ...(moves.includes('hearing') ? [] : [facts, noHearing.words].map((reason) => ({ outcome: '', reason }))),
    ...(moves.includes('submission') ? [] : [{ outcome: '', reason: answer }]),
  ];
  return {
    form: filledAgain(
      {
        ...Object.fromEntries(fields),
        because,
        answer,
        facts,
        noHearingBecause: noHearing.because,
        noHearingWords: noHearing.words,
        declaration: declarationIn(typed, faults),
      },
      faults.map((fault) => faultBeside(fault, typedLines, lineIds, moves)),
    ),
    lost: lost.filter(({ outcome, reason }) => `${outcome}${reason}` !== ''),
  };
}

/** Who declared other hours than those that stand there now has not declared these. */
function declarationIn(typed: unknown, faults: Fault[]): string {
  return isChangedMeanwhile(faults) ? '' : typedIn(typed, 'declaration');
}

/** The fields of the lines, as they stood on the page that was sent. */
export function linesIn(typed: unknown): TypedLine[] {
  const lines: TypedLine[] = [];
  const valueAt = (field: string) => typedIn(typed, `lines.${lines.length}.${field}`);
  while (valueAt('id') !== '') {
    const [id, outcome, reasonCode, reason] = ['id', 'outcome', 'reasonCode', 'reason'].map(valueAt);
    lines.push({ id, outcome, reasonCode, reason } as TypedLine);
  }
  return lines;
}

/** The field of a line that a refusal is about, where it is not the answer itself. */
const FIELDS_OF: Record<string, string> = { 'reason-code-missing': 'reasonCode', 'reason-missing': 'reason' };

/** What is wrong with a line stands at its field; with a line that is gone, at none. */
function faultBeside(fault: Fault, typedLines: TypedLine[], lineIds: string[], moves: ClaimMove[]): Fault {
  const { field = '', code, facts } = fault;
  if (code === 'changed-meanwhile' && moves.length === 0) return { ...fault, detail: CHANGED_FOR_GOOD };
  const [list, row, ofLine = FIELDS_OF[code] ?? 'outcome'] = field.split('.');
  if (list !== 'lines') return fault;

  const id = row === undefined ? facts?.['id'] : typedLines[Number(row)]?.id;
  const at = lineIds.findIndex((one) => one === id);
  const { field: _, ...general } = fault;
  if (at < 0) return general;
  const detail = code === 'choice' && ofLine === 'outcome' ? LINE_NOT_DECIDED : fault.detail;
  return { ...general, field: `lines.${at}.${ofLine}`, detail: `Linje ${at + 1}: ${detail}` };
}
