import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { MEETING_FORMS, type MeetingForm, type OneOfThePair, PAIR } from '../../schemes/rule/course-rule.js';
import { EmailField, PhoneField } from '../../web/fields/contact-fields.js';
import { field } from '../../web/fields/field.js';
import { ChoiceField, DayField, TextField } from '../../web/fields/fields.js';
import { REGIONS, type Region, SHOWABLE, type Showable } from './application.rules.js';

const LONGEST_WORD = 80;

/** A few words, which a form sends as one line with commas between them. */
function WordsField({ most, empty, description }: { most: number; empty?: string; description: string }) {
  return field(
    {
      code: 'words',
      message: `Skriv højst ${most} med komma imellem, hver på højst ${LONGEST_WORD} tegn.`,
      schema: {
        type: 'array',
        items: { type: 'string', maxLength: LONGEST_WORD },
        maxItems: most,
        example: ['formidling'],
      },
      fromForm: wordsIn,
      isValid: (value) =>
        areWords(value) && value.length <= most && (empty === undefined || value.length > 0),
    },
    empty === undefined ? { optional: true, description } : { empty, description },
  );
}

function wordsIn(line: string): string[] | null {
  const words = line.split(',').map((word) => word.trim().replaceAll(/\s+/g, ' '));
  const written = [...new Set(words.filter((word) => word !== ''))];
  return written.length === 0 ? null : written;
}

function areWords(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.every((word) => typeof word === 'string' && word.trim() !== '' && word.length <= LONGEST_WORD)
  );
}

/** What one offers as a mentor, or seeks as a mentee. */
export class ApplicationChangeInput {
  @WordsField({ most: 10, empty: 'Skriv mindst ét fagområde.', description: 'fields of work' })
  fields: string[];

  @WordsField({ most: 20, description: 'competences that a mentor offers, or a mentee seeks' })
  competences?: string[];

  @WordsField({ most: 10, empty: 'Skriv mindst ét sprog, fx dansk.', description: 'languages to meet in' })
  languages: string[];

  @ApiProperty({
    enum: REGIONS,
    isArray: true,
    description: 'where one can meet; none: anywhere by phone or video',
  })
  @IsArray({ message: 'Vælg regionerne fra listen.' })
  @ArrayUnique({ message: 'Vælg hver region én gang.' })
  @IsIn(REGIONS, { each: true, message: 'Vælg regionerne fra listen.' })
  regions: Region[] = [];

  @ApiProperty({ enum: MEETING_FORMS, isArray: true })
  @IsArray({ message: 'Vælg mindst én måde at mødes på.' })
  @ArrayNotEmpty({ message: 'Vælg mindst én måde at mødes på.' })
  @ArrayMaxSize(MEETING_FORMS.length, { message: 'Vælg mindst én måde at mødes på.' })
  @ArrayUnique({ message: 'Vælg mindst én måde at mødes på.' })
  @IsIn(MEETING_FORMS, { each: true, message: 'Vælg mindst én måde at mødes på.' })
  forms: MeetingForm[];

  @TextField({ max: 2000, optional: true, description: 'experience, or what one wants a mentor for' })
  about?: string;

  @ApiProperty({
    enum: SHOWABLE,
    isArray: true,
    description: 'what the other may be shown before both have said yes',
  })
  @IsArray({ message: 'Vælg fra listen, hvad der må vises.' })
  @ArrayUnique({ message: 'Vælg hver del én gang.' })
  @IsIn(SHOWABLE, { each: true, message: 'Vælg fra listen, hvad der må vises.' })
  shows: Showable[] = [];
}

export class ApplicationInput extends ApplicationChangeInput {
  @TextField({ max: 50, empty: 'Vælg ordningen.', description: 'the code of the scheme, as journalist' })
  scheme: string;

  @ChoiceField(PAIR, { empty: 'Vælg, om tilmeldingen er fra en mentor eller en mentee.' })
  asRole: OneOfThePair;

  @TextField({ max: 200, empty: 'Skriv navnet på den, der melder sig.' })
  name: string;

  @EmailField({ empty: 'Skriv e-mailen på den, der melder sig, fx navn@mail.dk.' })
  email: string;

  @PhoneField({ optional: true })
  phone?: string;

  @TextField({
    max: 2000,
    optional: true,
    description: 'of a mentor: what makes this person fit to be one',
  })
  qualifications?: string;

  @DayField({ empty: 'Skriv den dag, tilmeldingen kom.' })
  receivedDay: string;
}
