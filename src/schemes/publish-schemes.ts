import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { Clock } from '../shared/clock.js';
import { readSchemes } from './read-schemes.js';
import type { Scheme } from './scheme.js';
import { SchemeVersion } from './scheme-version.entity.js';
import { lockSchemeCode } from './switching/switching.queries.js';

@Injectable()
export class PublishSchemes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Reads every scheme in the folder; one that has changed becomes a new version. Placements keep theirs. */
  async run(folder: string): Promise<void> {
    for (const scheme of await readSchemes(folder)) await this.publish(scheme);
  }

  private async publish(scheme: Scheme): Promise<void> {
    const sha256 = createHash('sha256').update(JSON.stringify(scheme)).digest();
    await this.database.asActor(SYSTEM, async (tx) => {
      // Copies of the app that start at the same moment publish one after another.
      await lockSchemeCode(tx, scheme.code);
      const newest = await tx.findOne(SchemeVersion, {
        where: { code: scheme.code },
        order: { version: 'desc' },
      });
      if (newest?.sha256.equals(sha256)) return;

      const id = randomUUID();
      const version = (newest?.version ?? 0) + 1;
      await tx.insert(SchemeVersion, {
        id,
        code: scheme.code,
        version,
        content: scheme as object,
        sha256,
        createdAt: this.clock.now(),
      });
      await recordEvent(tx, {
        what: 'scheme.published',
        subjectId: id,
        details: { code: scheme.code, version },
      });
    });
  }
}
