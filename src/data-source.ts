import { TypeOverrides, types as pgTypes } from 'pg';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { WhoIsAsking1795424400001 } from '../migrations/2026-11-23-01-who-is-asking.js';
import { Access1795424400002 } from '../migrations/2026-11-23-02-access.js';
import { Audit1795424400003 } from '../migrations/2026-11-23-03-audit.js';
import { SettingsAndSchemes1795424400004 } from '../migrations/2026-11-23-04-settings-and-schemes.js';
import { EmployersAndPeopleOfACase1795424400005 } from '../migrations/2026-11-23-05-employers-and-people-of-a-case.js';
import { Placements1795424400006 } from '../migrations/2026-11-23-06-placements.js';
import { Grants1795424400007 } from '../migrations/2026-11-23-07-grants.js';
import { HoursAndClaims1795424400008 } from '../migrations/2026-11-23-08-hours-and-claims.js';
import { OnboardingAndLetters1795424400009 } from '../migrations/2026-11-23-09-onboarding-and-letters.js';
import { CloserPolicies1795510800011 } from '../migrations/2026-11-24-11-closer-policies.js';
import { CaseState1795510800012 } from '../migrations/2026-11-24-12-case-state.js';
import { Balance1795510800013 } from '../migrations/2026-11-24-13-balance.js';
import { OrganisationVersion1795510800014 } from '../migrations/2026-11-24-14-organisation-version.js';
import { SearchByIndex1795510800015 } from '../migrations/2026-11-24-15-search-by-index.js';
import { InvitationsOfStaff1795510800016 } from '../migrations/2026-11-24-16-invitations-of-staff.js';
import { GrantsReturned1795597200017 } from '../migrations/2026-11-25-17-grants-returned.js';
import { Handover1795597200018 } from '../migrations/2026-11-25-18-handover.js';
import { HoursTakeBackNoHours1795597200019 } from '../migrations/2026-11-25-19-hours-take-back-no-hours.js';
import { AbsenceOfOwnEmployees1795597200020 } from '../migrations/2026-11-25-20-absence-of-own-employees.js';
import { OneOutsideMentorPerEmail1795597200021 } from '../migrations/2026-11-25-21-one-outside-mentor-per-email.js';
import { LeadersRegisterStrangers1795597200022 } from '../migrations/2026-11-25-22-leaders-register-strangers.js';
import { OneInThePlaceAtATime1795597200023 } from '../migrations/2026-11-25-23-one-in-the-place-at-a-time.js';
import { OneHourOfOnePerson1795597200024 } from '../migrations/2026-11-25-24-one-hour-of-one-person.js';
import { OneMenteePerPerson1795597200025 } from '../migrations/2026-11-25-25-one-mentee-per-person.js';
import { CaseStateOfToday1795597200026 } from '../migrations/2026-11-25-26-case-state-of-today.js';
import { AbsencesTakenBack1795597200027 } from '../migrations/2026-11-25-27-absences-taken-back.js';
import { MilestonesUnmarked1795597200040 } from '../migrations/2026-11-25-40-milestones-unmarked.js';
import { Registrations1795597200050 } from '../migrations/2026-11-25-50-registrations.js';
import { WorkQueue1795597200070 } from '../migrations/2026-11-25-70-work-queue.js';
import { PeopleByRole1795597200072 } from '../migrations/2026-11-25-72-people-by-role.js';
import { JournalNotes1795597200071 } from '../migrations/2026-11-25-71-journal-notes.js';
import { PeopleKept1795597200080 } from '../migrations/2026-11-25-80-people-kept.js';
import { LooksByTime1795597200081 } from '../migrations/2026-11-25-81-looks-by-time.js';
import { Attachments1795597200082 } from '../migrations/2026-11-25-82-attachments.js';
import { DaysOfAPlacement1795597200090 } from '../migrations/2026-11-25-90-days-of-a-placement.js';
import { MenteesChanged1795597200091 } from '../migrations/2026-11-25-91-mentees-changed.js';
import { IdempotencyKey } from './access/idempotency-key.entity.js';
import { Person } from './access/person.entity.js';
import { PersonInvitation } from './access/person-invitation.entity.js';
import { PersonPassword } from './access/person-password.entity.js';
import { PersonRole } from './access/person-role.entity.js';
import { Session } from './access/sessions/session.entity.js';
import { SignInAttempt } from './access/sign-in/sign-in-attempt.entity.js';
import { Attachment } from './attachments/attachment.entity.js';
import { AttachmentFile } from './attachments/attachment-file.entity.js';
import { AccessLogEntry } from './audit/access-log-entry.entity.js';
import { AuditEvent } from './audit/audit-event.entity.js';
import { AuditEventFacts } from './audit/audit-event-facts.entity.js';
import { CaseAssignment } from './cases/queue/assignments/case-assignment.entity.js';
import { CaseHold } from './cases/queue/assignments/case-hold.entity.js';
import { StandIn } from './cases/queue/stand-ins/stand-in.entity.js';
import { Claim } from './claims/claim.entity.js';
import { ClaimLine } from './claims/claim-line.entity.js';
import { Employer } from './employers/employer.entity.js';
import { Leader } from './employers/leader.entity.js';
import { Workplace } from './employers/workplace.entity.js';
import { JournalNote } from './follow-up/journal/journal-note.entity.js';
import { Grant } from './grants/grant.entity.js';
import { GrantAssessment } from './grants/grant-assessment.entity.js';
import { WageCost } from './grants/wage-costs/wage-cost.entity.js';
import { MonthWithoutHours } from './hours/month-without-hours.entity.js';
import { TimeEntry } from './hours/time-entry.entity.js';
import { Letter } from './letters/letter.entity.js';
import { LetterFile } from './letters/letter-file.entity.js';
import { Mentee } from './mentees/mentee.entity.js';
import { MenteeCprNumber } from './mentees/mentee-cpr-number.entity.js';
import { MenteeParticulars } from './mentees/mentee-particulars.entity.js';
import { Mentor } from './mentors/mentor.entity.js';
import { MentorAbsence } from './mentors/mentor-absence.entity.js';
import { AttendanceCheckIn } from './onboarding/attendance-check-in.entity.js';
import { MilestoneMark } from './onboarding/milestone-mark.entity.js';
import { WellbeingCheckIn } from './onboarding/wellbeing-check-in.entity.js';
import { Leadership } from './placements/leadership.entity.js';
import { Mentorship } from './placements/mentorship.entity.js';
import { Placement } from './placements/placement.entity.js';
import { RegistrationAnswer } from './placements/registration/registration-answer.entity.js';
import { Registration } from './placements/registration/registration.entity.js';
import { SchemeVersion } from './schemes/scheme-version.entity.js';
import { Organisation } from './settings/organisation.entity.js';
import { Parameter } from './settings/parameter.entity.js';
import { SnakeNaming } from './snake-naming.js';

const ENTITIES = [
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
  Claim,
  ClaimLine,
  Employer,
  Leader,
  Workplace,
  Grant,
  GrantAssessment,
  WageCost,
  MonthWithoutHours,
  TimeEntry,
  Letter,
  LetterFile,
  Mentee,
  MenteeCprNumber,
  MenteeParticulars,
  Mentor,
  MentorAbsence,
  AttendanceCheckIn,
  MilestoneMark,
  WellbeingCheckIn,
  Leadership,
  Mentorship,
  Placement,
  Registration,
  RegistrationAnswer,
  SchemeVersion,
  Organisation,
  Parameter,
  CaseAssignment,
  CaseHold,
  StandIn,
  JournalNote,
];

const MIGRATIONS = [
  WhoIsAsking1795424400001,
  Access1795424400002,
  Audit1795424400003,
  SettingsAndSchemes1795424400004,
  EmployersAndPeopleOfACase1795424400005,
  Placements1795424400006,
  Grants1795424400007,
  HoursAndClaims1795424400008,
  OnboardingAndLetters1795424400009,
  CloserPolicies1795510800011,
  CaseState1795510800012,
  Balance1795510800013,
  OrganisationVersion1795510800014,
  SearchByIndex1795510800015,
  InvitationsOfStaff1795510800016,
  GrantsReturned1795597200017,
  Handover1795597200018,
  HoursTakeBackNoHours1795597200019,
  AbsenceOfOwnEmployees1795597200020,
  OneOutsideMentorPerEmail1795597200021,
  LeadersRegisterStrangers1795597200022,
  OneInThePlaceAtATime1795597200023,
  OneHourOfOnePerson1795597200024,
  OneMenteePerPerson1795597200025,
  CaseStateOfToday1795597200026,
  AbsencesTakenBack1795597200027,
  MilestonesUnmarked1795597200040,
  Registrations1795597200050,
  WorkQueue1795597200070,
  JournalNotes1795597200071,
  PeopleByRole1795597200072,
  PeopleKept1795597200080,
  LooksByTime1795597200081,
  Attachments1795597200082,
  DaysOfAPlacement1795597200090,
  MenteesChanged1795597200091,
];

const types = new TypeOverrides();
// A day stays the text `YYYY-MM-DD` in plain queries too; a Date would shift with the time zone.
types.setTypeParser(pgTypes.builtins.DATE, (text) => text);

/** The application's sign-in: owns nothing, and sees what `Database.asActor` lets it see. */
export function dataSourceOptions(url: string): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    namingStrategy: new SnakeNaming(),
    applicationName: 'limstift',
    extra: { types },
    installExtensions: false,
    poolSize: 10,
    synchronize: false,
    logging: false,
  };
}

/** The owner's sign-in, for migrations. Only with `limstift.maintenance` on do its updates reach any row. */
export function ownerDataSourceOptions(url: string): PostgresDataSourceOptions {
  return {
    ...dataSourceOptions(url),
    applicationName: 'limstift migrations',
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    extra: { types, options: '-c limstift.maintenance=on' },
  };
}
