import { IsArray, IsIn, IsOptional } from 'class-validator';
import { type OrganisationKind, ORGANISATION_KINDS } from '../settings/organisation-kind.js';
import { AgreementRule, DeclarationRule } from './rule/agreement-rule.js';
import { EmployerPart, Exercise, Statement } from './rule/practice.js';
import { IsDay, Part, Parts, WholeNumber, Words } from './rule/rule.js';
import { SchemeRules } from './rule/scheme-rules.js';

export const GATES = [
  'mentor',
  'qualifications',
  'purpose',
  'tasks',
  'grant',
  'declaration',
  'agreements',
  'employer-ready',
] as const;
export const STRANDS = ['introduction', 'work', 'life-at-the-workplace'] as const;
export const MILESTONE_OWNERS = ['leader', 'mentor', 'mentee', 'consultant'] as const;

export type Gate = (typeof GATES)[number];
export type Strand = (typeof STRANDS)[number];
export type MilestoneOwner = (typeof MILESTONE_OWNERS)[number];

export class SchemeMilestone {
  @Words()
  code: string;

  @IsIn(STRANDS)
  strand: Strand;

  @IsIn(MILESTONE_OWNERS)
  owner: MilestoneOwner;

  /** From the first day of the placement; 0 is that day. */
  @WholeNumber(0, 260)
  dueWorkingDays: number;

  @Words()
  title: string;
}

class LegalBasis {
  @IsDay()
  validFrom: string;

  @IsOptional()
  @IsDay()
  validTo?: string;

  @Words()
  citation: string;
}

/** The rules that a placement runs under, as read from `templates/schemes/<code>.yaml`. */
export class Scheme {
  @Words()
  code: string;

  @Words()
  name: string;

  /** Who wrote the rules. */
  @Words()
  organiser: string;

  /** The kinds of organisation that run it until they switch it off; others run it once they switch it on. */
  @IsArray()
  @IsIn(ORGANISATION_KINDS, { each: true })
  onFor: OrganisationKind[] = [];

  @IsDay()
  validFrom: string;

  @IsOptional()
  @IsDay()
  validTo?: string;

  @Part(() => SchemeRules)
  rules: SchemeRules;

  @IsArray()
  @Parts(() => Statement)
  statements: Statement[] = [];

  @IsArray()
  @Parts(() => AgreementRule)
  agreements: AgreementRule[] = [];

  /** What the mentor declares before the course begins. */
  @Part(() => DeclarationRule, { optional: true })
  declaration?: DeclarationRule;

  @IsArray()
  @Parts(() => EmployerPart)
  employerParts: EmployerPart[] = [];

  @IsArray()
  @Parts(() => Exercise)
  exercises: Exercise[] = [];

  @IsArray()
  @IsIn(GATES, { each: true })
  gates: Gate[];

  @IsArray()
  @Parts(() => SchemeMilestone)
  milestones: SchemeMilestone[] = [];

  /** The law that a decision is made under; empty where nothing is decided. */
  @IsArray()
  @Parts(() => LegalBasis)
  legalBases: LegalBasis[] = [];
}
