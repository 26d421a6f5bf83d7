import type { Role } from '../../access/role.js';
import type { WorkRole } from './queue.rules.js';

/** Where the day begins for those who have one page for it. */
export function startOf(role: Exclude<Role, WorkRole | 'leader'>): string {
  switch (role) {
    case 'mentor':
      return '/uge';
    case 'mentee':
      return '/mit-forloeb';
    case 'administrator':
      return '/personer';
    case 'payer':
      return '/udbetalinger';
    case 'auditor':
      return '/forloeb';
  }
}
