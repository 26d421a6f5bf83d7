import type { Role } from '../access/role.js';

/** Made by the demo data only; never in production. */
export const DEMO_PASSWORD = 'limstift-demo';

export interface DemoAccount {
  email: string;
  name: string;
  role: Role;
  phone: string;
}

/** The staff of Limstrup Kommune, a municipality that does not exist. */
export const DEMO_STAFF: DemoAccount[] = [
  { email: 'konsulent@limstrup.example', name: 'Karla Konsulent', role: 'consultant', phone: '87001201' },
  {
    email: 'sagsbehandler@limstrup.example',
    name: 'Sofus Sagsbehandler',
    role: 'caseworker',
    phone: '87001202',
  },
  {
    email: 'sagsbehandler2@limstrup.example',
    name: 'Signe Sagsbehandler',
    role: 'caseworker',
    phone: '87001203',
  },
  { email: 'oekonomi@limstrup.example', name: 'Oda Økonomi', role: 'payer', phone: '87001204' },
  { email: 'oekonomi2@limstrup.example', name: 'Oskar Økonomi', role: 'payer', phone: '87001205' },
  { email: 'koordinator@limstrup.example', name: 'Kim Koordinator', role: 'coordinator', phone: '87001206' },
  {
    email: 'administrator@limstrup.example',
    name: 'Asta Administrator',
    role: 'administrator',
    phone: '87001207',
  },
  { email: 'revisor@limstrup.example', name: 'Rune Revisor', role: 'auditor', phone: '87001208' },
];

export const DEMO_LEADER = { email: 'leder@limstrup.example', name: 'Lone Leder', phone: '87001301' };
export const DEMO_MENTOR = { email: 'mentor@limstrup.example', name: 'Morten Mentor', phone: '87001302' };
export const DEMO_MENTEE = { email: 'mentee@limstrup.example', name: 'Mette Mentee', phone: '87001303' };

/** What the demo data show: a municipality that pays for hours, or a union or a company whose mentors are volunteers. */
export const DEMO_KINDS = ['municipality', 'union', 'company'] as const;
export type DemoKind = (typeof DEMO_KINDS)[number];

const ROLES_WITHOUT_MONEY = new Set<Role>(['coordinator', 'administrator', 'auditor']);

/** Those who work there, at the same addresses whichever it is. */
export function staffOf(kind: DemoKind): DemoAccount[] {
  return kind === 'municipality'
    ? DEMO_STAFF
    : DEMO_STAFF.filter(({ role }) => ROLES_WITHOUT_MONEY.has(role));
}

/** Every account that the demo data make, in the order in which they are shown. */
export function emailsOf(kind: DemoKind): string[] {
  const leader = kind === 'union' ? [] : [DEMO_LEADER];
  return [...staffOf(kind), ...leader, DEMO_MENTOR, DEMO_MENTEE].map(({ email }) => email);
}
