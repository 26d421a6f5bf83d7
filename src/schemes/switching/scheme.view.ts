import { ApiProperty } from '@nestjs/swagger';
import type { NewestScheme } from '../scheme.queries.js';

/** A scheme as the organisation may run it, by its newest version. */
export class SchemeView {
  @ApiProperty()
  code: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'who wrote the rules' })
  organiser: string;

  @ApiProperty({ description: 'the newest; a placement keeps the version that it began under' })
  version: number;

  @ApiProperty({ format: 'date' })
  validFrom: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  validTo: string | null;

  @ApiProperty({ description: 'whether new placements may begin under it' })
  isOn: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  switchedAt: string | null;
}

export class SchemesView {
  @ApiProperty({ type: () => [SchemeView] })
  items: SchemeView[];
}

export function schemeView({ scheme, version, isOn, newestSwitch }: NewestScheme): SchemeView {
  const { code, name, organiser, validFrom, validTo = null } = scheme;
  const switchedAt = newestSwitch?.switchedAt.toISOString() ?? null;
  return { code, name, organiser, version, validFrom, validTo, isOn, switchedAt };
}
