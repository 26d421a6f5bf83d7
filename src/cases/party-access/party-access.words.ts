export const PARTIES = ['leader', 'next-leader', 'mentor', 'next-mentor', 'mentee'] as const;
export type Party = (typeof PARTIES)[number];

export function partyInDanish(party: Party): string {
  switch (party) {
    case 'leader':
      return 'Leder';
    case 'next-leader':
      return 'Kommende leder';
    case 'mentor':
      return 'Mentor';
    case 'next-mentor':
      return 'Kommende mentor';
    case 'mentee':
      return 'Mentee';
  }
}
