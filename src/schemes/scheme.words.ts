import { formatDay } from '../shared/danish-date.js';
import type { Day } from '../shared/day.js';
import type { MeetingForm } from './rule/course-rule.js';

/** `fra 01.03.2024` or `fra 01.03.2024 til og med 31.12.2026` */
export function validityInDanish({ validFrom, validTo }: { validFrom: Day; validTo: Day | null }): string {
  const from = `fra ${formatDay(validFrom)}`;
  return validTo === null ? from : `${from} til og med ${formatDay(validTo)}`;
}

/** How two meet, or would like to. */
export function meetingFormInDanish(form: MeetingForm): string {
  switch (form) {
    case 'in-person':
      return 'Ansigt til ansigt';
    case 'phone':
      return 'Telefon';
    case 'video':
      return 'Video';
  }
}
