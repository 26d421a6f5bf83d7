import type { Actor } from '../access/actor.js';
import { SendAgreement } from '../agreements/send-agreement.js';
import { SignAgreement } from '../agreements/signing/sign-agreement.js';
import { WriteAgreement } from '../agreements/write-agreement.js';
import { EvaluateCourse } from '../follow-up/evaluations/evaluate-course.js';
import { WriteEvaluation } from '../follow-up/evaluations/write-evaluation.js';
import { MovePlacement } from '../placements/moves/move-placement.js';
import { NoteOutcome } from '../placements/outcomes/note-outcome.js';
import type { Day } from '../shared/day.js';
import { type DemoSteps, made } from './demo-steps.js';

interface Pair {
  mentor: Actor;
  mentee: Actor;
}

const CONTRACT = {
  goal: 'At stå på egne ben i den nye rolle inden for et halvt år.',
  topics: 'Svære samtaler, prioritering og det næste skridt.',
  expectations: 'Vi møder begge forberedt, og mentee finder emnerne.',
  mutualConfidentiality: 'Det, vi taler om, bliver mellem os. Heller ikke lederen hører det.',
  frequency: 'En gang om måneden, cirka en time.',
};

/** The two write their contract, and both sign. */
export async function contractOf(demo: DemoSteps, placementId: string, { mentor, mentee }: Pair) {
  const { app } = demo;
  const sign = app.get(SignAgreement);
  await made(app.get(WriteAgreement).run(placementId, 'contract', CONTRACT, demo.by(mentee)));
  await made(app.get(SendAgreement).run(placementId, 'contract', demo.by(mentee)));
  await made(sign.run(placementId, 'contract', {}, demo.by(mentee)));
  await made(sign.run(placementId, 'contract', {}, demo.by(mentor)));
}

const AT_THE_END = { kind: 'end' as const, cooperation: 5, support: 4, recommends: true };

/** The course ends, the two and the coordinator evaluate it, and what came of it is noted. */
export async function endCourse(demo: DemoSteps, placementId: string, { mentor, mentee }: Pair, day: Day) {
  const { app, coordinator } = demo;
  const evaluate = app.get(WriteEvaluation);
  const ofMentee = { ...AT_THE_END, benefit: 5, good: 'At en, der ikke var min chef, ville høre på mig.' };
  const ofMentor = { ...AT_THE_END, benefit: 4, better: 'Vi kunne være begyndt med kontrakten før.' };
  await made(evaluate.run(placementId, ofMentee, demo.by(mentee)));
  await made(evaluate.run(placementId, ofMentor, demo.by(mentor)));
  await made(app.get(MovePlacement).run(placementId, 'ending', { day }, demo.by(coordinator)));
  const lessons = 'Menteen er begyndt på lederuddannelsen. Et halvt år var nok.';
  const course = { kind: 'end' as const, goal: 'reached' as const, lessons };
  await made(app.get(EvaluateCourse).run(placementId, course, demo.by(coordinator)));
  const outcome = { outcome: 'education' as const, day };
  await made(app.get(NoteOutcome).run(placementId, outcome, demo.by(coordinator)));
}
