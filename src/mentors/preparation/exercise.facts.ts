/** What the pages of the exercises show. */
import type { ExerciseKind } from '../../schemes/rule/practice.js';
import type { Filled } from '../../web/form/filled.js';
import type { Fault } from '../../web/problems/said.js';
import type { AnswerRow } from './answer-rows.js';

interface NamedScheme {
  code: string;
  name: string;
}

export interface ExercisesFacts {
  exercises: {
    scheme: NamedScheme;
    code: string;
    kind: ExerciseKind;
    title: string;
    /** Null until it is. */
    answeredAt: Date | null;
  }[];
  /** What fellow mentors share with this one; the name is null of somebody who is a fellow no longer. */
  shared: { shareId: string; title: string; from: string | null }[];
}

export interface ExerciseFacts {
  scheme: NamedScheme;
  code: string;
  title: string;
  kind: ExerciseKind;
  says: string;
  source: string;
  rows: AnswerRow[];
  form: Filled;
  isAnswered: boolean;
  /** Of a dilemma; null until one has answered oneself. */
  points: string[] | null;
  shares: { id: string; name: string | null }[];
  /** Whom it can be shared with, and is not yet. */
  fellows: { id: string; name: string }[];
  /** What is wrong with a sharing. */
  shareFaults: Fault[];
}

export interface SharedFacts {
  title: string;
  from: string | null;
  answers: { prompt: string; text: string }[];
}
