import { type Actor, SYSTEM } from '../access/actor.js';
import { Database } from '../access/database.js';
import { Person } from '../access/people/person.entity.js';
import type { Role } from '../access/role.js';
import { Leader } from '../employers/leader.entity.js';
import { RegisterEmployer } from '../employers/register-employer.js';
import { RegisterLeader } from '../employers/register-leader.js';
import { RegisterWorkplace } from '../employers/register-workplace.js';
import { Mentor } from '../mentors/mentor.entity.js';
import type { MentorKind } from '../mentors/mentor.rules.js';
import { RegisterMentor } from '../mentors/register-mentor.js';
import { type DemoSteps, made } from './demo-steps.js';
import { COMPANIES } from './made-up.js';

export interface DemoWorkplace {
  workplaceId: string;
  leaderId: string;
  leader: Actor;
}

/** An employer with one workplace and its leader. */
export async function makeWorkplace(
  demo: DemoSteps,
  company: (typeof COMPANIES)[number],
  leader: { name: string; email: string; phone: string },
): Promise<DemoWorkplace> {
  const { cvr, name, street, pNumber } = company;
  const address = { street, postcode: '8990', city: 'Limstrup' };
  const employerId = await made(
    demo.app.get(RegisterEmployer).run({ cvr, name, address }, demo.by(demo.consultant)),
  );
  const workplace = demo.app
    .get(RegisterWorkplace)
    .run(employerId, { pNumber, name, address }, demo.by(demo.consultant));
  const workplaceId = await made(workplace);
  const leaderId = await made(
    demo.app.get(RegisterLeader).run(employerId, { workplaceId, ...leader }, demo.by(demo.consultant)),
  );
  const { personId } = await demo.app
    .get(Database)
    .asActor(demo.consultant, (tx) => tx.findOneByOrFail(Leader, { id: leaderId }));
  return { workplaceId, leaderId, leader: { personId: personId ?? '', role: 'leader' } };
}

export interface DemoMentor {
  mentorId: string;
  mentor: Actor;
}

/** One of a workplace's own, or without one from elsewhere. */
export async function makeMentor(
  demo: DemoSteps,
  workplaceId: string | null,
  person: { name: string; email: string; phone?: string; kind?: MentorKind },
): Promise<DemoMentor> {
  const qualifications = 'Ti år på arbejdspladsen, tillid blandt kollegerne og tålmodighed.';
  const kind = 'company-employee' as const;
  const input = { kind, ...(workplaceId !== null && { workplaceId }), qualifications, ...person };
  const mentorId = await made(demo.app.get(RegisterMentor).run(input, demo.by(demo.consultant)));
  const { personId } = await demo.app
    .get(Database)
    .asActor(demo.consultant, (tx) => tx.findOneByOrFail(Mentor, { id: mentorId }));
  return { mentorId, mentor: { personId: personId ?? '', role: 'mentor' } };
}

/** Somebody of the demo data, at work in a role. */
export async function actorOf({ app }: DemoSteps, { email }: { email: string }, role: Role): Promise<Actor> {
  const { id: personId } = await app
    .get(Database)
    .asActor(SYSTEM, (tx) => tx.findOneByOrFail(Person, { email }));
  return { personId, role };
}
