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

/** Every account that the demo data make, in the order in which they are shown. */
export const DEMO_EMAILS = [
  ...DEMO_STAFF.map(({ email }) => email),
  DEMO_LEADER.email,
  DEMO_MENTOR.email,
  DEMO_MENTEE.email,
];
