import { ApiProperty } from '@nestjs/swagger';
import type { SuccessionFound } from '../../employers/succession/succession.view.js';
import { SUCCESSION_KINDS, type SuccessionKind } from '../../employers/succession/succession.rules.js';

export class SuccessionEmployerView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ example: '13748136' })
  cvr: string;
}

export class SuccessionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: SUCCESSION_KINDS })
  kind: SuccessionKind;

  @ApiProperty({ format: 'date', description: 'from this day the successor has the workplaces' })
  firstDay: string;

  @ApiProperty({ type: () => SuccessionEmployerView })
  predecessor: SuccessionEmployerView;

  @ApiProperty({ type: () => SuccessionEmployerView })
  successor: SuccessionEmployerView;

  @ApiProperty({ type: [String], format: 'uuid' })
  workplaceIds: string[];

  @ApiProperty({ type: 'string', nullable: true, description: 'why it was annulled; null where it stands' })
  annulledBecause: string | null;
}

export function successionView({ workplaces, annulled, ...succession }: SuccessionFound): SuccessionView {
  const { id, kind, firstDay, predecessor, successor } = succession;
  return {
    id,
    kind,
    firstDay,
    predecessor,
    successor,
    workplaceIds: workplaces.map((workplace) => workplace.id),
    annulledBecause: annulled?.because ?? null,
  };
}
