import { ApiProperty } from '@nestjs/swagger';
import { MILESTONE_OWNERS, type MilestoneOwner, type Strand, STRANDS } from '../schemes/scheme.js';
import type { AttendanceCheckIn } from './attendance-check-in.entity.js';
import { type MilestoneState, progressOf } from './onboarding.rules.js';
import type { WellbeingCheckIn } from './wellbeing-check-in.entity.js';

export class MilestoneView {
  @ApiProperty()
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: STRANDS })
  strand: Strand;

  @ApiProperty({ enum: MILESTONE_OWNERS })
  owner: MilestoneOwner;

  @ApiProperty({ format: 'date' })
  dueDay: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  reachedDay: string | null;

  @ApiProperty()
  isOverdue: boolean;
}

export class ProgressView {
  @ApiProperty()
  reached: number;

  @ApiProperty()
  of: number;

  @ApiProperty()
  overdue: number;
}

export class AttendanceView {
  @ApiProperty({ format: 'date', description: 'the Monday of the week' })
  weekFirstDay: string;

  @ApiProperty()
  daysPlanned: number;

  @ApiProperty()
  daysOnTime: number;
}

export class WellbeingView {
  @ApiProperty({ format: 'date', description: 'the Monday of the week' })
  weekFirstDay: string;

  @ApiProperty({ minimum: 1, maximum: 5 })
  rating: number;
}

export class OnboardingView {
  @ApiProperty({ type: () => ProgressView })
  progress: ProgressView;

  @ApiProperty({ type: () => [MilestoneView] })
  milestones: MilestoneView[];

  @ApiProperty({ type: () => [AttendanceView] })
  attendance: AttendanceView[];

  @ApiProperty({ type: () => [WellbeingView], description: 'for mentee, mentor and consultant; else empty' })
  wellbeing: WellbeingView[];
}

export function onboardingView(
  states: MilestoneState[],
  attendance: AttendanceCheckIn[],
  wellbeing: WellbeingCheckIn[],
): OnboardingView {
  return {
    progress: progressOf(states),
    milestones: states.map(({ code, title, strand, owner, dueDay, reachedDay, isOverdue }) => {
      return { code, title, strand, owner, dueDay, reachedDay, isOverdue };
    }),
    attendance: attendance.map(({ weekFirstDay, daysPlanned, daysOnTime }) => {
      return { weekFirstDay, daysPlanned, daysOnTime };
    }),
    wellbeing: wellbeing.map(({ weekFirstDay, rating }) => ({ weekFirstDay, rating })),
  };
}
