/** How a story is told of two people whom a coordinator brings together: each step as whoever takes it. */
import type { EvaluationsView } from '../../src/follow-up/evaluations/evaluation.view.js';
import type { ApplicationView } from '../../src/matching/applications/application.view.js';
import type { ProposalView } from '../../src/matching/proposals/proposal.view.js';
import type { PlacementView } from '../../src/placements/placement.view.js';
import { type Answer, ifMatch, type Problem } from '../app/api-client.js';
import { ADDRESS } from '../app/builders.js';
import { next } from '../app/made-up-numbers.js';
import { signsIn } from '../app/signs-in.js';
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

/** Two people, signed in at whatever time the clock shows. */
export class Pair {
  placementId = '';
  readonly coordinator: Someone;
  readonly mentor: Someone;
  readonly mentee: Someone;

  private constructor(
    private readonly running: RunningApp,
    emails: { mentor: string; mentee: string },
    private readonly applications: { mentor: string; mentee: string },
  ) {
    this.coordinator = new Someone(running, COORDINATOR);
    this.mentor = new Someone(running, emails.mentor, 'mentor');
    this.mentee = new Someone(running, emails.mentee, 'mentee');
  }

  get at(): string {
    return `/api/placements/${this.placementId}`;
  }

  /** Both have applied, and can sign in. */
  static async applied(running: RunningApp, scheme: string): Promise<Pair> {
    const emails = { mentor: `mentor${next()}@mail.example`, mentee: `mentee${next()}@mail.example` };
    const coordinator = await running.as(COORDINATOR);
    const applies = async (asRole: 'mentor' | 'mentee') => {
      const application = await coordinator.make<ApplicationView>('/api/applications', {
        scheme,
        asRole,
        name: asRole === 'mentor' ? 'Mona Mentor' : 'Mads Mentee',
        email: emails[asRole],
        receivedDay: running.clock.today(),
        fields: ['formidling'],
        languages: ['dansk'],
        regions: ['central'],
        forms: ['in-person', 'phone'],
        shows: ['fields'],
        ...(asRole === 'mentor' && { qualifications: 'Tyve år i faget' }),
      });
      await signsIn(running, emails[asRole]);
      return application.id;
    };
    const applications = { mentor: await applies('mentor'), mentee: await applies('mentee') };
    return new Pair(running, emails, applications);
  }

  on(day: string): void {
    this.running.clock.set(`${day}T09:00:00Z`);
  }

  /** Proposes the two to each other; answers the address of the proposal. */
  async propose(): Promise<string> {
    const { id } = await this.coordinator.make<ProposalView>('/api/proposals', this.toPropose());
    return `/api/proposals/${id}`;
  }

  toPropose(differences: object = {}): object {
    return {
      mentorApplicationId: this.applications.mentor,
      menteeApplicationId: this.applications.mentee,
      familyTie: false,
      lineOfCommand: false,
      ...differences,
    };
  }

  /** The proposal of two who have said yes becomes a course, and begins. */
  async begins(proposal: string, days: { firstDay: string; lastDay: string }): Promise<void> {
    const coordinator = this.coordinator;
    const course = { purpose: 'At finde fodfæste', tasks: 'At dele erfaring fra faget', ...days };
    const { placementId } = await coordinator.make<ProposalView>(`${proposal}/placement`, course);
    this.placementId = placementId ?? '';
    await coordinator.make(`${this.at}/activation`);
  }

  /** Both say yes, the mentor first, and the course begins. */
  async found(days: { firstDay: string; lastDay: string }): Promise<void> {
    const proposal = await this.propose();
    await this.mentor.make(`${proposal}/answers`, { says: 'yes', hasNoTie: true });
    await this.mentee.make(`${proposal}/answers`, { says: 'yes', hasNoTie: true });
    await this.begins(proposal, days);
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
    const course = { goal: 'reached', lessons: 'Begynd med en klar aftale' };
    await coordinator.make(`${this.at}/course-evaluation`, course);
    await coordinator.make(`${this.at}/outcomes`, { outcome, day: this.running.clock.today() });
    return {
      placement: await coordinator.read<PlacementView>(this.at),
      evaluations: await coordinator.read<EvaluationsView>(`${this.at}/evaluations`),
    };
  }
}
