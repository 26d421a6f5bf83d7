import { ApiProperty } from '@nestjs/swagger';
import { type GivenAnswer, QUESTIONS, type Question } from './answer.rules.js';

export class AnswerView {
  @ApiProperty({ enum: QUESTIONS })
  question: Question;

  @ApiProperty()
  answer: boolean;

  @ApiProperty({ type: 'string', nullable: true, description: 'with a yes: why it is sound all the same' })
  explanation: string | null;

  @ApiProperty({ description: 'the name of whoever answered' })
  answeredBy: string;

  @ApiProperty({ format: 'date-time' })
  answeredAt: string;
}

export function answerView({ question, answer, explanation, byName, answeredAt }: GivenAnswer): AnswerView {
  return { question, answer, explanation, answeredBy: byName, answeredAt: answeredAt.toISOString() };
}
