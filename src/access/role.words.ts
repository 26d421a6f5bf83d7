import type { Role } from './role.js';

export function roleInDanish(role: Role): string {
  switch (role) {
    case 'consultant':
      return 'jobkonsulent';
    case 'caseworker':
      return 'sagsbehandler';
    case 'payer':
      return 'økonomimedarbejder';
    case 'coordinator':
      return 'koordinator';
    case 'administrator':
      return 'administrator';
    case 'auditor':
      return 'revisor';
    case 'leader':
      return 'leder';
    case 'mentor':
      return 'mentor';
    case 'mentee':
      return 'mentee';
  }
}
