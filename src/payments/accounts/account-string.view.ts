import { ApiProperty } from '@nestjs/swagger';
import type { AccountString } from './account-string.entity.js';

export class AccountStringView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  account: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'null: every one without an account of its own',
  })
  targetGroup: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'null: every one without an account of its own',
  })
  legalBasis: string | null;

  @ApiProperty({ example: '2026-01' })
  firstMonth: string;

  @ApiProperty({ type: 'string', nullable: true, example: '2026-12' })
  lastMonth: string | null;
}

export function accountStringView(row: AccountString): AccountStringView {
  const { id, account, targetGroup, legalBasis, firstMonth, lastMonth } = row;
  return { id, account, targetGroup, legalBasis, firstMonth, lastMonth };
}
