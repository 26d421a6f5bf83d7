import { ApiProperty } from '@nestjs/swagger';
import type { TextInForce } from '../../../letters/wordings/texts-in-force.js';

/** A version of a text as somebody published it. */
export interface PublishedVersion {
  version: number;
  source: string;
  at: Date;
  by: string;
}

export class WordingView {
  @ApiProperty({ example: 'orientation-to-leader' })
  name: string;

  @ApiProperty({ description: 'whether several letters share it' })
  isPart: boolean;

  @ApiProperty({ type: 'integer', description: '0 of the text that came with the system' })
  version: number;

  @ApiProperty({ description: 'front matter, Markdown and Liquid; of a part without front matter' })
  source: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  publishedAt: string | null;
}

export function wordingView({ name, isPart, source, published }: TextInForce): WordingView {
  const publishedAt = published?.at.toISOString() ?? null;
  return { name, isPart, version: published?.version ?? 0, source, publishedAt };
}
