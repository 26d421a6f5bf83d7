import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, ValidateIf } from 'class-validator';
import type { Day } from '../shared/day.js';
import { AGREEMENT_PARTIES, AGREEMENT_PARTS, type AgreementPart } from '../schemes/rule/agreement-rule.js';
import {
  ChoiceField,
  DayField,
  IdField,
  TextField,
  WholeNumberField,
  YesNoField,
} from '../web/fields/fields.js';
import { fieldOfPart, type WrittenPart, WRITTEN_PARTS } from './agreement.rules.js';

const MOST = 2000;

function Words(): PropertyDecorator {
  return TextField({ max: MOST, optional: true });
}

/** What is written of an agreement by hand; what is left out is not said. */
export class AgreementInput {
  @Words()
  goal?: string;

  @Words()
  topics?: string;

  @Words()
  confidentialityAtRisk?: string;

  @Words()
  expectations?: string;

  @Words()
  ethics?: string;

  @Words()
  mutualConfidentiality?: string;

  @Words()
  frequency?: string;

  @Words()
  meetingForm?: string;

  @Words()
  whenAMeetingMustMove?: string;

  @ApiProperty({
    enum: AGREEMENT_PARTS,
    isArray: true,
    required: false,
    description: 'what was talked through',
  })
  @ValidateIf((_, value) => value !== undefined)
  @IsArray({ message: 'Vælg fra listen.' })
  @ArrayUnique({ message: 'Vælg hvert punkt én gang.' })
  @IsIn(AGREEMENT_PARTS, { each: true, message: 'Vælg fra listen.' })
  talkedThrough?: AgreementPart[];

  @DayField({ optional: true, description: 'the day on which it was talked through' })
  talkedDay?: Day;
}

export function wordsIn(input: AgreementInput): Partial<Record<WrittenPart, string>> {
  const pairs = WRITTEN_PARTS.map((part) => [part, input[fieldOfPart(part)]] as const);
  return Object.fromEntries(pairs.filter(([, words]) => words !== undefined));
}

export class SignatureInput {
  @WholeNumberField({ from: 1, to: 10_000, optional: true, description: 'the version that was read' })
  version?: number;

  @ChoiceField(AGREEMENT_PARTIES, {
    optional: true,
    description: 'who signed the paper; left out where one signs oneself',
    empty: 'Vælg, hvem der har underskrevet.',
  })
  asParty?: (typeof AGREEMENT_PARTIES)[number];

  @IdField({
    optional: true,
    description: 'the signed paper, an attachment of the case of the kind "agreement"',
  })
  attachmentId?: string;
}

/** As a page sends it: nobody signs what they have not said that they read. */
export class SignatureFormInput extends SignatureInput {
  @YesNoField({ empty: 'Sæt kryds, når du har læst aftalen.' })
  hasRead: boolean;
}

export class DeclarationInput {
  @IdField({
    optional: true,
    description: 'the signed paper, an attachment of the case; left out where the mentor declares in the app',
  })
  attachmentId?: string;
}

export class DeclarationFormInput {
  @YesNoField({ empty: 'Sæt kryds, når du har læst erklæringen.' })
  hasRead: boolean;
}
