/** The answers of a sheet as a form carries them, and what is wrong with them beside each. */
import type { Filled } from '../../web/form/filled.js';
import type { Fault } from '../../web/problems/said.js';
import type { SheetAnswersInput } from './sheet.input.js';
import { type Answer, answersOffered, suggestedAnswer } from './sheet.rules.js';
import type { SheetRow } from './sheet.view.js';
import { sheetRefusalInDanish } from './sheet.words.js';

export function answerFor({ placementId }: SheetRow, { answers }: SheetAnswersInput): Answer {
  return answers.find((one) => one.placementId === placementId)?.answer ?? 'later';
}

export function inOwnWords(fault: Fault, rows: SheetRow[]): Fault {
  const at = /^answers\.(\d+)\.answer$/.exec(fault.field ?? '')?.[1];
  if (at === undefined) return fault;
  const name = rows[Number(at)]?.mentee ?? 'forløbet';
  return { ...fault, detail: `Svar for ${name}, eller vælg »Svar senere«.` };
}

/** What is wrong with all answers stands at the first that can be given. */
export function atAQuestion(fault: Fault, rows: SheetRow[]): Fault {
  if (fault.code !== 'nothing-answered') return fault;
  const first = rows.findIndex((row) => answersOffered(row).length > 0);
  return first === -1
    ? { code: fault.code, detail: fault.detail }
    : { ...fault, field: `answers.${first}.answer` };
}

export function faultsOfAnswers({ answers }: SheetAnswersInput): Fault[] {
  if (answers.some(({ answer }) => answer !== 'later')) return [];
  return [{ code: 'nothing-answered', ...sheetRefusalInDanish({ because: 'nothing-answered' }, () => '') }];
}

/** Who declared other hours than those that are shown now declares these anew. */
export function declaredAnew(form: Filled): Filled {
  if (!form.faults.some(({ code }) => code === 'hours-changed')) return form;
  return { ...form, typed: { ...form.typed, declaration: '' } };
}

export function idsIn({ typed }: Filled): string[] {
  return Object.entries(typed)
    .filter(([name]) => /^answers\.\d+\.placementId$/.test(name))
    .map(([, id]) => id);
}

export function suggested(rows: SheetRow[]): Record<string, string> {
  const answers = rows.map((row, at) => [`answers.${at}.answer`, suggestedAnswer(row)] as const);
  return Object.fromEntries(answers.flatMap(([name, answer]) => (answer === null ? [] : [[name, answer]])));
}
