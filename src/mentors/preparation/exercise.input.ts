import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { IdField, TextField } from '../../web/fields/fields.js';

/** More than any exercise asks for. */
const MOST_LINES = 60;

export class AnswerLineInput {
  @TextField({
    max: 50,
    empty: 'Skriv, hvilket spørgsmål svaret er til.',
    description: 'the code of the question',
  })
  prompt: string;

  @TextField({ max: 2000, optional: true, description: 'left out where it is not answered yet' })
  text?: string;
}

export class ExerciseAnswerInput {
  @Type(() => AnswerLineInput)
  @IsArray({ message: 'Skriv mindst ét svar.' })
  @ArrayMaxSize(MOST_LINES, { message: 'Skriv færre svar.' })
  @ValidateNested({ each: true, message: 'Skriv svarene.' })
  lines: AnswerLineInput[];
}

export class ExerciseShareInput {
  @IdField({ empty: 'Vælg, hvem du vil dele med.' })
  mentorId: string;
}
