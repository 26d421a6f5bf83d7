import { formatHours } from '../../shared/minutes.js';
import type { Expected } from '../../schemes/meeting.rules.js';
import type { MeetingsOfCourse } from './meetings-of-course.rules.js';

/** `3 møder er holdt. De holdte møder har varet 4,5 timer i alt. Der forventes 3-4 møder i alt, heraf 2 indtil nu.` */
export function meetingsInDanish({ held, minutes, expected }: MeetingsOfCourse): string {
  const lasted = minutes > 0 ? `Møderne har varet ${formatHours(minutes)} i alt.` : null;
  return [heldInDanish(held), lasted, expected && expectedInDanish(expected)].filter(Boolean).join(' ');
}

function heldInDanish(held: number): string {
  if (held === 0) return 'Der er ikke holdt møder endnu.';
  return held === 1 ? '1 møde er holdt.' : `${held} møder er holdt.`;
}

function expectedInDanish({ inAll, everyMonths, byNow }: NonNullable<MeetingsOfCourse['expected']>): string {
  const expected =
    inAll === null ? oftenInDanish(everyMonths) : `Der forventes ${rangeInDanish(inAll)} i alt`;
  return byNow > 0 ? `${expected}, heraf ${byNow} indtil nu.` : `${expected}.`;
}

function oftenInDanish(months: number | null): string {
  return months === null || months === 1
    ? 'Der forventes et møde om måneden'
    : `Der forventes et møde hver ${months}. måned`;
}

function rangeInDanish({ least, most }: Expected): string {
  if (most === null) return `mindst ${least} møder`;
  return most === least ? `${least} møder` : `${least}-${most} møder`;
}
