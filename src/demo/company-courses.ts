import { ActivatePlacement } from '../cases/activation/activate-placement.js';
import { NoteActivity } from '../follow-up/leader-follow-ups/note-activity.js';
import { RegisterMenteeWithoutCpr } from '../mentees/register-mentee-without-cpr.js';
import { RegisterMentor } from '../mentors/register-mentor.js';
import { RegisterPlacement } from '../placements/register-placement.js';
import { addDays } from '../shared/day.js';
import { lastDayOfMonths } from '../shared/period.js';
import { DEMO_MENTEE, DEMO_MENTOR } from './accounts.js';
import { makePlaces, type PlaceName } from './company.js';
import { contractOf, endCourse } from './company-papers.js';
import { type DemoSteps, made } from './demo-steps.js';
import { meet } from './meet.js';
import { actorOf } from './people-of-the-demo.js';

type Story = 'waits' | 'begun' | 'runs' | 'ended';

interface Course {
  place: PlaceName;
  mentor: { name: string; email: string; qualifications: string };
  mentee: { name: string; email: string };
  purpose: string;
  tasks: string;
  /** The days from today to the first. */
  begins: number;
  story: Story;
}

const COURSES: Course[] = [
  {
    place: 'assembly',
    mentor: { ...DEMO_MENTOR, qualifications: 'Tyve år i montagen, de sidste otte som værkfører.' },
    mentee: DEMO_MENTEE,
    purpose: 'At blive tryg i rollen som ny teamleder.',
    tasks: 'Dele erfaring med at lede kolleger og være sparringspartner, når noget er svært.',
    begins: -60,
    story: 'runs',
  },
  {
    place: 'office',
    mentor: {
      name: 'Sara Salgschef',
      email: 'sara@limstrup.example',
      qualifications: 'Har bygget eksporten op fra ingenting.',
    },
    mentee: { name: 'Nikolaj Nyansat', email: 'nikolaj@limstrup.example' },
    purpose: 'At finde sin plads i salget og lære kunderne at kende.',
    tasks: 'Dele netværk og erfaring med forhandlinger på engelsk.',
    begins: -10,
    story: 'begun',
  },
  {
    place: 'office',
    mentor: {
      name: 'Bo Bogholder',
      email: 'bo@limstrup.example',
      qualifications: 'Har lært fire elever op.',
    },
    mentee: { name: 'Ida Indkøber', email: 'ida@limstrup.example' },
    purpose: 'At få lyst og mod til at søge lederuddannelsen.',
    tasks: 'Hjælpe Ida med at se, hvad hun kan, og hvad hun vil.',
    begins: -200,
    story: 'ended',
  },
  {
    place: 'assembly',
    mentor: {
      name: 'Søs Smed',
      email: 'soes@limstrup.example',
      qualifications: 'Svejser og arbejdsmiljørepræsentant.',
    },
    mentee: { name: 'Emil Elektriker', email: 'emil@limstrup.example' },
    purpose: 'At skifte fra montagen til kvalitetsafdelingen.',
    tasks: 'Vise arbejdet i kvalitetsafdelingen og øve samtaler.',
    begins: 14,
    story: 'waits',
  },
  {
    place: 'service',
    mentor: {
      name: 'Hugo Holm',
      email: 'hugo@limstrup.example',
      qualifications: 'Tredive år som servicetekniker.',
    },
    mentee: { name: 'Laila Lund', email: 'laila@limstrup.example' },
    purpose: 'At blive selvstændig tekniker hos kunderne.',
    tasks: 'Tale opgaverne igennem og dele gode vaner på farten.',
    begins: 7,
    story: 'waits',
  },
];

const MONTHS = 6;

/** Courses that wait, that run and that has ended, at workplaces that are ready and at one that is not. */
export async function loadCompany(demo: DemoSteps): Promise<void> {
  const places = await makePlaces(demo);
  for (const course of COURSES) await makeCourse(demo, course, places[course.place]);
}

async function makeCourse(
  demo: DemoSteps,
  { mentor, mentee, purpose, tasks, begins, story }: Course,
  { workplaceId, leaderId }: { workplaceId: string; leaderId: string },
): Promise<void> {
  const { app, today, coordinator } = demo;
  const employee = { kind: 'company-employee' as const, workplaceId, ...mentor };
  const mentorId = await made(app.get(RegisterMentor).run(employee, demo.by(coordinator)));
  const menteeId = await made(app.get(RegisterMenteeWithoutCpr).run(mentee, demo.by(coordinator)));
  const firstDay = addDays(today, begins);
  const days = { firstDay, lastDay: lastDayOfMonths(firstDay, MONTHS) };
  const people = { menteeId, mentorId, workplaceId, leaderId };
  const placement = { scheme: 'company', ...people, purpose, tasks, ...days };
  const id = await made(app.get(RegisterPlacement).run(placement, demo.by(coordinator)));
  if (story === 'waits') return;

  await made(app.get(ActivatePlacement).run(id, demo.by(coordinator)));
  if (story === 'begun') return;
  const pair = {
    mentor: await actorOf(demo, mentor, 'mentor'),
    mentee: await actorOf(demo, mentee, 'mentee'),
  };
  await contractOf(demo, id, pair);
  const activity = { code: 'courses', day: addDays(firstDay, 12), arrangedBy: 'organiser' as const };
  await made(app.get(NoteActivity).run(id, activity, demo.by(coordinator)));
  if (story === 'runs') return meet(demo, id, pair, firstDay);
  await endCourse(demo, id, pair, days.lastDay);
}
