import { CASE_READERS, PARTY_ROLES, type Role } from '../../src/access/role.js';
import type { AskedOfCourses } from '../database/many-courses.js';
import type { List } from './lists.js';

/** What stands in the names of the tests, before anybody is made. */
export const UNKNOWN_COURSE: AskedOfCourses = {
  placement: 'its-id',
  workplace: 'its-workplace',
  employer: 'its-employer',
  mentorApplication: 'its-mentor',
  menteeApplication: 'its-mentee',
  proposal: 'its-proposal',
};

const COORDINATOR = ['coordinator'] as const;
const PAIR = ['mentor', 'mentee'] as const;

/** What is read of courses that a coordinator runs, and of those who apply for them. */
export function courseLists(asked: AskedOfCourses): List[] {
  const { placement, workplace, employer, mentorApplication, menteeApplication, proposal } = asked;
  const here = `/forloeb/${placement}`;
  const of = (roles: readonly Role[], ...urls: string[]) => urls.map((url) => ({ url, roles }));
  return [
    ...of(COORDINATOR, '/', '/forloeb', '/forloeb?vis=stopped', '/forloeb?vis=overdue'),
    ...of(
      COORDINATOR,
      '/matchning',
      '/api/applications?scheme=journalist&asRole=mentee',
      `/api/applications/${mentorApplication}/fits`,
    ),
    ...of(COORDINATOR, `/matchning/forslag/nyt?mentor=${mentorApplication}&mentee=${menteeApplication}`),
    ...of(
      COORDINATOR,
      `/matchning/tilmeldinger/${mentorApplication}`,
      `/matchning/tilmeldinger/${menteeApplication}`,
    ),
    ...of([...COORDINATOR, ...PAIR], `/matchning/forslag/${proposal}`),
    ...of(PAIR, '/matchning', '/api/own-applications'),
    ...of(['mentor'], '/uge'),
    ...of(['mentee'], '/mit-forloeb'),
    ...of(
      COORDINATOR,
      '/arbejdssteder',
      `/arbejdssteder/${workplace}`,
      `/arbejdssteder/${workplace}/forloeb`,
    ),
    ...of(COORDINATOR, `/arbejdsgivere/${employer}/arbejdssted`, `/arbejdsgivere/${employer}/parathed`),
    ...of(
      [...COORDINATOR, ...PARTY_ROLES],
      here,
      `${here}/aaben-liste`,
      `/api/placements/${placement}/open-list`,
    ),
    ...of([...CASE_READERS, ...PARTY_ROLES], `/api/placements/${placement}/moves`),
    ...of([...CASE_READERS, 'mentee'], `/api/placements/${placement}/outcomes`),
    ...of([...CASE_READERS, ...PARTY_ROLES], `/api/placements/${placement}/extensions`),
  ];
}
