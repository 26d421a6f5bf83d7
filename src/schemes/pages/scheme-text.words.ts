/** What stands in a scheme besides its sentences, in Danish. */
import type { AgreementForm, AgreementParty, AgreementPart, AgreementTime } from '../rule/agreement-rule.js';
import type { Reader, Strength } from '../rule/rule.js';
import type { Gate, MilestoneOwner } from '../scheme.js';

export function strengthInDanish(strength: Strength): string {
  switch (strength) {
    case 'must':
      return 'Skal';
    case 'default':
      return 'Aftales normalt sådan';
    case 'advice':
      return 'Råd';
  }
}

/** Where the source is silent, the organiser chose. */
export function sourceInDanish(source: string): string {
  return source === 'organiser' ? 'Organisatorens eget valg' : source;
}

export function readerInDanish(reader: Reader | MilestoneOwner): string {
  switch (reader) {
    case 'leader':
      return 'leder';
    case 'mentor':
      return 'mentor';
    case 'mentee':
      return 'mentee';
    case 'organiser':
      return 'organisator';
    case 'consultant':
      return 'jobkonsulent';
  }
}

export function partyInDanish(party: AgreementParty): string {
  return readerInDanish(party);
}

export function formInDanish(form: AgreementForm): string {
  switch (form) {
    case 'document':
      return 'Skriftlig aftale';
    case 'talked-through':
      return 'Tales igennem, med dato';
  }
}

export function timeInDanish(time: AgreementTime): string {
  switch (time) {
    case 'before-start':
      return 'før forløbet begynder';
    case 'first-meeting':
      return 'på første møde';
    case 'clarification-meeting':
      return 'på afklaringsmødet';
  }
}

export function agreedPartInDanish(part: AgreementPart): string {
  switch (part) {
    case 'goal':
      return 'mål';
    case 'topics':
      return 'emner';
    case 'confidentiality-at-risk':
      return 'emner, hvor mentors fortrolighed over for arbejdsgiveren kan komme i fare';
    case 'expectations':
      return 'forventninger';
    case 'ethics':
      return 'etik';
    case 'mutual-confidentiality':
      return 'gensidig fortrolighed';
    case 'frequency':
      return 'hvor tit I mødes';
    case 'meeting-form':
      return 'hvordan I mødes';
    case 'when-a-meeting-must-move':
      return 'hvad I gør, når et møde må flyttes';
    case 'mentor-and-contact':
      return 'mentor og kontakt';
    case 'tasks':
      return 'opgaver';
    case 'duration':
      return 'varighed';
    case 'hours':
      return 'timer';
    case 'complaint-guidance':
      return 'klagevejledning';
  }
}

export function gateInDanish(gate: Gate): string {
  switch (gate) {
    case 'mentor':
      return 'Der er valgt en mentor.';
    case 'qualifications':
      return 'Mentors kvalifikationer er beskrevet.';
    case 'purpose':
      return 'Formålet er beskrevet.';
    case 'tasks':
      return 'Mentors opgaver er beskrevet.';
    case 'grant':
      return 'Der er bevilget timer.';
    case 'declaration':
      return 'Mentor har lovet at tie.';
    case 'agreements':
      return 'Alle har skrevet under før start.';
    case 'employer-ready':
      return 'Arbejdsgiveren er klar.';
  }
}
