/** How a story is told of two people whom a coordinator brings together: each step as whoever takes it. */
import type { ConcernReadersView, ConcernView } from '../../src/follow-up/concerns/concern.view.js';
import type { EvaluationsView } from '../../src/follow-up/evaluations/evaluation.view.js';
import type { PlacementView } from '../../src/placements/placement.view.js';
import { type Answer, ifMatch, type Problem } from '../app/api-client.js';
import { ADDRESS } from '../app/builders.js';
import type { RunningApp } from '../app/start-app.js';
import { Someone } from './someone.js';

export const COORDINATOR = 'koordinator@limstrup.example';

/** The organisation becomes another kind, as its administrator says. */
export async function becomes(running: RunningApp, kind: 'union' | 'company'): Promise<void> {
  const administrator = await running.as('administrator@limstrup.example');
  const known = await administrator.read<{ version: number }>('/api/organisation');
  const organisation = {
    kind,
    name: kind === 'union' ? 'Limstrup Fagforbund' : 'Limstrup Maskinfabrik A/S',
    unit: 'Mentorordningen',
    address: ADDRESS,
    phone: '20304050',
    email: 'mentor@limstrup.example',
  };
  await administrator.ask('PUT', '/api/organisation', organisation, ifMatch(known));
}

/** What was refused: each code with the sentence that was read, where no space is a hard one. */
export function refusalsOf({ body }: Answer<Problem>): string[] {
  return (body.errors ?? []).map(({ code, detail }) => `${code}: ${detail.replaceAll('\u00a0', ' ')}`);
}

export interface Emails {
  mentor: string;
  mentee: string;
}

/** Two people, signed in at whatever time the clock shows. */
export class Pair {
  placementId = '';
  readonly coordinator: Someone;
  readonly mentor: Someone;
  readonly mentee: Someone;

  constructor(
    protected readonly running: RunningApp,
    emails: Emails,
  ) {
    this.coordinator = new Someone(running, COORDINATOR);
    this.mentor = new Someone(running, emails.mentor, 'mentor');
    this.mentee = new Someone(running, emails.mentee, 'mentee');
  }

  get at(): string {
    return `/api/placements/${this.placementId}`;
  }

  on(day: string): void {
    this.running.clock.set(`${day}T09:00:00Z`);
  }

  /** The mentee tells in confidence, once it stands who reads it. */
  async tells(text: string): Promise<ConcernView> {
    const { readers } = await this.mentee.read<ConcernReadersView>(`${this.at}/concern-readers`);
    const readerIds = readers.map(({ id }) => id);
    return this.mentee.make<ConcernView>(`${this.at}/concerns`, { text, readerIds });
  }

  /** A meeting that was held, as the mentor writes it down on the day. */
  async met(day: string, meeting: { kind?: 'clarification'; form?: string } = {}): Promise<Answer<Problem>> {
    this.on(day);
    const held = { day, start: '08:00', minutes: 60, form: 'in-person', ...meeting };
    return this.mentor.post(`${this.at}/held-meetings`, held);
  }

  /** Both sign the agreement of this code. */
  async sign(code: string): Promise<void> {
    for (const one of [this.mentor, this.mentee]) await one.make(`${this.at}/agreements/${code}/signature`);
  }

  /** The course ends on its day, and all who took part say how it went. */
  async evaluated(outcome: string): Promise<{ placement: PlacementView; evaluations: EvaluationsView }> {
    const coordinator = this.coordinator;
    await coordinator.make(`${this.at}/ending`, { day: this.running.clock.today() });
    const said = { kind: 'end', cooperation: 5, benefit: 4, support: 5, recommends: true };
    for (const one of [this.mentor, this.mentee]) await one.make(`${this.at}/evaluations`, said);
    const course = { kind: 'end', goal: 'reached', lessons: 'Begynd med en klar aftale' };
    await coordinator.make(`${this.at}/course-evaluation`, course);
    await coordinator.make(`${this.at}/outcomes`, { outcome, day: this.running.clock.today() });
    return {
      placement: await coordinator.read<PlacementView>(this.at),
      evaluations: await coordinator.read<EvaluationsView>(`${this.at}/evaluations`),
    };
  }
}
