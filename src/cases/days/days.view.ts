import { ApiProperty } from '@nestjs/swagger';
import type { DaysEffect } from './days.rules.js';
import { consequencesInDanish } from './days.words.js';

export class PeriodView {
  @ApiProperty({ format: 'date' })
  firstDay: string;

  @ApiProperty({ format: 'date' })
  lastDay: string;
}

export class DaysEffectView {
  @ApiProperty({ type: () => PeriodView })
  before: PeriodView;

  @ApiProperty({ type: () => PeriodView })
  after: PeriodView;

  @ApiProperty({ description: 'left on grants with a day in the placement, as it is' })
  minutesLeftBefore: number;

  @ApiProperty({ description: 'left on grants with a day in the placement, as it would be' })
  minutesLeftAfter: number;

  @ApiProperty({ type: [PeriodView], description: 'days that the placement gets and no grant covers' })
  uncovered: PeriodView[];

  @ApiProperty({ type: [String], description: 'what follows besides, in Danish' })
  consequences: string[];
}

export function daysEffectView(effect: DaysEffect): DaysEffectView {
  const { period, minutesLeft, uncovered } = effect;
  return {
    ...period,
    minutesLeftBefore: minutesLeft.before,
    minutesLeftAfter: minutesLeft.after,
    uncovered,
    consequences: consequencesInDanish(effect),
  };
}
