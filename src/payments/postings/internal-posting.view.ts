import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../web/paging.js';
import type { ClaimToPost, PostingListed } from './internal-posting-shown.js';

export class ClaimToPostView implements ClaimToPost {
  @ApiProperty({ format: 'uuid' })
  claimId: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ example: 'K-2026-00042' })
  reference: string;

  @ApiProperty({ example: 'LS-2026-00042' })
  caseReference: string;

  @ApiProperty({ example: '2026-10' })
  month: string;

  @ApiProperty({ description: 'the name of the mentor' })
  mentor: string;

  @ApiProperty()
  amountOre: number;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'null where none fits, and it cannot be posted yet',
  })
  account: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  heldUntil: string | null;

  @ApiProperty({ format: 'date' })
  approvedDay: string;
}

export class InternalPostingView implements PostingListed {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  claimId: string;

  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ example: 'K-2026-00042' })
  reference: string;

  @ApiProperty({ example: 'LS-2026-00042' })
  caseReference: string;

  @ApiProperty({ example: '2026-10' })
  month: string;

  @ApiProperty({ description: 'the name of the mentor' })
  mentor: string;

  @ApiProperty()
  amountOre: number;

  @ApiProperty()
  account: string;

  @ApiProperty({ description: 'its number in the finance system' })
  voucher: string;

  @ApiProperty({ format: 'date' })
  postedOn: string;

  @ApiProperty({ type: 'string', nullable: true })
  postedBy: string | null;

  @ApiProperty({ format: 'date-time' })
  postedAt: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'null where it stands' })
  takenBackAt: Date | null;

  @ApiProperty({ type: 'string', nullable: true })
  takenBackBecause: string | null;
}

export class ClaimsToPostPage extends PageOf {
  @ApiProperty({ type: () => [ClaimToPostView], description: 'the oldest months first' })
  items: ClaimToPostView[];
}

export class InternalPostingPage extends PageOf {
  @ApiProperty({ type: () => [InternalPostingView], description: 'the newest first' })
  items: InternalPostingView[];
}

export class PostedView {
  @ApiProperty({ description: 'how many claims were posted' })
  claims: number;
}
