import { MIGRATIONS_OF_VOUCHING } from './migrations-of-vouching.js';
import { Matching1795770000001 } from '../migrations/2026-11-27-01-matching.js';
import { Outcomes1795770000002 } from '../migrations/2026-11-27-02-outcomes.js';
import { WorkOfCoordinators1795770000004 } from '../migrations/2026-11-27-04-work-of-coordinators.js';
import { Successions1795770000025 } from '../migrations/2026-11-27-25-successions.js';
import { ExtensionsByMutualWish1795770000030 } from '../migrations/2026-11-27-30-extensions-by-mutual-wish.js';
import { OpenListOfPairs1795770000031 } from '../migrations/2026-11-27-31-open-list-of-pairs.js';
import { EvaluationsOfEachMentor1795770000032 } from '../migrations/2026-11-27-32-evaluations-of-each-mentor.js';
import { EmployersInOrder1795770000041 } from '../migrations/2026-11-27-41-employers-in-order.js';
import { WorkplacesOfCoordinators1795770000042 } from '../migrations/2026-11-27-42-workplaces-of-coordinators.js';
import { EvaluationsOfEachEnd1795770000051 } from '../migrations/2026-11-27-51-evaluations-of-each-end.js';
import { LeadersWithoutPay1795770000052 } from '../migrations/2026-11-27-52-leaders-without-pay.js';
import { LeadersLeaveCoordinatedCourses1795770000053 } from '../migrations/2026-11-27-53-leaders-leave-coordinated-courses.js';
import { ReadinessOfTheSameBusiness1795770000054 } from '../migrations/2026-11-27-54-readiness-of-the-same-business.js';
import { SuccessionsOfCoordinators1795770000055 } from '../migrations/2026-11-27-55-successions-of-coordinators.js';
import { ConflictsKeptFromTheInvolved1795770000056 } from '../migrations/2026-11-27-56-conflicts-kept-from-the-involved.js';
import { MeetingsEndWithThePair1795770000057 } from '../migrations/2026-11-27-57-meetings-end-with-the-pair.js';
import { SignedByRepresentatives1795770000058 } from '../migrations/2026-11-27-58-signed-by-representatives.js';
import { CoursesByIndex1795770000059 } from '../migrations/2026-11-27-59-courses-by-index.js';
import { EvaluationsOfCoordinatedCourses1795770000060 } from '../migrations/2026-11-27-60-evaluations-of-coordinated-courses.js';
import { CourseEvaluationsAlongTheWay1795770000061 } from '../migrations/2026-11-27-61-course-evaluations-along-the-way.js';
import { WhatMentorsNeed1795770000062 } from '../migrations/2026-11-27-62-what-mentors-need.js';
import { FirstContactPutRight1795770000063 } from '../migrations/2026-11-27-63-first-contact-put-right.js';
import { RepresentativesByCoordinators1795770000064 } from '../migrations/2026-11-27-64-representatives-by-coordinators.js';
import { Corrections1795770000093 } from '../migrations/2026-11-27-93-corrections.js';
import { DecidedClaims1795770000092 } from '../migrations/2026-11-27-92-decided-claims.js';
import { PaymentReceipts1795770000091 } from '../migrations/2026-11-27-91-payment-receipts.js';
import { PaymentRuns1795770000090 } from '../migrations/2026-11-27-90-payment-runs.js';
import { MIGRATIONS_OF_CLAIMS } from './migrations-of-claims.js';
import { MIGRATIONS_OF_DELIVERIES } from './migrations-of-deliveries.js';
import { MIGRATIONS_OF_DEATHS } from './migrations-of-deaths.js';
import { MIGRATIONS_OF_INVOICES } from './migrations-of-invoices.js';
import { MIGRATIONS_OF_LETTERS } from './migrations-of-letters.js';
import { MIGRATIONS_OF_MENDED_MONEY } from './migrations-of-mended-money.js';
import { MIGRATIONS_OF_MONEY } from './migrations-of-money.js';
import { MIGRATIONS_OF_OUTSIDERS } from './migrations-of-outsiders.js';
import { MIGRATIONS_OF_SAMPLES } from './migrations-of-samples.js';
import { MIGRATIONS_OF_WHAT_WAS_WRONG } from './migrations-of-what-was-wrong.js';
import { MIGRATIONS_OF_SETTLEMENTS } from './migrations-of-settlements.js';
import { MIGRATIONS_OF_DECISIONS } from './migrations-of-decisions.js';

/** In the order in which they run, after those in `migrations.ts`. */
export const SINCE_27_NOVEMBER = [
  Matching1795770000001,
  Outcomes1795770000002,
  WorkOfCoordinators1795770000004,
  Successions1795770000025,
  ExtensionsByMutualWish1795770000030,
  OpenListOfPairs1795770000031,
  EvaluationsOfEachMentor1795770000032,
  EmployersInOrder1795770000041,
  WorkplacesOfCoordinators1795770000042,
  EvaluationsOfEachEnd1795770000051,
  LeadersWithoutPay1795770000052,
  LeadersLeaveCoordinatedCourses1795770000053,
  ReadinessOfTheSameBusiness1795770000054,
  SuccessionsOfCoordinators1795770000055,
  ConflictsKeptFromTheInvolved1795770000056,
  MeetingsEndWithThePair1795770000057,
  SignedByRepresentatives1795770000058,
  CoursesByIndex1795770000059,
  EvaluationsOfCoordinatedCourses1795770000060,
  CourseEvaluationsAlongTheWay1795770000061,
  WhatMentorsNeed1795770000062,
  FirstContactPutRight1795770000063,
  RepresentativesByCoordinators1795770000064,
  ...MIGRATIONS_OF_VOUCHING,
  ...MIGRATIONS_OF_DECISIONS,
  PaymentRuns1795770000090,
  PaymentReceipts1795770000091,
  DecidedClaims1795770000092,
  Corrections1795770000093,
  ...MIGRATIONS_OF_CLAIMS,
  ...MIGRATIONS_OF_MONEY,
  ...MIGRATIONS_OF_SAMPLES,
  ...MIGRATIONS_OF_WHAT_WAS_WRONG,
  ...MIGRATIONS_OF_INVOICES,
  ...MIGRATIONS_OF_SETTLEMENTS,
  ...MIGRATIONS_OF_OUTSIDERS,
  ...MIGRATIONS_OF_LETTERS,
  ...MIGRATIONS_OF_MENDED_MONEY,
  ...MIGRATIONS_OF_DELIVERIES,
  ...MIGRATIONS_OF_DEATHS,
];
