/** What a page says where something could not be done: what happened, and what to do. */
interface Words {
  heading: string;
  advice: string;
}

export function errorInDanish(status: number): Words {
  return WORDS[status] ?? (status >= 500 ? UNEXPECTED : UNREADABLE);
}

const UNREADABLE: Words = {
  heading: 'Siden kunne ikke læse det, der blev sendt',
  advice: 'Gå tilbage, og prøv igen.',
};

const UNEXPECTED: Words = {
  heading: 'Noget gik galt hos os',
  advice: 'Det, du var i gang med, er ikke gemt. Gå tilbage, og prøv igen om lidt.',
};

const WORDS: Record<number, Words> = {
  403: {
    heading: 'Det har du ikke adgang til',
    advice: 'Har du flere roller, kan du skifte rolle øverst på siden.',
  },
  404: {
    heading: 'Siden findes ikke',
    advice: 'Måske er adressen forkert, eller også hører sagen ikke til dig i den rolle, du har nu.',
  },
  409: {
    heading: 'Det er allerede sendt',
    advice: 'Gå tilbage, og genindlæs siden for at se, hvad der er gemt.',
  },
  412: {
    heading: 'En anden har ændret det imens',
    advice: 'Gå tilbage, og genindlæs siden. Så kan du se ændringen og prøve igen.',
  },
  413: { heading: 'Det fylder for meget', advice: 'Gå tilbage, og gør teksten kortere eller filen mindre.' },
  422: { heading: 'Det kan ikke lade sig gøre endnu', advice: 'Gå tilbage, og ret det, der mangler.' },
  429: { heading: 'For mange forsøg', advice: 'Vent lidt, og prøv igen.' },
  503: { heading: 'Limstift er ikke klar lige nu', advice: 'Prøv igen om lidt.' },
};
