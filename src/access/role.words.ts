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

/** Somebody in the role of mentee who speaks for others, and perhaps for themselves too. */
export function actingInDanish({
  oneself,
  represented,
}: {
  readonly oneself: boolean;
  readonly represented: readonly string[];
}): string {
  return `${oneself ? 'mentee og ' : ''}repræsentant for ${represented.join(' og ')}`;
}
