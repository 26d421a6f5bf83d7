import { between, type Case, tooLong, unknown } from './breaking.js';

export const AGREEMENT_CASES: Case[] = [
  tooLong('declaration_is_short', 'mentor_declarations', 'text', 4000),
  unknown('way_of_declaring_is_known', 'mentor_declarations', 'way'),
  {
    name: 'a_declaration_on_paper_has_its_paper',
    table: 'mentor_declarations',
    good: { way: 'in-app' },
    bad: { way: 'paper' },
  },
  between('agreement_number_is_positive', 'agreements', 'number', 1, 0),
  unknown('agreement_status_is_known', 'agreements', 'status'),
  {
    name: 'agreement_parties_are_known',
    table: 'agreements',
    good: { parties: ['mentor', 'mentee'] },
    bad: { parties: ['stranger'] },
  },
  {
    name: 'a_sent_agreement_says_what_by_whom_and_when',
    table: 'agreements',
    good: { status: 'draft', sent_at: null },
    bad: { status: 'in-force' },
  },
  unknown('signing_party_is_known', 'agreement_signatures', 'as_party'),
  unknown('way_of_signing_is_known', 'agreement_signatures', 'way'),
  {
    name: 'a_signature_on_paper_has_its_paper',
    table: 'agreement_signatures',
    good: { way: 'in-app' },
    bad: { way: 'paper' },
  },
];
