export const PARTIES = ['leader', 'mentor', 'mentee'] as const;
export type Party = (typeof PARTIES)[number];

export function partyInDanish(party: Party): string {
  switch (party) {
    case 'leader':
      return 'Leder';
    case 'mentor':
      return 'Mentor';
    case 'mentee':
      return 'Mentee';
  }
}
