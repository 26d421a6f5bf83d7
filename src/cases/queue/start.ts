import type { Role } from '../../access/role.js';
import type { WorkRole } from './queue.rules.js';

/** Where the day begins for those who have no queue of cases. */
export function startOf(role: Exclude<Role, WorkRole>): string {
  switch (role) {
    case 'leader':
      return '/maanedsark';
    case 'mentor':
      return '/uge';
    case 'mentee':
      return '/mit-forloeb';
    case 'administrator':
      return '/personer';
    case 'payer':
      return '/krav?status=approved';
    case 'coordinator':
    case 'auditor':
      return '/forloeb';
  }
}
