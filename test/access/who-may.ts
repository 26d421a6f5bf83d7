import type { Role } from '../../src/access/role.js';

const READERS: Role[] = ['consultant', 'caseworker', 'payer', 'coordinator', 'auditor'];
const PARTIES: Role[] = ['leader', 'mentor', 'mentee'];
const READERS_AND_PARTIES = [...READERS, ...PARTIES];
const READERS_AND_LEADER: Role[] = [...READERS, 'leader'];
const CONCERN_WRITERS: Role[] = ['consultant', 'caseworker', 'coordinator', ...PARTIES];
const EVERYBODY: Role[] = [...READERS_AND_PARTIES, 'administrator'];

/** Every route but signing in, and the roles that it is for. */
export const WHO_MAY: Record<string, readonly Role[]> = {
  'GET /api/me': EVERYBODY,
  'POST /api/sessions/current/role': EVERYBODY,
  'DELETE /api/sessions/current': EVERYBODY,

  'GET /api/people': ['administrator'],
  'POST /api/people': ['administrator'],
  'POST /api/invitations': ['administrator', 'consultant'],

  'GET /api/organisation': EVERYBODY,
  'PUT /api/organisation': ['administrator'],
  'PUT /api/organisation/logo': ['administrator'],

  'GET /api/schemes': EVERYBODY,
  'POST /api/schemes/{code}/switch': ['administrator'],

  'POST /api/employers': ['consultant'],
  'GET /api/employers': READERS_AND_PARTIES,
  'GET /api/employers/{id}': READERS_AND_PARTIES,
  'PUT /api/employers/{id}': ['consultant', 'caseworker'],
  'PUT /api/workplaces/{id}': ['consultant', 'caseworker'],
  'PUT /api/leaders/{id}': ['consultant', 'caseworker'],
  'POST /api/employers/{id}/workplaces': ['consultant'],
  'GET /api/employers/{id}/workplaces': READERS_AND_PARTIES,
  'POST /api/employers/{id}/leaders': ['consultant'],
  'GET /api/employers/{id}/leaders': READERS_AND_LEADER,

  'POST /api/mentors': ['consultant', 'leader', 'coordinator'],
  'GET /api/mentors': READERS_AND_PARTIES,
  'GET /api/mentors/{id}': READERS_AND_PARTIES,
  'PUT /api/mentors/{id}': ['consultant', 'caseworker'],
  'POST /api/mentors/{id}/absences': ['consultant', 'leader', 'mentor'],
  'GET /api/mentors/{id}/absences': [...READERS, 'leader', 'mentor'],
  'DELETE /api/mentor-absences/{id}': ['consultant', 'leader', 'mentor'],

  'GET /api/exercises': ['mentor'],
  'GET /api/exercises/{scheme}/{exercise}': ['mentor'],
  'PUT /api/exercises/{scheme}/{exercise}': ['mentor'],
  'POST /api/exercises/{scheme}/{exercise}/shares': ['mentor'],
  'GET /api/exercise-shares/{id}': ['mentor'],
  'POST /api/exercise-shares/{id}/withdrawal': ['mentor'],

  'POST /api/mentees': ['consultant'],
  'POST /api/mentees/without-cpr': ['coordinator'],
  'GET /api/mentees': ['consultant', 'caseworker'],
  'GET /api/mentees/{id}': ['consultant', 'caseworker'],
  'PUT /api/mentees/{id}': ['consultant', 'caseworker'],
  'POST /api/mentees/{id}/address-looks': ['consultant', 'caseworker'],

  'POST /api/placements': ['consultant', 'coordinator'],
  'GET /api/placements': READERS_AND_PARTIES,
  'GET /api/placements/{id}': READERS_AND_PARTIES,
  'PATCH /api/placements/{id}': ['consultant', 'caseworker'],
  'GET /api/placements/{id}/days/effect': ['consultant', 'caseworker'],
  'PUT /api/placements/{id}/days': ['consultant', 'caseworker'],
  'GET /api/placements/{id}/answers': READERS_AND_LEADER,
  'POST /api/placements/{id}/answers': ['consultant'],
  'POST /api/placements/{id}/mentor': ['consultant', 'leader', 'coordinator'],
  'POST /api/placements/{id}/leader': ['consultant'],
  'GET /api/placements/{id}/case': READERS_AND_PARTIES,
  'POST /api/placements/{id}/activation': ['consultant', 'coordinator'],

  'GET /api/placements/{id}/attachments': READERS_AND_LEADER,
  'POST /api/placements/{id}/attachments': ['consultant', 'caseworker', 'leader'],
  'GET /api/attachments/{id}/file': READERS_AND_LEADER,
  'POST /api/placements/{id}/paper-sheets': ['consultant', 'caseworker'],

  'POST /api/placements/{id}/grants': ['consultant'],
  'GET /api/placements/{id}/grants': READERS_AND_PARTIES,
  'GET /api/grants/{id}': READERS_AND_PARTIES,
  'PUT /api/grants/{id}': ['consultant'],
  'GET /api/grants/{id}/assessment': READERS,
  'POST /api/grants/{id}/return': ['caseworker'],
  'POST /api/grants/{id}/recommendation/withdrawal': ['consultant', 'caseworker'],
  'POST /api/grants/{id}/recommendation': ['consultant', 'caseworker'],
  'POST /api/grants/{id}/decision': ['caseworker'],
  'POST /api/placements/{id}/wage-costs': ['leader'],
  'GET /api/placements/{id}/wage-costs': READERS_AND_LEADER,
  'POST /api/wage-costs/{id}/decision': ['caseworker'],
  'POST /api/wage-costs/{id}/withdrawal': ['leader'],

  'POST /api/placements/{id}/time-entries': ['leader', 'mentor'],
  'GET /api/placements/{id}/time-entries': READERS_AND_PARTIES,
  'PUT /api/time-entries/{id}': ['leader', 'mentor'],
  'DELETE /api/time-entries/{id}': ['leader', 'mentor'],
  'POST /api/placements/{id}/months-without-hours': ['leader'],

  'POST /api/claims': ['leader'],
  'GET /api/claims': READERS_AND_LEADER,
  'GET /api/claims/{id}': READERS_AND_LEADER,
  'POST /api/claims/{id}/submission': ['leader'],
  'POST /api/claims/{id}/withdrawal': ['leader'],
  'POST /api/claims/{id}/return': ['caseworker'],
  'POST /api/claims/{id}/decision': ['caseworker'],

  'POST /api/placements/{id}/letters': ['consultant', 'caseworker'],
  'GET /api/placements/{id}/letters': READERS_AND_PARTIES,
  'GET /api/letters/{id}': READERS_AND_PARTIES,
  'GET /api/letters/{id}/pdf': READERS_AND_PARTIES,

  'GET /api/placements/{id}/consent': READERS_AND_PARTIES,
  'PUT /api/placements/{id}/consent': ['mentee', 'consultant'],
  'POST /api/placements/{id}/consent-withdrawal': ['mentee', 'consultant'],
  'GET /api/leaders/{id}/departure': ['consultant'],
  'POST /api/leaders/{id}/departure': ['consultant'],
  'GET /api/mentees/{id}/representatives': [...READERS, 'mentee'],
  'POST /api/mentees/{id}/representatives': ['consultant'],
  'POST /api/representatives/{id}/ending': ['consultant'],
  'POST /api/representatives/{id}/withdrawal': ['mentee', 'consultant'],
  'POST /api/placements/{id}/journal-notes': ['consultant', 'caseworker', 'coordinator'],
  'GET /api/placements/{id}/journal-notes': READERS,

  'GET /api/placements/{id}/concern-readers': CONCERN_WRITERS,
  'POST /api/placements/{id}/concerns': CONCERN_WRITERS,
  'GET /api/concerns': CONCERN_WRITERS,
  'GET /api/concerns/{id}': CONCERN_WRITERS,
  'POST /api/concerns/{id}/reading': ['consultant', 'coordinator'],
  'POST /api/concerns/{id}/answers': ['consultant', 'coordinator'],
  'POST /api/concerns/{id}/closing': ['consultant', 'coordinator'],

  'POST /api/placements/{id}/conflicts': CONCERN_WRITERS,
  'GET /api/placements/{id}/conflicts': READERS_AND_PARTIES,
  'POST /api/conflicts/{id}/assessment': ['consultant', 'coordinator'],

  'GET /api/placements/{id}/evaluations': ['consultant', 'caseworker', 'coordinator', 'mentor', 'mentee'],
  'POST /api/placements/{id}/evaluations': ['mentor', 'mentee'],
  'POST /api/placements/{id}/course-evaluation': ['consultant', 'caseworker', 'coordinator'],

  'GET /api/employers/{id}/readiness': READERS,
  'POST /api/employers/{id}/readiness': ['consultant', 'coordinator'],
  'GET /api/placements/{id}/employers-part': READERS_AND_LEADER,
  'POST /api/placements/{id}/leader-follow-ups': ['leader'],
  'POST /api/placements/{id}/employer-activities': ['consultant', 'caseworker', 'coordinator', 'leader'],

  'GET /api/placements/{id}/onboarding': READERS_AND_PARTIES,
  'POST /api/placements/{id}/milestone-marks': ['consultant', 'leader', 'mentor', 'mentee'],
  'DELETE /api/placements/{id}/milestone-marks/{code}': ['consultant', 'leader', 'mentor', 'mentee'],
  'POST /api/placements/{id}/attendance-check-ins': ['mentor'],
  'POST /api/placements/{id}/wellbeing-check-ins': ['mentee'],
};
