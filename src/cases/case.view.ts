import { ApiProperty } from '@nestjs/swagger';
import { GATES, type Gate } from '../schemes/scheme.js';

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
