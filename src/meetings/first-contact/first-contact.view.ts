import { ApiProperty } from '@nestjs/swagger';
import { type OneOfThePair, PAIR } from '../../schemes/rule/course-rule.js';
import type { FirstContactState } from './first-contact.rules.js';

export class FirstContactView {
  @ApiProperty({ enum: PAIR, description: 'who makes it' })
  by: OneOfThePair;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'null where no day is named' })
  dueDay: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  contactDay: string | null;

  @ApiProperty()
  isOverdue: boolean;

  @ApiProperty({ description: 'how late it was, or is by now' })
  daysLate: number;

  @ApiProperty({ description: 'what the scheme says' })
  rule: string;

  @ApiProperty({ description: 'where the scheme has it from' })
  source: string;
}

export class FirstContactAnswerView {
  @ApiProperty({
    type: () => FirstContactView,
    nullable: true,
    description: 'null where the scheme says nothing of it, or there is no mentor',
  })
  firstContact: FirstContactView | null;
}

export function firstContactView(state: FirstContactState | null): FirstContactAnswerView {
  if (state === null) return { firstContact: null };
  const { by, dueDay, notedDay: contactDay, isOverdue, daysLate, rule } = state;
  const { says, source } = rule;
  return { firstContact: { by, dueDay, contactDay, isOverdue, daysLate, rule: says, source } };
}
