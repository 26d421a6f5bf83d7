import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import type { Day } from '../../shared/day.js';
import { ChoiceField, DayField, TextField } from '../../web/fields/fields.js';
import { PageQuery } from '../../web/paging.js';

const MOST_AT_ONCE = 200;

/** Which claims were posted, by one voucher. */
export class InternalPostingInput {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid' },
    maxItems: MOST_AT_ONCE,
    uniqueItems: true,
  })
  @IsArray({ message: 'Vælg de krav, der er bogført.' })
  @ArrayMaxSize(MOST_AT_ONCE, { message: `Vælg højst ${MOST_AT_ONCE} krav ad gangen.` })
  @ArrayUnique({ message: 'Det samme krav er valgt to gange.' })
  @IsUUID(undefined, { each: true, message: 'Vælg krav fra listen.' })
  claims: string[];

  @TextField({
    max: 40,
    empty: 'Skriv bilagsnummeret fra økonomisystemet.',
    description: 'of the finance system',
  })
  voucher: string;

  @DayField({ empty: 'Skriv, hvilken dag det blev bogført.' })
  postedOn: Day;
}

export class TakingBackInput {
  @TextField({ max: 1000, empty: 'Skriv, hvad der var forkert.' })
  reason: string;
}

/** Which of the postings are listed. */
export const POSTING_LISTS = ['ready', 'staying', 'posted'] as const;
export type PostingList = (typeof POSTING_LISTS)[number];

export class PostingListQuery extends PageQuery {
  @ChoiceField(POSTING_LISTS, { optional: true })
  vis?: PostingList;
}

export class WaitingQuery extends PageQuery {
  @ChoiceField(['ready', 'staying'], { optional: true, description: 'ready where it is not said' })
  which?: 'ready' | 'staying';
}
