import type { AgreementFacts } from '../../src/agreements/agreement.rules.js';

export function facts(differences: Partial<AgreementFacts> = {}): AgreementFacts {
  return {
    mentor: { id: 'mona', name: 'Mona Mentor', email: 'mona@firma.example', phone: '20304051' },
    purpose: 'At falde til',
    tasks: 'Være med de første uger',
    firstDay: '2026-10-01',
    lastDay: '2027-03-31',
    grants: [{ firstDay: '2026-10-01', lastDay: '2027-03-31', grantedMinutes: 600 }],
    ...differences,
  };
}
