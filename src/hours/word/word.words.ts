import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { Standing, WordRefusal } from './word.rules.js';

/** How hours stand, as everybody in the case reads it. */
export function standingInDanish(standing: Standing): string {
  switch (standing) {
    case 'unanswered':
      return 'Menteen har ikke svaret';
    case 'confirmed':
      return 'Menteen siger, at timerne passer';
    case 'disputed':
      return 'Menteen siger, at timerne ikke passer';
    case 'checked':
      return 'Jobkonsulenten har kontrolleret, at timerne passer';
    case 'found-wrong':
      return 'Jobkonsulenten har fundet, at timerne ikke passer';
  }
}

/** The same to the mentee. */
export function standingToMentee(standing: Standing): string {
  switch (standing) {
    case 'unanswered':
      return 'Mangler svar';
    case 'confirmed':
      return 'Passer';
    case 'disputed':
      return 'Passer ikke. Jobkonsulenten ser på det.';
    case 'checked':
      return 'Passer, siger jobkonsulenten';
    case 'found-wrong':
      return 'Passer ikke, siger jobkonsulenten';
  }
}

export function wordRefusalInDanish(refusal: WordRefusal): Said {
  switch (refusal.because) {
    case 'nobody-asks':
      return { detail: 'De timer skal du ikke svare på.' };
    case 'may-not-confirm':
      return {
        detail:
          'Din fuldmagt gælder ikke at bekræfte timer. Menteen kan selv svare, eller kontakt jobkonsulenten.',
      };
    case 'hours-decided':
      return {
        detail: `Timerne den ${formatDay(refusal.day)} er afgjort, så svaret kan ikke ændres. Er de forkerte, så kontakt jobkonsulenten.`,
      };
    case 'text-without-dispute':
      return {
        field: 'text',
        detail:
          'Du siger, at timerne passer, men har skrevet, hvad der var anderledes. Slet det, eller svar nej.',
      };
    case 'nothing-to-confirm':
      return { detail: 'Der er ingen timer i måneden, som mangler dit svar.' };
  }
}

/** What the mentee is to do with the month. */
export function stillToAnswerInDanish(
  unanswered: { minutes: number; lastDayToSpeak: string | null }[],
): string {
  if (unanswered.length === 0) return 'Du har svaret på alle timer i måneden.';
  const lastDay = unanswered.find((entry) => entry.lastDayToSpeak !== null)?.lastDayToSpeak ?? null;
  const by = lastDay === null ? '' : ` senest ${formatDay(lastDay)}`;
  return `Sig, om timerne passer,${by === '' ? ' når du har set dem' : by}. Er en dag forkert, så vælg først »Passer det ikke?« ud for den.`;
}

/** What mentor and leader learn of the word: that hours are disputed, and not what was different. */
export function monthOfWordsInDanish(hours: { day: string; standing: Standing | null }[]): string[] {
  const told = ['disputed', 'found-wrong', 'unanswered'] as const;
  return told.flatMap((standing) => {
    const days = [...new Set(hours.filter((one) => one.standing === standing).map(({ day }) => day))];
    return days.length === 0 ? [] : [`${standingInDanish(standing)}: ${days.map(formatDay).join(', ')}.`];
  });
}
