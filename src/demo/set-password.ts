import { hash } from '@node-rs/argon2';
import { In } from 'typeorm';
import { SYSTEM } from '../access/actor.js';
import type { Database } from '../access/database.js';
import { Person } from '../access/people/person.entity.js';
import { PersonPassword } from '../access/people/person-password.entity.js';

/** Gives people of the demo data their password. */
export async function setPassword(
  database: Database,
  emails: string[],
  password: string,
  now: Date,
): Promise<void> {
  const passwordHash = await hash(password);
  await database.asActor(SYSTEM, async (tx) => {
    const people = await tx.findBy(Person, { email: In(emails) });
    await tx.insert(
      PersonPassword,
      people.map(({ id }) => ({ personId: id, hash: passwordHash, setAt: now })),
    );
  });
}
