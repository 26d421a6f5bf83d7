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
import { JournalNotes1795597200071 } from '../migrations/2026-11-25-71-journal-notes.js';
import { PeopleByRole1795597200072 } from '../migrations/2026-11-25-72-people-by-role.js';
import { PeopleKept1795597200080 } from '../migrations/2026-11-25-80-people-kept.js';
import { LooksByTime1795597200081 } from '../migrations/2026-11-25-81-looks-by-time.js';
import { Attachments1795597200082 } from '../migrations/2026-11-25-82-attachments.js';
import { DaysOfAPlacement1795597200090 } from '../migrations/2026-11-25-90-days-of-a-placement.js';
import { MenteesChanged1795597200091 } from '../migrations/2026-11-25-91-mentees-changed.js';
import { MinutesReturned1795597200093 } from '../migrations/2026-11-25-93-minutes-returned.js';
import { MonthsOnPaper1795597200094 } from '../migrations/2026-11-25-94-months-on-paper.js';
import { AnswersOfAPlacement1795597200096 } from '../migrations/2026-11-25-96-answers-of-a-placement.js';
import { ExpectedHours1795597200097 } from '../migrations/2026-11-25-97-expected-hours.js';
import { GrantsSentBack1795597200098 } from '../migrations/2026-11-25-98-grants-sent-back.js';
import { Websites1795597200099 } from '../migrations/2026-11-25-99-websites.js';
import { PeopleByPartOfName1795683600001 } from '../migrations/2026-11-26-01-people-by-part-of-name.js';
import { LinksOfParties1795683600030 } from '../migrations/2026-11-26-30-links-of-parties.js';
import { NotesOfWhatWasSeen1795683600031 } from '../migrations/2026-11-26-31-notes-of-what-was-seen.js';
import { PeoplePutRight1795683600032 } from '../migrations/2026-11-26-32-people-put-right.js';
import { ValuesToCome1795683600033 } from '../migrations/2026-11-26-33-values-to-come.js';
import { WorkComeBack1795683600040 } from '../migrations/2026-11-26-40-work-come-back.js';
import { SearchByWords1795683600050 } from '../migrations/2026-11-26-50-search-by-words.js';
import { ReleasedEntries1795683600060 } from '../migrations/2026-11-26-60-released-entries.js';
import { WageCostsWithdrawn1795683600061 } from '../migrations/2026-11-26-61-wage-costs-withdrawn.js';
import { CasesPutRight1795683600062 } from '../migrations/2026-11-26-62-cases-put-right.js';
import { Payslips1795683600063 } from '../migrations/2026-11-26-63-payslips.js';
import { AnswersOfLeaders1795683600064 } from '../migrations/2026-11-26-64-answers-of-leaders.js';
import { ChangesByTime1795683600065 } from '../migrations/2026-11-26-65-changes-by-time.js';
import { PeopleByName1795683600066 } from '../migrations/2026-11-26-66-people-by-name.js';
import { ContactsByCaseworkers1795683600067 } from '../migrations/2026-11-26-67-contacts-by-caseworkers.js';
import { WageCostsLapsed1795683600068 } from '../migrations/2026-11-26-68-wage-costs-lapsed.js';
import { OpenPlacements1795683600070 } from '../migrations/2026-11-26-70-open-placements.js';
import { SearchAlike1795683600071 } from '../migrations/2026-11-26-71-search-alike.js';
import { OwnDaysAsMentor1795683600072 } from '../migrations/2026-11-26-72-own-days-as-mentor.js';
import { Consents1795683600082 } from '../migrations/2026-11-26-82-consents.js';
import { Representatives1795683600083 } from '../migrations/2026-11-26-83-representatives.js';
import { Meetings1795683600085 } from '../migrations/2026-11-26-85-meetings.js';
import { TryingOut1795683600086 } from '../migrations/2026-11-26-86-trying-out.js';
import { Declarations1795683600087 } from '../migrations/2026-11-26-87-declarations.js';
import { Agreements1795683600088 } from '../migrations/2026-11-26-88-agreements.js';
import { Concerns1795683600089 } from '../migrations/2026-11-26-89-concerns.js';
import { ConflictsAndEvaluations1795683600090 } from '../migrations/2026-11-26-90-conflicts-and-evaluations.js';
import { TheEmployersPart1795683600091 } from '../migrations/2026-11-26-91-the-employers-part.js';
import { SchemeSwitches1795683600092 } from '../migrations/2026-11-26-92-scheme-switches.js';
import { CoursesWithoutAWorkplace1795683600093 } from '../migrations/2026-11-26-93-courses-without-a-workplace.js';
import { MovesOfAPlacement1795683600094 } from '../migrations/2026-11-26-94-moves-of-a-placement.js';
import { Preparations1795683600099 } from '../migrations/2026-11-26-99-preparations.js';
import { SINCE_27_NOVEMBER } from './migrations-since-27-november.js';

/** In the order in which they are done. */

export const MIGRATIONS = [
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
  MinutesReturned1795597200093,
  MonthsOnPaper1795597200094,
  AnswersOfAPlacement1795597200096,
  ExpectedHours1795597200097,
  GrantsSentBack1795597200098,
  Websites1795597200099,
  PeopleByPartOfName1795683600001,
  LinksOfParties1795683600030,
  NotesOfWhatWasSeen1795683600031,
  PeoplePutRight1795683600032,
  ValuesToCome1795683600033,
  WorkComeBack1795683600040,
  SearchByWords1795683600050,
  ReleasedEntries1795683600060,
  WageCostsWithdrawn1795683600061,
  CasesPutRight1795683600062,
  Payslips1795683600063,
  AnswersOfLeaders1795683600064,
  ChangesByTime1795683600065,
  PeopleByName1795683600066,
  ContactsByCaseworkers1795683600067,
  WageCostsLapsed1795683600068,
  OpenPlacements1795683600070,
  SearchAlike1795683600071,
  OwnDaysAsMentor1795683600072,
  Consents1795683600082,
  Representatives1795683600083,
  Meetings1795683600085,
  TryingOut1795683600086,
  Declarations1795683600087,
  Agreements1795683600088,
  Concerns1795683600089,
  ConflictsAndEvaluations1795683600090,
  TheEmployersPart1795683600091,
  SchemeSwitches1795683600092,
  CoursesWithoutAWorkplace1795683600093,
  MovesOfAPlacement1795683600094,
  Preparations1795683600099,
  ...SINCE_27_NOVEMBER,
];
