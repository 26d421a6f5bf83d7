import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../web/paging.js';
import type { OrganiserRole } from '../schemes/scheme.rules.js';
import { PLACEMENT_STATUSES, type PlacementStatus } from './placement.rules.js';

export class NamedView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class PlacementView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'LS-2026-00042' })
  reference: string;

  @ApiProperty({ description: 'the code of its scheme' })
  scheme: string;

  @ApiProperty({ enum: PLACEMENT_STATUSES })
  status: PlacementStatus;

  @ApiProperty({ type: () => NamedView })
  mentee: NamedView;

  @ApiProperty({ type: () => NamedView, nullable: true, description: 'null in a course between two people' })
  employer: NamedView | null;

  @ApiProperty({ type: () => NamedView, nullable: true })
  workplace: NamedView | null;

  @ApiProperty({ type: () => NamedView, nullable: true, description: 'the leader of today, or the next' })
  leader: NamedView | null;

  @ApiProperty({ type: () => NamedView, nullable: true, description: 'the mentor of today, or the next' })
  mentor: NamedView | null;

  @ApiProperty({ enum: ['consultant', 'coordinator'], description: 'the role of whoever has the case' })
  runBy: OrganiserRole;

  @ApiProperty({ format: 'uuid', description: 'who has the case: a consultant, or a coordinator' })
  consultantId: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty()
  tasks: string;

  @ApiProperty({ format: 'date' })
  firstDay: string;

  @ApiProperty({ format: 'date' })
  lastDay: string;

  @ApiProperty({ description: 'Send it as If-Match when changing.' })
  version: number;
}

export class PlacementPage extends PageOf {
  @ApiProperty({ type: () => [PlacementView] })
  items: PlacementView[];
}
