import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database, type Tx } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import { LetterWording } from '../../../letters/wordings/letter-wording.entity.js';
import { type TextInForce, type Texts, textsInForce } from '../../../letters/wordings/texts-in-force.js';
import { Clock } from '../../../shared/clock.js';
import { found } from '../../../shared/not-found.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { refuseIfChanged } from '../../../web/version.js';
import { LETTER_TEXTS } from '../letter-texts.js';
import { textBelow, wordingRefusals, type WordingRefusal } from './check-wording.js';
import { composeSource } from './compose-source.js';
import type { WordingInput } from './wording.input.js';

/** Of a text that nobody has published, 0: it is that of the files. */
export const versionOf = ({ published }: TextInForce): number => published?.version ?? 0;

@Injectable()
export class PublishWording {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes letters in the text from now on; those that were issued stay. Throws `ChangedMeanwhile` where somebody else
   * has published the text since the version that is given.
   */
  run(
    name: string,
    input: WordingInput,
    actor: Actor,
    seen: number | null = null,
  ): Promise<Outcome<string, WordingRefusal>> {
    return this.database.change<string, WordingRefusal>(actor, async (tx) => {
      await lockWording(tx, name);
      const texts = await textsInForce(tx, LETTER_TEXTS);
      const before = found(texts.get(name) ?? null, 'wording');
      refuseIfChanged(seen, versionOf(before));
      const version = versionOf(before) + 1;
      const tried = withText(texts, before, input, version);
      const refusals = wordingRefusals(tried, name);
      if (refusals.length > 0) return refused(refusals);
      const { source } = found(tried.get(name) ?? null, 'wording');
      if (saysTheSame(before, source)) return refused([{ because: 'wording-unchanged' }]);

      const id = randomUUID();
      const published = { publishedBy: actor.personId, publishedAt: this.clock.now() };
      await tx.insert(LetterWording, { id, name, version, source, ...published });
      await recordEvent(tx, { what: 'wording.published', subjectId: id, details: { name, version } });
      return done(name);
    });
  }
}

/** Those who publish the same text queue up here. */
async function lockWording(tx: Tx, name: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`letter_wordings:${name}`]);
}

/** The texts as they would be with what was typed. */
export function withText(texts: Texts, before: TextInForce, input: WordingInput, version: number): Texts {
  return new Map(texts).set(before.name, {
    ...before,
    source: composeSource(before, input, version),
    published: null,
  });
}

/** But for its number, and for how the lines above are written. */
function saysTheSame(before: TextInForce, source: string): boolean {
  if (before.isPart) return before.source.trimEnd() === source.trimEnd();
  const again = composeSource(before, { text: textBelow(before.source) }, 0);
  return again === source.replace(/^version: \d+$/m, 'version: 0');
}
