import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { Clock } from '../../shared/clock.js';
import { type Month, monthOf } from '../../shared/day.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { lockTimeEntry } from '../time-entry.queries.js';
import { DisputeText } from './dispute-text.entity.js';
import { TimeEntryWord } from './word.entity.js';
import type { HoursWordsInput, TimeEntryWordInput } from './word.input.js';
import {
  type HoursAsked,
  hoursAsked,
  mayConfirmHours,
  nextWordNumber,
  versionOfHours,
} from './word.queries.js';
import { monthRefusals, type Word, type WordRefusal, wordRefusals } from './word.rules.js';

/** The mentee, or who speaks for the mentee, says whether the mentor's hours are right. */
@Injectable()
export class SayWord {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of one entry, as often as it changes until the claim is decided; the newest counts. */
  one(
    timeEntryId: string,
    { word, text = null }: { word: Word; text?: TimeEntryWordInput['text'] | null },
    actor: Actor,
    seen: number | string | null = null,
  ): Promise<Outcome<{ placementId: string; month: Month }, WordRefusal>> {
    return this.database.change<{ placementId: string; month: Month }, WordRefusal>(actor, async (tx) => {
      const entry = await lockTimeEntry(tx, timeEntryId);
      const { placementId } = entry;
      await lockGrants(tx, placementId); // no claim is decided meanwhile
      refuseIfChanged(seen, entry.version);
      const month = monthOf(entry.day);
      const asked = (await hoursAsked(tx, placementId, month)).find((one) => one.timeEntryId === timeEntryId);
      const mayConfirm = await mayConfirmHours(tx, placementId);
      const refusals = wordRefusals(
        { day: entry.day, isDecided: asked?.isDecided === true },
        { word, text },
        { isAsked: asked !== undefined, mayConfirm },
      );
      if (asked === undefined || refusals.length > 0) return refused(refusals);

      const number = await nextWordNumber(tx, timeEntryId);
      await tx.insert(TimeEntryWord, {
        timeEntryId,
        number,
        placementId,
        entryVersion: entry.version,
        word,
        saidBy: actor.personId,
        saidAt: this.clock.now(),
      });
      if (text !== null) await tx.insert(DisputeText, { timeEntryId, number, placementId, text });
      await recordEvent(tx, {
        what: word === 'confirmed' ? 'hours.confirmed' : 'hours.disputed',
        subjectId: timeEntryId,
        placementId,
        details: { day: entry.day, minutes: entry.minutes },
        ...(text !== null && { personal: { text } }),
      });
      return done({ placementId, month });
    });
  }

  /** All that is unanswered of a month in one go; what is disputed stays disputed. Answers how many. */
  month(
    placementId: string,
    { month, version }: HoursWordsInput,
    actor: Actor,
  ): Promise<Outcome<number, WordRefusal>> {
    return this.database.change<number, WordRefusal>(actor, async (tx) => {
      await lockPlacement(tx, placementId);
      await lockGrants(tx, placementId); // no claim is decided meanwhile
      const hours = await hoursAsked(tx, placementId, month);
      refuseIfChanged(version ?? null, versionOfHours(hours));
      const unanswered = hours.filter((one) => one.standing === 'unanswered' && !one.isDecided);
      const mayConfirm = await mayConfirmHours(tx, placementId);
      const refusals = monthRefusals(unanswered.length, { isAsked: hours.length > 0, mayConfirm });
      if (refusals.length > 0) return refused(refusals);

      await confirmAll(tx, unanswered, actor, this.clock.now());
      await recordEvent(tx, {
        what: 'hours.confirmed',
        subjectId: placementId,
        placementId,
        details: { month, minutes: unanswered.reduce((sum, { minutes }) => sum + minutes, 0) },
      });
      return done(unanswered.length);
    });
  }
}

async function confirmAll(tx: Tx, hours: HoursAsked[], actor: Actor, now: Date): Promise<void> {
  await tx.query(
    `insert into time_entry_words (time_entry_id, number, placement_id, entry_version, word, said_by, said_at)
     select e.id, 1 + (select coalesce(max(w.number), 0) from time_entry_words w where w.time_entry_id = e.id),
       e.placement_id, e.version, 'confirmed', $2, $3
     from time_entries e where e.id = any ($1)`,
    [hours.map(({ timeEntryId }) => timeEntryId), actor.personId, now],
  );
}
