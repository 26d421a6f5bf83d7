import type { GuideReader } from './guide.js';

/** As it stands in the address. */
export function pathOfReader(reader: GuideReader): string {
  switch (reader) {
    case 'leader':
      return 'leder';
    case 'mentor':
      return 'mentor';
    case 'mentee':
      return 'mentee';
    case 'consultant':
      return 'medarbejder';
  }
}

export function guideInDanish(reader: GuideReader): string {
  switch (reader) {
    case 'leader':
      return 'Til lederen';
    case 'mentor':
      return 'Til mentoren';
    case 'mentee':
      return 'Til menteen';
    case 'consultant':
      return 'Til dem, der arbejder med sagen';
  }
}
