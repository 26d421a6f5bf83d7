import {
  AT,
  BYTES,
  CONSULTANT,
  id,
  LEADING,
  MENTOR,
  MENTORING,
  PLACEMENT,
  type RowOf,
  SCHEME,
} from './row-facts.js';

export const AGREEMENT_ROWS: RowOf[] = [
  [
    'mentor_declarations',
    {
      id: id(87),
      placement_id: PLACEMENT,
      mentor_id: MENTOR,
      scheme_version_id: SCHEME,
      text: 'Jeg tier',
      sha256: BYTES,
      way: 'in-app',
      declared_day: '2026-10-01',
      declared_at: AT,
      by_person_id: MENTORING,
    },
  ],
  [
    'agreements',
    {
      id: id(88),
      placement_id: PLACEMENT,
      code: 'company-agreement',
      number: 1,
      status: 'awaiting-signatures',
      parties: ['leader', 'organiser'],
      facts: {},
      content_sha256: BYTES,
      sent_by: CONSULTANT,
      sent_at: AT,
    },
  ],
  ['agreement_contents', { agreement_id: id(88), written: {}, parts: '[]' }],
  [
    'agreement_signatures',
    {
      agreement_id: id(88),
      as_party: 'leader',
      placement_id: PLACEMENT,
      by_person_id: LEADING,
      way: 'in-app',
      signed_day: '2026-10-01',
      signed_at: AT,
      content_sha256: BYTES,
    },
  ],
];
