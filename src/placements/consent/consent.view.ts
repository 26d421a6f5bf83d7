import { ApiProperty } from '@nestjs/swagger';
import {
  CONSENT_WRITERS,
  type ConsentVersion,
  type ConsentWriter,
  isInForce,
  versionOfConsent,
  WAYS_OF_AGREEING,
  type WayOfAgreeing,
} from './consent.rules.js';

export class ConsentVersionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ enum: CONSENT_WRITERS })
  writtenBy: ConsentWriter;

  @ApiProperty({ enum: WAYS_OF_AGREEING, nullable: true, type: 'string' })
  agreedHow: WayOfAgreeing | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  agreedDay: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'null where the asker may not see who it was' })
  createdByName: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  replacedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  withdrawnByName: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  withdrawnAt: string | null;
}

export class ConsentView {
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'what the employer may know now; null is the name alone',
  })
  text: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  since: string | null;

  @ApiProperty({
    type: () => [ConsentVersionView],
    nullable: true,
    description: 'the newest first; null for leader and mentor',
  })
  versions: ConsentVersionView[] | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'the version that a change builds on, as the ETag says it; null for leader and mentor',
  })
  version: number | null;
}

/** `isTold` is whether the asker is told of earlier versions, and who wrote what. */
export function consentView(versions: ConsentVersion[], isTold: boolean): ConsentView {
  const now = versions.find(isInForce);
  return {
    text: now?.text ?? null,
    since: now?.createdAt.toISOString() ?? null,
    versions: isTold ? versions.map(versionView) : null,
    version: isTold ? versionOfConsent(versions) : null,
  };
}

function versionView(version: ConsentVersion): ConsentVersionView {
  const { id, text, writtenBy, agreedHow, agreedDay, createdByName, withdrawnByName } = version;
  return {
    id,
    text,
    writtenBy,
    agreedHow,
    agreedDay,
    createdByName,
    createdAt: version.createdAt.toISOString(),
    replacedAt: version.replacedAt?.toISOString() ?? null,
    withdrawnByName,
    withdrawnAt: version.withdrawnAt?.toISOString() ?? null,
  };
}
