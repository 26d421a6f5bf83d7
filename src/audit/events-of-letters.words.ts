/** What happened to letters, one by one or many at a time, and to their wording. */
export const HAPPENED_TO_LETTERS = {
  'letter.issued': 'Et brev blev oprettet',
  'letter.printed': 'Et brev blev udskrevet',
  'letter.mailed': 'En mail om et brev blev lagt til afsendelse',
  'letter.to-digital-post': 'Et brev skal lægges til Digital Post',
  'letter.left-to-digital-post': 'Et brev blev lagt til Digital Post',
  'letter.digital-post-failed': 'Digital Post kunne ikke sende et brev',
  'message.sent': 'En mail blev sendt',
  'message.failed': 'En mail kunne ikke sendes',
  'letter-batch.chosen': 'Breve blev valgt til en brevkørsel',
  'letter-batch.started': 'En brevkørsel blev sat i gang',
  'letter-batch.dropped': 'En brevkørsel blev droppet',
  'letter-batch.retried': 'Breve, der fejlede i en brevkørsel, blev forsøgt igen',
  'letter-batch.fetched': 'Brevene i en brevkørsel blev hentet',
  'wording.published': 'En brevtekst blev udgivet',
} as const;
