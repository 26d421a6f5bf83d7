import type { ApplicationView } from '../../src/matching/applications/application.view.js';
import type { ProposalView } from '../../src/matching/proposals/proposal.view.js';
import { next } from '../app/made-up-numbers.js';
import { signsIn } from '../app/signs-in.js';
import type { RunningApp } from '../app/start-app.js';
import { COORDINATOR, type Emails, Pair } from './pair.js';

/** Two who have applied, and whom the coordinator proposes to each other. */
export class AppliedPair extends Pair {
  private constructor(
    running: RunningApp,
    emails: Emails,
    private readonly applications: { mentor: string; mentee: string },
  ) {
    super(running, emails);
  }

  /** Both have applied, and can sign in. */
  static async of(running: RunningApp, scheme: string): Promise<AppliedPair> {
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
    return new AppliedPair(running, emails, applications);
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

  /** The proposal of two who have said yes becomes a course, which has not begun. */
  async becomesACourse(proposal: string, days: { firstDay: string; lastDay: string }): Promise<void> {
    const course = { purpose: 'At finde fodfæste', tasks: 'At dele erfaring fra faget', ...days };
    const { placementId } = await this.coordinator.make<ProposalView>(`${proposal}/placement`, course);
    this.placementId = placementId ?? '';
  }

  /** As `becomesACourse`, and it begins. */
  async begins(proposal: string, days: { firstDay: string; lastDay: string }): Promise<void> {
    await this.becomesACourse(proposal, days);
    await this.coordinator.make(`${this.at}/activation`);
  }

  /** Both say yes, the mentor first, and the course begins. */
  async found(days: { firstDay: string; lastDay: string }): Promise<void> {
    const proposal = await this.propose();
    await this.mentor.make(`${proposal}/answers`, { says: 'yes', hasNoTie: true });
    await this.mentee.make(`${proposal}/answers`, { says: 'yes', hasNoTie: true });
    await this.begins(proposal, days);
  }
}
