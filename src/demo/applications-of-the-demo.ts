import { RegisterApplication } from '../matching/applications/register-application.js';
import { ProposePair } from '../matching/proposals/propose-pair.js';
import { addDays } from '../shared/day.js';
import { DEMO_MENTOR } from './accounts.js';
import { type DemoSteps, made } from './demo-steps.js';

const OF_MUSEUM = {
  scheme: 'graduate',
  languages: ['dansk'],
  regions: ['central' as const],
  forms: ['in-person' as const, 'video' as const],
};
const OF_PRESS = { ...OF_MUSEUM, scheme: 'journalist' };

const MENTOR = {
  ...OF_MUSEUM,
  asRole: 'mentor' as const,
  name: DEMO_MENTOR.name,
  email: DEMO_MENTOR.email,
  qualifications: 'Tolv år som formidler på museer.',
  fields: ['formidling', 'museum'],
  competences: ['jobsøgning', 'undervisning'],
  shows: ['name' as const, 'fields' as const, 'competences' as const],
};

/** The first is proposed to the mentor; the others wait. */
const MENTEES = [
  {
    ...OF_MUSEUM,
    name: 'Amina Arkivar',
    email: 'amina@limen.example',
    fields: ['museum', 'arkiv'],
    competences: ['jobsøgning'],
    about: 'Nyuddannet og søger sit første job.',
    shows: ['fields' as const, 'competences' as const, 'about' as const],
  },
  {
    ...OF_MUSEUM,
    name: 'Bo Bibliotekar',
    email: 'bo@limen.example',
    fields: ['bibliotek', 'formidling'],
    competences: [],
    shows: ['fields' as const],
  },
  {
    ...OF_PRESS,
    name: 'Nora Nyhed',
    email: 'nora@limen.example',
    fields: ['radio'],
    competences: ['freelance'],
    shows: [],
  },
];

/** Who waits for a mentor, and a mentor who is asked about one of them. */
export async function loadApplications(demo: DemoSteps): Promise<void> {
  const { app, today, coordinator } = demo;
  const register = app.get(RegisterApplication);
  const mentorApplicationId = await made(
    register.run({ ...MENTOR, receivedDay: addDays(today, -90) }, demo.by(coordinator)),
  );
  const waiting: string[] = [];
  for (const [at, mentee] of MENTEES.entries()) {
    const application = { ...mentee, asRole: 'mentee' as const, receivedDay: addDays(today, at - 30) };
    waiting.push(await made(register.run(application, demo.by(coordinator))));
  }
  const [menteeApplicationId = ''] = waiting;
  const ties = { familyTie: false, lineOfCommand: false };
  const pair = { mentorApplicationId, menteeApplicationId, ...ties, isAgreed: true };
  await made(app.get(ProposePair).run(pair, demo.by(coordinator)));
}
