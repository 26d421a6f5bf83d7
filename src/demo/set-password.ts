import { hash } from '@node-rs/argon2';
import { SYSTEM } from '../access/actor.js';
import type { Database } from '../access/database.js';
import { Person } from '../access/person.entity.js';
import { PersonPassword } from '../access/person-password.entity.js';

/** Gives people of the demo data their password. */
export async function setPassword(
  database: Database,
  emails: string[],
  password: string,
  now: Date,
): Promise<void> {
  const passwordHash = await hash(password);
  await database.asActor(SYSTEM, async (tx) => {
    for (const email of emails) {
      const { id } = await tx.findOneByOrFail(Person, { email });
      await tx.insert(PersonPassword, { personId: id, hash: passwordHash, setAt: now });
    }
  });
}
