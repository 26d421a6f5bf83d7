import type { PartyRole } from '../access/role.js';

/** What the case opens with where somebody in it has died: `Menteen er død.` */
export function deathInDanish(of: PartyRole): string {
  switch (of) {
    case 'mentee':
      return 'Menteen er død.';
    case 'mentor':
      return 'Mentoren er død.';
    case 'leader':
      return 'Lederen er død.';
  }
}

/** What whoever runs the course is to do then. */
export function afterDeathInDanish(of: PartyRole): string {
  switch (of) {
    case 'mentee':
      return 'afslutte forløbet';
    case 'mentor':
      return 'finde en ny mentor eller afslutte forløbet';
    case 'leader':
      return 'skrive en ny leder på forløbet';
  }
}
