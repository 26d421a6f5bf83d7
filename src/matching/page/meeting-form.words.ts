import type { MeetingForm } from '../../schemes/rule/course-rule.js';

/** How one can meet, as one applies. */
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
