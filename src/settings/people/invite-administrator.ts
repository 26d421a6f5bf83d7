import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { Person } from '../../access/people/person.entity.js';
import { PersonRole } from '../../access/people/person-role.entity.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { type Invited, writeInvitation } from './invitation.queries.js';

export type FirstRefusal = { because: 'administrator-there' };

@Injectable()
export class InviteAdministrator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The way in to a new deployment: there until an administrator has chosen a password. */
  run(name: string, email: string): Promise<Outcome<Invited, FirstRefusal>> {
    return this.database.asActor(SYSTEM, async (tx) => {
      if (await hasAdministrator(tx)) return refused([{ because: 'administrator-there' }]);

      const now = this.clock.now();
      const known = await tx.findOneBy(Person, { email });
      const id = known?.id ?? randomUUID();
      if (known === null) await tx.insert(Person, { id, name, email, phone: null, createdAt: now });
      const role = { personId: id, role: 'administrator' as const };
      if (!(await tx.existsBy(PersonRole, role))) await tx.insert(PersonRole, role);
      const invited = await writeInvitation(tx, id, now);
      await recordEvent(tx, { what: 'person.invited', subjectId: id, details: { roles: ['administrator'] } });
      return done(invited);
    });
  }
}

async function hasAdministrator(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ answer: boolean }[]>(
    `select exists (select from person_roles r join people p on p.id = r.person_id
       join person_passwords w on w.person_id = p.id
       where r.role = 'administrator' and p.deactivated_at is null) as answer`,
  );
  return row?.answer ?? false;
}
