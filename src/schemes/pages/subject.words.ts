/** What the rules of a scheme are about, in the order in which they are read. */
import type { SchemeRules } from '../rule/scheme-rules.js';

export const SUBJECTS = [
  'subject',
  'benefits',
  'matching',
  'course',
  'place',
  'agreements',
  'roles',
  'confidentiality',
  'not-allowed',
  'problems',
  'stopping',
  'evaluation',
  'money',
  'employer',
  'preparation',
  'record',
  'start',
  'milestones',
  'law',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const SUBJECT_OF: Record<keyof SchemeRules, Subject> = {
  atWorkplace: 'place',
  menteeRecord: 'record',
  mentorPickedBy: 'matching',
  proposalOrder: 'matching',
  menteesPerMentor: 'matching',
  duration: 'course',
  extension: 'course',
  firstContact: 'course',
  clarificationMeeting: 'course',
  tryingOut: 'course',
  meetings: 'course',
  meetingMinutes: 'course',
  meetingForms: 'course',
  agenda: 'course',
  concernReaders: 'problems',
  paysForHours: 'money',
  paidActivities: 'money',
  menteesWord: 'money',
  grantMonths: 'money',
  bothReasons: 'money',
};

export function subjectInDanish(subject: Subject): string {
  switch (subject) {
    case 'subject':
      return 'Hvem og hvad ordningen er for';
    case 'benefits':
      return 'Hvad arbejdspladsen får ud af det';
    case 'matching':
      return 'Hvem der bliver mentor';
    case 'course':
      return 'Forløb og møder';
    case 'place':
      return 'Tid og sted';
    case 'agreements':
      return 'Aftaler';
    case 'roles':
      return 'Roller';
    case 'confidentiality':
      return 'Fortrolighed';
    case 'not-allowed':
      return 'Det må man ikke';
    case 'problems':
      return 'Problemer';
    case 'stopping':
      return 'At stoppe';
    case 'evaluation':
      return 'Evaluering';
    case 'money':
      return 'Betaling';
    case 'employer':
      return 'Arbejdsgiverens del';
    case 'preparation':
      return 'Forberedelse';
    case 'record':
      return 'Hvad der registreres';
    case 'start':
      return 'Før forløbet begynder';
    case 'milestones':
      return 'Milepæle';
    case 'law':
      return 'Retsgrundlag';
  }
}
