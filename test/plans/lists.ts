import type { Role } from '../../src/access/role.js';
import { CASE_READERS, CASE_WORKERS, PARTY_ROLES } from '../../src/access/role.js';

export interface List {
  url: string;
  roles: readonly Role[];
}

const READERS_AND_PARTIES = [...CASE_READERS, ...PARTY_ROLES];
const READERS_AND_LEADER = [...CASE_READERS, 'leader'] as const;

/** Whose rows the lists are asked for. */
export interface Asked {
  placement: string;
  employer: string;
  consultant: string;
  employerName: string;
  cvr: string;
  pNumber: string;
  reference: string;
  menteeName: string;
}

/** What stands in the names of the tests, before anybody is made. */
export const UNKNOWN: Asked = {
  placement: 'its-id',
  employer: 'its-employer',
  consultant: 'its-consultant',
  employerName: 'Its-employer',
  cvr: 'its-cvr',
  pNumber: 'its-p-number',
  reference: 'its-reference',
  menteeName: 'Its mentee',
};

function cursorAt(key: string, id: string): string {
  return `?cursor=${Buffer.from(JSON.stringify([key, id])).toString('base64url')}`;
}

function searchFor(word: string): string {
  return `?q=${encodeURIComponent(word)}`;
}

/** Every list that is read a page at a time, with each filter and search. */
export function pagedLists(asked: Asked): List[] {
  const { placement, consultant, menteeName } = asked;
  const halfway = (key: string) => cursorAt(key, '7fffffff-0000-4000-8000-000000000000');
  const [firstName = ''] = menteeName.split(' ');
  const placements = [
    '?',
    halfway('2023-11-22'),
    '?status=ended',
    '?status=proposed',
    `?consultantId=${consultant}`,
    `?consultantId=${consultant}&status=active`,
    '?endsBy=2026-12-03',
    searchFor(menteeName),
    `${searchFor(menteeName)}&status=ended`,
    ...[
      firstName,
      asked.employerName,
      asked.cvr,
      asked.pNumber,
      asked.reference,
      'firma',
      'a',
      'an',
      'zzz',
    ].map(searchFor),
  ];
  const claims = [
    '?',
    halfway('2023-11'),
    '?status=draft',
    '?status=submitted',
    '?status=approved',
    '?month=2026-03',
    '?month=2026-03&status=approved',
    '?month=2026-10&status=submitted',
    `?placementId=${placement}`,
  ];
  const claimPages = [
    '?',
    '?status=submitted',
    '?maaned=2026-03',
    ...[menteeName, asked.employerName, 'K-2026-00042', 'firma', 'zzz'].map(searchFor),
    `${searchFor(menteeName)}&status=approved`,
  ];
  return [
    ...placements.map((query) => ({ url: `/api/placements${query}`, roles: READERS_AND_PARTIES })),
    ...['?', searchFor(menteeName), '?vis=ends-soon', '?vis=overdue'].map((query) => ({
      url: `/forloeb${query}`,
      roles: READERS_AND_PARTIES,
    })),
    ...claims.map((query) => ({ url: `/api/claims${query}`, roles: READERS_AND_LEADER })),
    ...claimPages.map((query) => ({ url: `/krav${query}`, roles: READERS_AND_LEADER })),
    ...['?', halfway('M')].flatMap((query) => [
      { url: `/api/employers${query}`, roles: READERS_AND_PARTIES },
      { url: `/api/mentors${query}`, roles: READERS_AND_PARTIES },
      { url: `/api/mentees${query}`, roles: CASE_WORKERS },
    ]),
  ];
}

/** A case that the tests look at in no other way, and people of a name that nobody who asks has. */
const SELDOM_SEEN = 'LS-2021-000051';
const NAMESAKES = 'Dan%20Frost';

/** What those see who have lists of their own. */
export function ownLists(): List[] {
  const of = (role: Role, ...urls: string[]) => urls.map((url) => ({ url, roles: [role] }));
  return [
    ...of(
      'caseworker',
      '/',
      '/?vis=unassigned',
      '/?vis=all&slags=decide-claim',
      '/?vis=all&slags=register-invoice',
      '/?vis=overdue',
      '/?vis=on-hold',
    ),
    ...of('coordinator', '/forloeb?', '/forloeb?vis=overdue'),
    ...of('consultant', '/', '/?vis=mine&slags=grant-runs-out', '/?vis=overdue', '/?vis=on-hold'),
    ...of(
      'administrator',
      '/personer?',
      '/personer?who=all',
      '/personer?who=leader',
      '/personer?who=inactive',
    ),
    ...of('administrator', `/personer?who=all&q=${NAMESAKES}`, '/personer?q=zzz', '/api/people?'),
    ...of(
      'auditor',
      '/hvem-har-set?',
      '/hvem-har-set?firstDay=01.11.2026',
      `/hvem-har-set?reference=${SELDOM_SEEN}`,
    ),
    ...of('auditor', '/aendringer'),
    ...of('auditor', `/hvem-har-set?who=${NAMESAKES}`, '/hvem-har-set?who=zzz'),
    ...of(
      'leader',
      '/maanedsark',
      '/maanedsark/kvittering?maaned=2026-03',
      '/maanedsark/papir?maaned=2026-03',
    ),
    ...of('leader', '/fravaer'),
    ...of('mentor', '/uge', '/uge?fra=02.03.2026', '/uge/kopi', '/fravaer'),
    ...of('mentee', '/mit-forloeb'),
  ];
}

/** What is shown of one case or one employer, and of whoever asks. */
export function ofOne({ placement, employer }: Pick<Asked, 'placement' | 'employer'>): List[] {
  const ofCase = `/api/placements/${placement}`;
  return [
    ...[
      'time-entries',
      'time-entries?month=2026-03',
      'grants',
      'letters',
      'onboarding',
      'meetings',
      'moves',
      'extensions',
    ].map((list) => ({
      url: `${ofCase}/${list}`,
      roles: READERS_AND_PARTIES,
    })),
    ...['wage-costs', 'case'].map((list) => ({ url: `${ofCase}/${list}`, roles: READERS_AND_LEADER })),
    ...['/bekymringer', '/api/concerns'].map((url) => ({ url, roles: [...CASE_WORKERS, ...PARTY_ROLES] })),
    { url: `${ofCase}/deaths`, roles: CASE_READERS },
    { url: `/forloeb/${placement}/doedsfald`, roles: CASE_WORKERS },
    { url: `${ofCase}/outcomes`, roles: [...CASE_READERS, 'mentee'] },
    { url: `${ofCase}/journal-notes`, roles: CASE_READERS },
    ...['journal', 'haendelser'].map((page) => ({
      url: `/forloeb/${placement}/${page}`,
      roles: CASE_READERS,
    })),
    { url: `/forloeb/${placement}/fordeling`, roles: CASE_WORKERS },
    { url: `/forloeb/${placement}/timer`, roles: [...READERS_AND_LEADER, 'mentor'] },
    { url: `/forloeb/${placement}/bilag`, roles: READERS_AND_LEADER },
    { url: `/forloeb/${placement}/fremdrift`, roles: READERS_AND_PARTIES },
    { url: `/forloeb/${placement}/mentor`, roles: ['consultant', 'leader'] },
    { url: `/forloeb/${placement}/loenomkostning`, roles: ['leader'] },
    ...['leder', 'ret', 'adgang', 'bevillinger/ny'].map((page) => ({
      url: `/forloeb/${placement}/${page}`,
      roles: ['consultant'] as const,
    })),
    { url: ofCase, roles: READERS_AND_PARTIES },
    { url: `/forloeb/${placement}`, roles: READERS_AND_PARTIES },
    { url: `/api/employers/${employer}/workplaces`, roles: READERS_AND_PARTIES },
    { url: `/api/employers/${employer}/leaders`, roles: READERS_AND_LEADER },
    { url: '/api/me', roles: READERS_AND_PARTIES },
  ];
}
