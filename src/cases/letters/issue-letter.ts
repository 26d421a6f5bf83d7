import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { fileLetter } from '../../letters/file-letter.js';
import { readWording } from '../../letters/wording.js';
import { drawLetter } from '../../pdf/draw-letter.js';
import { type DrawingRefusal, LetterRefused } from '../../pdf/letter-refused.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { TEMPLATES } from '../../web/templates.js';
import { WebAddress } from '../../web/web-address.js';
import { orientationFacts } from './orientation-facts.queries.js';
import { orientationToLeader } from './orientation-to-leader.letter.js';

export const LETTER_KINDS = ['orientation-to-leader'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

@Injectable()
export class IssueLetter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly address: WebAddress,
  ) {}

  /** Draws the letter with the facts of now and files it; it never changes again. Answers with its id. */
  async run(placementId: string, kind: LetterKind, actor: Actor): Promise<Outcome<string, DrawingRefusal>> {
    const wording = readWording(join(TEMPLATES, 'letters', `${kind}.md`));
    return this.database.change<string, DrawingRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const facts = await orientationFacts(tx, placement, this.address.of('/'), this.clock.today());
      const letter = orientationToLeader(wording, facts);
      try {
        const filed = {
          placementId,
          wording,
          title: letter.title,
          caseReference: facts.caseReference,
          recipientRole: 'leader' as const,
          recipientName: facts.recipient.name,
          pdf: await drawLetter(letter),
        };
        return done(await fileLetter(tx, filed, actor, this.clock.now()));
      } catch (error) {
        if (error instanceof LetterRefused) return refused([error.refusal]);
        throw error;
      }
    });
  }
}
