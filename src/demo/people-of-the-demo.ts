import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { Leader } from '../employers/leader.entity.js';
import { RegisterEmployer } from '../employers/register-employer.js';
import { RegisterLeader } from '../employers/register-leader.js';
import { RegisterWorkplace } from '../employers/register-workplace.js';
import { Mentor } from '../mentors/mentor.entity.js';
import { RegisterMentor } from '../mentors/register-mentor.js';
import type { Outcome } from '../shared/outcome.js';
import { COMPANIES } from './made-up.js';

/** What the use case did; the demo data are never refused. */
export async function made<T>(outcome: Promise<Outcome<T, unknown>>): Promise<T> {
  const answer = await outcome;
  if ('refused' in answer) throw new Error(`The demo data were refused: ${JSON.stringify(answer.refused)}`);
  return answer.done;
}

export interface DemoWorkplace {
  workplaceId: string;
  leaderId: string;
  leader: Actor;
}

/** An employer with one workplace and its leader. */
export async function makeWorkplace(
  app: INestApplicationContext,
  consultant: Actor,
  company: (typeof COMPANIES)[number],
  leader: { name: string; email: string; phone: string },
): Promise<DemoWorkplace> {
  const { cvr, name, street, pNumber } = company;
  const address = { street, postcode: '8990', city: 'Limstrup' };
  const employerId = await made(app.get(RegisterEmployer).run({ cvr, name, address }, consultant));
  const workplace = app.get(RegisterWorkplace).run(employerId, { pNumber, name, address }, consultant);
  const workplaceId = await made(workplace);
  const leaderId = await made(
    app.get(RegisterLeader).run(employerId, { workplaceId, ...leader }, consultant),
  );
  const { personId } = await app
    .get(Database)
    .asActor(consultant, (tx) => tx.findOneByOrFail(Leader, { id: leaderId }));
  return { workplaceId, leaderId, leader: { personId: personId ?? '', role: 'leader' } };
}

export interface DemoMentor {
  mentorId: string;
  mentor: Actor;
}

export async function makeMentor(
  app: INestApplicationContext,
  consultant: Actor,
  workplaceId: string,
  person: { name: string; email: string; phone?: string },
): Promise<DemoMentor> {
  const qualifications = 'Ti år på arbejdspladsen, tillid blandt kollegerne og tålmodighed.';
  const input = { kind: 'company-employee' as const, workplaceId, qualifications, ...person };
  const mentorId = await made(app.get(RegisterMentor).run(input, consultant));
  const { personId } = await app
    .get(Database)
    .asActor(consultant, (tx) => tx.findOneByOrFail(Mentor, { id: mentorId }));
  return { mentorId, mentor: { personId: personId ?? '', role: 'mentor' } };
}
