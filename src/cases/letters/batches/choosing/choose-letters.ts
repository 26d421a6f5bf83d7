import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../access/actor.js';
import { Database, type Tx } from '../../../../access/database.js';
import { CASE_CHANGERS, type CaseChanger } from '../../../../access/role.js';
import { recordEvent } from '../../../../audit/record-event.js';
import { MOST_FOUND, placementsFound } from '../../../../placements/placement-list.queries.js';
import type { Placement } from '../../../../placements/placement.entity.js';
import { recordListLook } from '../../../../placements/record-case-look.js';
import { Clock } from '../../../../shared/clock.js';
import { done, type Outcome, refused } from '../../../../shared/outcome.js';
import { mayIssue } from '../../draft-letter.js';
import { lettersOffered } from '../../kinds/letters-offered.rules.js';
import { lettersStates } from '../../kinds/letters-state.queries.js';
import { type ChosenLetter, lettersChosen } from './letters-chosen.rules.js';
import { LetterBatch } from '../letter-batch.entity.js';
import type { LetterBatchInput } from './letter-batch.input.js';
import { addItems, lettersWritten, nextBatchReference } from '../letter-batch.queries.js';

/** A batch is chosen from no more cases than these. */
export const MOST_CASES = 2000;

export type ChooseRefusal =
  { because: 'too-many-cases-found'; most: number } | { because: 'no-letters-to-write'; cases: number };

@Injectable()
export class ChooseLetters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Notes which letters of the cases that are found are to be made; none is yet. Answers with the batch's id. */
  run(
    { kind, again = false, ...search }: LetterBatchInput,
    actor: CaseChangingActor,
  ): Promise<Outcome<string, ChooseRefusal>> {
    return this.database.change<string, ChooseRefusal>(actor, async (tx) => {
      const cases = await placementsFound(tx, search, MOST_CASES + 1);
      const most = search.q === undefined ? MOST_CASES : MOST_FOUND - 1;
      const people = cases.map(({ id, menteeId }) => ({ id, mentee: { id: menteeId } }));
      await recordListLook(tx, 'page', people, search.q);
      if (cases.length > most) return refused([{ because: 'too-many-cases-found', most }]);

      const states = await lettersStates(tx, cases, this.clock.today());
      const written = await lettersWritten(tx, idsOf(cases));
      const toChooseFrom = cases.flatMap(({ id, runBy }) => {
        const state = states.get(id);
        const offers = state ? lettersOffered(state) : [];
        return [{ placementId: id, runBy, offers, written: written.get(id) ?? [] }];
      });
      const mayWrite = (of: ChosenLetter['kind'], runBy: Placement['runBy']) =>
        mayIssue(of, actor.role, runBy);
      const letters = lettersChosen(toChooseFrom, { kind: kind ?? null, again }, mayWrite);
      if (letters.length === 0) return refused([{ because: 'no-letters-to-write', cases: cases.length }]);
      return done(await this.keep(tx, { kind: kind ?? null, again }, letters, actor));
    });
  }

  private async keep(
    tx: Tx,
    { kind, again }: Pick<LetterBatch, 'kind' | 'again'>,
    letters: ChosenLetter[],
    actor: CaseChangingActor,
  ): Promise<string> {
    const id = randomUUID();
    const now = this.clock.now();
    const reference = await nextBatchReference(tx, this.clock.today());
    const by = { createdBy: actor.personId, createdAs: actor.role, createdAt: now };
    await tx.insert(LetterBatch, { id, reference, kind, again, ...by });
    await addItems(tx, id, letters);
    const details = { kind, letters: letters.length };
    await recordEvent(tx, { what: 'letter-batch.chosen', subjectId: id, details });
    return id;
  }
}

export type CaseChangingActor = Actor & { role: CaseChanger };

/** Whoever asks, whom a route has let through as one who changes cases. */
export function asCaseChanger(actor: Actor): CaseChangingActor {
  const role = CASE_CHANGERS.find((one) => one === actor.role);
  if (role === undefined) throw new Error(`a ${actor.role} writes no letters`);
  return { ...actor, role };
}

function idsOf(cases: Placement[]): string[] {
  return cases.map(({ id }) => id);
}
