import { ApiProperty } from '@nestjs/swagger';
import { type GivenAnswer, QUESTIONS, type Question } from './answer.rules.js';

export class AnswerView {
  @ApiProperty({ enum: QUESTIONS })
  question: Question;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'whom a tie is of' })
  mentorId: string | null;

  @ApiProperty()
  answer: boolean;

  @ApiProperty({ type: 'string', nullable: true, description: 'with a yes: why it is sound all the same' })
  explanation: string | null;

  @ApiProperty({ description: 'the name of whoever answered' })
  answeredBy: string;

  @ApiProperty({ format: 'date-time' })
  answeredAt: string;
}

export function answerView({ byName, answeredAt, ...answer }: GivenAnswer): AnswerView {
  const { question, mentorId, explanation } = answer;
  return {
    question,
    mentorId,
    answer: answer.answer,
    explanation,
    answeredBy: byName,
    answeredAt: answeredAt.toISOString(),
  };
}
