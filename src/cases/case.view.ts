import { ApiProperty } from '@nestjs/swagger';
import { GATES, type Gate } from '../schemes/scheme.js';
import { ChoiceField } from '../web/fields/fields.js';
import { LETTER_KINDS, type LetterKind } from './letters/issue-letter.js';

export class ReadinessView {
  @ApiProperty({ enum: GATES })
  gate: Gate;

  @ApiProperty()
  isReady: boolean;
}

export class CaseView {
  @ApiProperty({ description: 'who must do what by when, in Danish' })
  nextStep: string;

  @ApiProperty({ enum: ['leader', 'mentor', 'mentee', 'consultant', 'coordinator', 'caseworker', 'nobody'] })
  waitsFor: string;

  @ApiProperty({ type: () => [ReadinessView] })
  readiness: ReadinessView[];
}

export class LetterInput {
  @ChoiceField(LETTER_KINDS)
  kind: LetterKind;
}
