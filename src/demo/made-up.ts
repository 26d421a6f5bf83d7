/** People, companies and places that do not exist. The CPR numbers have made-up serial numbers. */

export const COMPANIES = [
  { cvr: '41000007', name: 'Skærbæk Maskinfabrik A/S', street: 'Smedevej 14', pNumber: '1041000071' },
  { cvr: '41000015', name: 'Nordre Gartneri ApS', street: 'Drivhusvej 3', pNumber: '1041000151' },
  { cvr: '41000023', name: 'Café Kringlen', street: 'Torvegade 8', pNumber: '1041000231' },
] as const;

export const OTHER_LEADERS = [
  { name: 'Gry Gartner', email: 'gry@gartneri.example', phone: '87001401' },
  { name: 'Carl Café', email: 'carl@kringlen.example', phone: '87001402' },
] as const;

export const OTHER_MENTORS = [
  { name: 'Søs Smed', email: 'soes@maskinfabrik.example' },
  { name: 'Hugo Have', email: 'hugo@gartneri.example' },
  { name: 'Kaj Kok', email: 'kaj@kringlen.example' },
] as const;

export const MENTEES = [
  { name: 'Birthe Ærø', cpr: '120385-1244' },
  { name: 'Anders Bøgh', cpr: '010190-1231' },
  { name: 'Caroline Dam', cpr: '240795-1256' },
  { name: 'Dan Østergaard', cpr: '050978-1267' },
  { name: 'Mikkel Ravn', cpr: '170488-1235' },
  { name: 'Lone Åkjær', cpr: '220192-1246' },
  { name: 'Viggo Krog', cpr: '090387-1239' },
] as const;

/** Those whose mentors come from outside, or whose claims were put right; they answer for the hours themselves. */
export const OTHER_MENTEES = {
  ofConsultant: { name: 'Jonas Lyng', cpr: '060791-1247', email: 'jonas@borger.example' },
  ofColleague: { name: 'Emma Bjerg', cpr: '180694-1258', email: 'emma@borger.example' },
  corrected: { name: 'Poul Aagaard', cpr: '020580-1263', email: 'poul@borger.example' },
  complaining: { name: 'Karsten Lind', cpr: '110279-1265', email: 'karsten@borger.example' },
  extended: { name: 'Signe Holm', cpr: '150893-1268', email: 'signe@borger.example' },
} as const;

/** Those whose months were paid last year; they answer for the hours themselves. */
export const PAID_LAST_YEAR = [
  { name: 'Tove Gran', cpr: '140487-1274', email: 'tove@borger.example' },
  { name: 'Bent Elm', cpr: '230390-1277', email: 'bent@borger.example' },
  { name: 'Inga Lind', cpr: '070692-1280', email: 'inga@borger.example' },
] as const;

export const MENTORS_FROM_OUTSIDE = {
  consultant: { name: 'Ejner Udefra', email: 'ejner@raadgiver.example', phone: '87001501' },
  colleague: { name: 'Katrine Kollega', email: 'katrine@limstrup.example', phone: '87001210' },
} as const;

/** Who sends invoices to the municipality: no employer of the demo data. */
export const PROVIDER_CVR = '13748136';

export const PURPOSE =
  'At få fast fodfæste på arbejdspladsen og blive tryg ved kolleger, mødetider og opgaver.';
export const TASKS = 'Introducere arbejdsgange, være med de første uger og følge op hver dag.';
export const BEYOND_ORDINARY =
  'Introduktionen kræver daglig støtte i flere måneder. Det er langt mere, end en ny medarbejder plejer at få.';
export const DECISIVE_BECAUSE =
  'Uden en fast person at støtte sig til vil ansættelsen efter al sandsynlighed ikke holde.';
