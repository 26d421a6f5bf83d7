/** What a scheme asks to be agreed, between whom, and in which form. */
import { ArrayNotEmpty, IsIn } from 'class-validator';
import { Rule, Words } from './rule.js';

export const AGREEMENT_FORMS = ['document', 'talked-through'] as const;
export type AgreementForm = (typeof AGREEMENT_FORMS)[number];

/** `organiser` is whoever works on the case for the organisation. */
export const AGREEMENT_PARTIES = ['leader', 'mentor', 'mentee', 'organiser'] as const;
export type AgreementParty = (typeof AGREEMENT_PARTIES)[number];

export const AGREEMENT_TIMES = ['before-start', 'first-meeting', 'clarification-meeting'] as const;
export type AgreementTime = (typeof AGREEMENT_TIMES)[number];

export const AGREEMENT_PARTS = [
  'goal',
  'topics',
  'confidentiality-at-risk',
  'expectations',
  'ethics',
  'mutual-confidentiality',
  'frequency',
  'meeting-form',
  'when-a-meeting-must-move',
  'mentor-and-contact',
  'tasks',
  'duration',
  'hours',
  'complaint-guidance',
] as const;
export type AgreementPart = (typeof AGREEMENT_PARTS)[number];

export class AgreementRule extends Rule {
  /** Names it among the scheme's agreements. */
  @Words()
  code: string;

  @Words()
  title: string;

  @IsIn(AGREEMENT_FORMS)
  form: AgreementForm;

  @IsIn(AGREEMENT_TIMES)
  at: AgreementTime;

  @ArrayNotEmpty()
  @IsIn(AGREEMENT_PARTIES, { each: true })
  parties: AgreementParty[];

  /** What it must say; a part that is not among these may be added. */
  @ArrayNotEmpty()
  @IsIn(AGREEMENT_PARTS, { each: true })
  parts: AgreementPart[];
}

/** What the mentor declares before the course begins. */
export class DeclarationRule extends Rule {
  /** The words of the declaration itself. */
  @Words()
  text: string;
}
