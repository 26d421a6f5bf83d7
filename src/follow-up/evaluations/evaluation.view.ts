import { ApiProperty } from '@nestjs/swagger';
import { EVALUATION_KINDS, type EvaluationKind, type Goal, GOALS } from './evaluation.rules.js';

export class EvaluationView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['mentor', 'mentee'] })
  authorRole: 'mentor' | 'mentee';

  @ApiProperty({ format: 'uuid', description: 'of whose days it is' })
  mentorId: string;

  @ApiProperty({ type: 'string', nullable: true })
  mentorName: string | null;

  @ApiProperty({ enum: EVALUATION_KINDS })
  kind: EvaluationKind;

  @ApiProperty({ minimum: 1, maximum: 5, type: 'integer' })
  cooperation: number;

  @ApiProperty({ minimum: 1, maximum: 5, type: 'integer' })
  benefit: number;

  @ApiProperty({ minimum: 1, maximum: 5, type: 'integer' })
  support: number;

  @ApiProperty({ type: 'string', nullable: true })
  good: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  better: string | null;

  @ApiProperty()
  recommends: boolean;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
}

export class CourseEvaluationView {
  @ApiProperty({ enum: EVALUATION_KINDS })
  kind: EvaluationKind;

  @ApiProperty({ enum: GOALS })
  goal: Goal;

  @ApiProperty()
  lessons: string;

  @ApiProperty()
  authorName: string;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
}

export class EvaluationsView {
  @ApiProperty({ type: () => [EvaluationView], description: 'one’s own; staff who follow up see all' })
  evaluations: EvaluationView[];

  @ApiProperty({ type: () => [CourseEvaluationView], description: 'the organiser’s own, for staff alone' })
  course: CourseEvaluationView[];
}
