/** What was typed about a grant that is no longer as it was seen: into the form again, or to be copied. */
import { isChangedMeanwhile } from '../../web/attempt.js';
import { type Filled, filledAgain } from '../../web/form/filled.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import { draftFieldInDanish, DRAFT_FIELDS } from '../drafting/grant-draft.words.js';
import type { GrantStatus } from '../grant.rules.js';
import { notRecommendedInDanish } from '../grant.words.js';
import type { GrantMoves } from './grant-moves.rules.js';

export interface LostWords {
  field: string;
  typed: string;
}

export interface TypedAgain {
  form: Filled;
  /** What has no field any longer. */
  lost: LostWords[];
}

/** Of a decision, or of what a grant is sent back with. */
export function decisionAgain(
  typed: unknown,
  faults: Fault[],
  { grant: { status }, moves }: { grant: { status: GrantStatus }; moves: GrantMoves },
): TypedAgain {
  if (moves.decide || moves.giveBack) return { form: filledAgain(typed, faults), lost: [] };
  const outcome = typedIn(typed, 'outcome');
  const lost = [
    { field: 'Afgørelse', typed: outcome === '' ? '' : outcomeInDanish(outcome) },
    { field: 'Begrundelse', typed: typedIn(typed, 'reason') },
    { field: 'Oplysninger til partshøring', typed: typedIn(typed, 'facts') },
    { field: 'Hvad skal jobkonsulenten rette?', typed: typedIn(typed, 'because') },
  ];
  const isDecision = typedIn(typed, 'because') === '';
  const notSaved = isDecision ? 'Din afgørelse er ikke gemt.' : 'Den er ikke sendt tilbage.';
  return {
    form: {
      typed: {},
      faults: changedTo(`${notRecommendedInDanish(status)} ${notSaved}`, faults),
    },
    lost: written(lost),
  };
}

/** Of a draft that somebody recommended while it was being mended. */
export function draftAgain(typed: unknown, status: GrantStatus): TypedAgain {
  const detail = `${
    status === 'recommended' ? 'Kladden er indstillet imens.' : notRecommendedInDanish(status)
  } Det, du har rettet, er ikke gemt.`;
  return {
    form: { typed: {}, faults: [{ code: 'changed-meanwhile', detail }] },
    lost: written(
      DRAFT_FIELDS.map((field) => ({ field: draftFieldInDanish(field), typed: typedIn(typed, field) })),
    ),
  };
}

/** Of a recommendation, which holds nothing typed. */
export function recommendationAgain(faults: Fault[], status: GrantStatus): TypedAgain {
  const detail =
    status === 'draft'
      ? 'Kladden er rettet imens. Se den efter her, og indstil den så.'
      : status === 'recommended'
        ? 'Bevillingen er allerede indstillet.'
        : notRecommendedInDanish(status);
  const said = isChangedMeanwhile(faults) ? changedTo(detail, faults) : faults;
  // The field that is missing is on the page of the draft.
  return {
    form: { typed: {}, faults: said.map(({ code, detail: of }) => ({ code, detail: of })) },
    lost: [],
  };
}

/** Whatever was wrong, the grant is not open to it any longer, and that is all there is to say. */
function changedTo(detail: string, [first]: Fault[]): Fault[] {
  return first === undefined ? [] : [{ code: first.code, detail }];
}

function written(lost: LostWords[]): LostWords[] {
  return lost.filter(({ typed }) => typed !== '');
}

function outcomeInDanish(outcome: string): string {
  return outcome === 'granted' ? 'Bevilg timerne' : 'Giv afslag';
}
