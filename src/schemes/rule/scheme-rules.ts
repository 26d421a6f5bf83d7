/** The rules that the system acts on. One that is left out is one on which the scheme is silent. */
import { ArrayNotEmpty, IsIn } from 'class-validator';
import { ACTIVITIES, type Activity } from '../activity.js';
import {
  ConcernReadersRule,
  ExtensionRule,
  FirstContactRule,
  MeetingFormsRule,
  MeetingsRule,
  PairRule,
  PickerRule,
  ProposalOrderRule,
  RecordRule,
  TryingOutRule,
} from './course-rule.js';
import { MonthsRule, NumberRule, Part, RangeRule, Rule, YesNoRule } from './rule.js';

class ActivitiesRule extends Rule {
  @ArrayNotEmpty()
  @IsIn(ACTIVITIES, { each: true })
  value: Activity[];
}

const optional = { optional: true };

export class SchemeRules {
  /** Whether a course is at a workplace, with an employer and a leader. */
  @Part(() => YesNoRule, optional)
  atWorkplace?: YesNoRule;

  /** What the mentee's record holds beside name and contact. */
  @Part(() => RecordRule)
  menteeRecord: RecordRule;

  @Part(() => PickerRule)
  mentorPickedBy: PickerRule;

  @Part(() => ProposalOrderRule, optional)
  proposalOrder?: ProposalOrderRule;

  /** How many mentees one mentor has at a time. */
  @Part(() => NumberRule, optional)
  menteesPerMentor?: NumberRule;

  /** In months. */
  @Part(() => RangeRule, optional)
  duration?: RangeRule;

  @Part(() => ExtensionRule, optional)
  extension?: ExtensionRule;

  @Part(() => FirstContactRule, optional)
  firstContact?: FirstContactRule;

  @Part(() => YesNoRule, optional)
  clarificationMeeting?: YesNoRule;

  @Part(() => TryingOutRule, optional)
  tryingOut?: TryingOutRule;

  @Part(() => MeetingsRule, optional)
  meetings?: MeetingsRule;

  @Part(() => RangeRule, optional)
  meetingMinutes?: RangeRule;

  @Part(() => MeetingFormsRule, optional)
  meetingForms?: MeetingFormsRule;

  /** Who writes what a meeting is to be about. */
  @Part(() => PairRule, optional)
  agenda?: PairRule;

  @Part(() => ConcernReadersRule, optional)
  concernReaders?: ConcernReadersRule;

  @Part(() => YesNoRule)
  paysForHours: YesNoRule;

  @Part(() => ActivitiesRule, optional)
  paidActivities?: ActivitiesRule;

  /** The mentee says whether the hours are right; silence waits so many days from the claim for a consultant. */
  @Part(() => NumberRule, optional)
  menteesWord?: NumberRule;

  @Part(() => MonthsRule, optional)
  grantMonths?: MonthsRule;

  @Part(() => YesNoRule, optional)
  bothReasons?: YesNoRule;
}
