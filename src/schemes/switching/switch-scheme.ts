import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { newestSchemes } from '../scheme.queries.js';
import { SchemeSwitch } from './scheme-switch.entity.js';
import { lockSchemeCode } from './switching.queries.js';
import { type SwitchRefusal, switchRefusals } from './switching.rules.js';

@Injectable()
export class SwitchScheme {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Switches a scheme on or off. Placements that have begun go on; only new ones are refused. */
  run(code: string, isOn: boolean, actor: Actor): Promise<Outcome<string, SwitchRefusal>> {
    return this.database.change<string, SwitchRefusal>(actor, async (tx) => {
      await lockSchemeCode(tx, code);
      const scheme = found(
        (await newestSchemes(tx)).find((one) => one.scheme.code === code),
        'scheme',
      );
      const refusals = switchRefusals(scheme.isOn, isOn);
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      const number = (scheme.newestSwitch?.number ?? 0) + 1;
      const switchedAt = this.clock.now();
      await tx.insert(SchemeSwitch, { id, code, number, isOn, authorId: actor.personId, switchedAt });
      const what = isOn ? 'scheme.switched-on' : 'scheme.switched-off';
      await recordEvent(tx, { what, subjectId: id, details: { code } });
      return done(id);
    });
  }
}
