/** Every table's entity. */
import { PAYMENT_ENTITIES } from './entities-of-payments.js';
import { CLAIM_ENTITIES } from './entities-of-claims.js';
import { IdempotencyKey } from './access/idempotency-key.entity.js';
import { Person } from './access/people/person.entity.js';
import { PersonInvitation } from './access/people/person-invitation.entity.js';
import { PersonPassword } from './access/people/person-password.entity.js';
import { PersonRole } from './access/people/person-role.entity.js';
import { Session } from './access/sessions/session.entity.js';
import { SignInAttempt } from './access/sign-in/sign-in-attempt.entity.js';
import { Agreement } from './agreements/agreement.entity.js';
import { AgreementContent } from './agreements/agreement-content.entity.js';
import { MentorDeclaration } from './agreements/declaration/mentor-declaration.entity.js';
import { AgreementSignature } from './agreements/signing/agreement-signature.entity.js';
import { Attachment } from './attachments/attachment.entity.js';
import { AttachmentFile } from './attachments/attachment-file.entity.js';
import { AccessLogEntry } from './audit/access-log-entry.entity.js';
import { AuditEvent } from './audit/audit-event.entity.js';
import { AuditEventFacts } from './audit/audit-event-facts.entity.js';
import { CaseAssignment } from './cases/queue/assignments/case-assignment.entity.js';
import { CaseHold } from './cases/queue/assignments/case-hold.entity.js';
import { StandIn } from './cases/queue/stand-ins/stand-in.entity.js';
import { Employer } from './employers/employer.entity.js';
import { EmployerReadiness } from './employers/readiness/employer-readiness.entity.js';
import { Leader } from './employers/leader.entity.js';
import { EmployerSuccession } from './employers/succession/employer-succession.entity.js';
import { WorkplaceHolding } from './employers/succession/workplace-holding.entity.js';
import { Workplace } from './employers/workplace.entity.js';
import { Concern } from './follow-up/concerns/concern.entity.js';
import { ConcernAnswer } from './follow-up/concerns/concern-answer.entity.js';
import { ConcernSubject } from './follow-up/concerns/concern-subject.entity.js';
import { Conflict } from './follow-up/conflicts/conflict.entity.js';
import { ConflictAssessment } from './follow-up/conflicts/conflict-assessment.entity.js';
import { CourseEvaluation } from './follow-up/evaluations/course-evaluation.entity.js';
import { Evaluation } from './follow-up/evaluations/evaluation.entity.js';
import { EmployerActivity } from './follow-up/leader-follow-ups/employer-activity.entity.js';
import { LeaderFollowUp } from './follow-up/leader-follow-ups/leader-follow-up.entity.js';
import { Complaint } from './follow-up/complaints/complaint.entity.js';
import { TrainingGrant } from './grants/training/training-grant.entity.js';
import { Hearing } from './hearings/hearing.entity.js';
import { HearingWaiver } from './hearings/hearing-waiver.entity.js';
import { JournalNote } from './follow-up/journal/journal-note.entity.js';
import { MoveAccount } from './placements/moves/move-account.entity.js';
import { PlacementMoveMade } from './placements/moves/placement-move.entity.js';
import { StopSeen } from './placements/moves/stopping/stop-seen.entity.js';
import { Grant } from './grants/grant.entity.js';
import { GrantAssessment } from './grants/grant-assessment.entity.js';
import { WageCost } from './grants/wage-costs/wage-cost.entity.js';
import { MonthWithoutHours } from './hours/month-without-hours.entity.js';
import { HoursCheck } from './hours/check/check.entity.js';
import { CheckedEntry } from './hours/check/checked-entry.entity.js';
import { DisputeText } from './hours/word/dispute-text.entity.js';
import { HoursTakenOut } from './hours/hours-taken-out.entity.js';
import { TimeEntryWord } from './hours/word/word.entity.js';
import { TimeEntry } from './hours/time-entry.entity.js';
import { LetterBatch } from './cases/letters/batches/letter-batch.entity.js';
import { LetterBatchItem } from './cases/letters/batches/letter-batch-item.entity.js';
import { Letter } from './letters/letter.entity.js';
import { LetterFile } from './letters/letter-file.entity.js';
import { LetterDelivery } from './letters/deliveries/letter-delivery.entity.js';
import { LetterWording } from './letters/wordings/letter-wording.entity.js';
import { Application } from './matching/applications/application.entity.js';
import { Proposal } from './matching/proposals/proposal.entity.js';
import { ProposalWord } from './matching/proposals/proposal-word.entity.js';
import { FirstContact } from './meetings/first-contact/first-contact.entity.js';
import { Meeting } from './meetings/meeting.entity.js';
import { MeetingMove } from './meetings/meeting-move.entity.js';
import { MeetingAgenda } from './meetings/notes/meeting-agenda.entity.js';
import { MeetingNote } from './meetings/notes/meeting-note.entity.js';
import { TryingOutAnswer } from './meetings/trying-out/trying-out-answer.entity.js';
import { Message } from './messages/message.entity.js';
import { Mentee } from './mentees/mentee.entity.js';
import { MenteeCprNumber } from './mentees/mentee-cpr-number.entity.js';
import { MenteeParticulars } from './mentees/mentee-particulars.entity.js';
import { Mentor } from './mentors/mentor.entity.js';
import { MentorAbsence } from './mentors/mentor-absence.entity.js';
import { AttendanceCheckIn } from './onboarding/attendance-check-in.entity.js';
import { MilestoneMark } from './onboarding/milestone-mark.entity.js';
import { WellbeingCheckIn } from './onboarding/wellbeing-check-in.entity.js';
import { PlacementAnswer } from './placements/answers/placement-answer.entity.js';
import { Representative } from './mentees/representatives/representative.entity.js';
import { Consent } from './placements/consent/consent.entity.js';
import { Leadership } from './placements/handover/leadership.entity.js';
import { Mentorship } from './placements/handover/mentorship.entity.js';
import { OpenListConsent } from './placements/open-list/open-list-consent.entity.js';
import { ExtensionSeen } from './placements/extensions/extension-seen.entity.js';
import { ExtensionWish } from './placements/extensions/extension-wish.entity.js';
import { Death } from './placements/deaths/death.entity.js';
import { PlacementOutcome } from './placements/outcomes/placement-outcome.entity.js';
import { Placement } from './placements/placement.entity.js';
import { RegistrationAnswer } from './placements/registration/registration-answer.entity.js';
import { Registration } from './placements/registration/registration.entity.js';
import { ExerciseAnswer } from './mentors/preparation/exercise-answer.entity.js';
import { ExerciseShare } from './mentors/preparation/exercise-share.entity.js';
import { SchemeSwitch } from './schemes/switching/scheme-switch.entity.js';
import { SchemeVersion } from './schemes/scheme-version.entity.js';
import { Organisation } from './settings/organisation.entity.js';
import { Parameter } from './settings/parameter.entity.js';

export const ENTITIES = [
  ...PAYMENT_ENTITIES,
  IdempotencyKey,
  Person,
  PersonInvitation,
  PersonPassword,
  PersonRole,
  Session,
  SignInAttempt,
  Attachment,
  AttachmentFile,
  AccessLogEntry,
  AuditEvent,
  AuditEventFacts,
  ...CLAIM_ENTITIES,
  Employer,
  Leader,
  Workplace,
  EmployerSuccession,
  WorkplaceHolding,
  Grant,
  GrantAssessment,
  TrainingGrant,
  WageCost,
  MonthWithoutHours,
  TimeEntry,
  HoursTakenOut,
  TimeEntryWord,
  DisputeText,
  HoursCheck,
  CheckedEntry,
  Letter,
  LetterBatch,
  LetterBatchItem,
  LetterFile,
  LetterDelivery,
  Message,
  LetterWording,
  Mentee,
  MenteeCprNumber,
  MenteeParticulars,
  Representative,
  Mentor,
  MentorAbsence,
  AttendanceCheckIn,
  MilestoneMark,
  WellbeingCheckIn,
  Leadership,
  Mentorship,
  Placement,
  PlacementAnswer,
  Consent,
  Registration,
  RegistrationAnswer,
  SchemeSwitch,
  ExerciseAnswer,
  ExerciseShare,
  SchemeVersion,
  Organisation,
  Parameter,
  CaseAssignment,
  CaseHold,
  StandIn,
  JournalNote,
  Concern,
  ConcernSubject,
  ConcernAnswer,
  Conflict,
  ConflictAssessment,
  Evaluation,
  CourseEvaluation,
  LeaderFollowUp,
  EmployerActivity,
  EmployerReadiness,
  Application,
  Proposal,
  ProposalWord,
  FirstContact,
  Meeting,
  MeetingMove,
  MeetingAgenda,
  MeetingNote,
  TryingOutAnswer,
  MentorDeclaration,
  Agreement,
  AgreementContent,
  AgreementSignature,
  MoveAccount,
  PlacementMoveMade,
  StopSeen,
  PlacementOutcome,
  Death,
  ExtensionWish,
  OpenListConsent,
  ExtensionSeen,
  Hearing,
  HearingWaiver,
  Complaint,
];
