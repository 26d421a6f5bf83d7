import type { Tx } from '../access/database.js';
import { RegisterMenteeWithoutCpr } from '../mentees/register-mentee-without-cpr.js';
import { RegisterMentor } from '../mentors/register-mentor.js';
import { ActivatePlacement } from '../cases/activation/activate-placement.js';
import { RegisterPlacement } from '../placements/register-placement.js';
import { Organisation } from '../settings/organisation.entity.js';
import { addDays } from '../shared/day.js';
import { lastDayOfMonths } from '../shared/period.js';
import { DEMO_MENTEE, DEMO_MENTOR } from './accounts.js';
import { type DemoSteps, made } from './demo-steps.js';
import { loadApplications } from './applications-of-the-demo.js';
import { meet } from './meet.js';
import { actorOf } from './people-of-the-demo.js';

/** A union that does not exist, and that pays nobody for being a mentor. */
export async function foundUnion(tx: Tx): Promise<void> {
  await tx.insert(Organisation, {
    id: true,
    kind: 'union',
    name: 'Fagforbundet Limen',
    unit: 'Mentorsekretariatet',
    street: 'Havnegade 22',
    postcode: '8990',
    city: 'Limstrup',
    phone: '87001250',
    email: 'mentor@limen.example',
    website: 'limen.example/mentor',
    logoPng: null,
    version: 1,
  });
}

const COURSES = [
  {
    scheme: 'graduate',
    mentor: { ...DEMO_MENTOR, qualifications: 'Tolv år som formidler på museer.' },
    mentee: DEMO_MENTEE,
    purpose: 'At komme godt fra studiet til det første job.',
    tasks: 'Dele erfaring fra faget og fra de første år på en arbejdsplads.',
    months: 6,
    begins: -60,
    isActive: true,
    haveMet: true,
  },
  {
    scheme: 'journalist',
    mentor: {
      name: 'Rikke Redaktør',
      email: 'rikke@limen.example',
      qualifications: 'Redaktør på en lokalavis.',
    },
    mentee: { name: 'Jonas Journalist', email: 'jonas@limen.example' },
    purpose: 'At finde sin egen vej som freelancer.',
    tasks: 'Sparre om kunder, priser og arbejdsdage.',
    months: 7,
    begins: -12,
    isActive: true,
    haveMet: false,
  },
  {
    scheme: 'doctor',
    mentor: {
      name: 'Olga Overlæge',
      email: 'olga@limen.example',
      qualifications: 'Overlæge med to specialer.',
    },
    mentee: { name: 'Linus Læge', email: 'linus@limen.example' },
    purpose: 'At vælge speciale med ro i maven.',
    tasks: 'Give et modspil om speciale, vagter og familieliv.',
    months: 12,
    begins: 7,
    isActive: false,
    haveMet: false,
  },
];

/** A course under each scheme of the union, two that run and one that is prepared; and those who wait for one. */
export async function loadCourses(demo: DemoSteps): Promise<void> {
  for (const course of COURSES) await makeCourse(demo, course);
  await loadApplications(demo);
}

async function makeCourse(demo: DemoSteps, course: (typeof COURSES)[number]): Promise<void> {
  const { app, today, coordinator } = demo;
  const { scheme, purpose, tasks } = course;
  const mentor = { kind: 'volunteer' as const, ...course.mentor };
  const mentorId = await made(app.get(RegisterMentor).run(mentor, demo.by(coordinator)));
  const menteeId = await made(app.get(RegisterMenteeWithoutCpr).run(course.mentee, demo.by(coordinator)));
  const firstDay = addDays(today, course.begins);
  const lastDay = lastDayOfMonths(firstDay, course.months);
  const placement = { scheme, menteeId, mentorId, purpose, tasks, firstDay, lastDay };
  const id = await made(app.get(RegisterPlacement).run(placement, demo.by(coordinator)));
  if (course.isActive) await made(app.get(ActivatePlacement).run(id, demo.by(coordinator)));
  if (!course.haveMet) return;
  const pair = {
    mentor: await actorOf(demo, course.mentor, 'mentor'),
    mentee: await actorOf(demo, course.mentee, 'mentee'),
  };
  await meet(demo, id, pair, firstDay);
}
