import { ApiProperty } from '@nestjs/swagger';

export class LeavingPlacementView {
  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ example: 'LS-2026-00042' })
  reference: string;

  @ApiProperty()
  menteeName: string;

  @ApiProperty({ format: 'date', description: 'from this day the successor leads it' })
  firstDay: string;
}

export class LeavingPlanView {
  @ApiProperty({ type: () => [LeavingPlacementView] })
  placements: LeavingPlacementView[];

  @ApiProperty({ description: 'Send it as If-Match with the departure.' })
  version: string;
}

export class LeftView {
  @ApiProperty({ format: 'uuid' })
  leaderId: string;

  @ApiProperty({ format: 'date', type: 'string', nullable: true })
  lastDay: string | null;
}
