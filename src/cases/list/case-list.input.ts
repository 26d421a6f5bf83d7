import { PlacementQuery } from '../../placements/placement-query.input.js';
import { ChoiceField } from '../../web/fields/fields.js';

export const CASE_VIEWS = ['ends-soon', 'overdue', 'stopped', 'extended'] as const;
export type CaseView = (typeof CASE_VIEWS)[number];

/** What is shown to mentor, mentee and leader; the others are for those who follow up. */
export const VIEWS_OF_PARTIES: readonly CaseView[] = ['ends-soon', 'overdue'];

/** What one asks the list of cases for, in the words of its address. */
export class CaseListQuery extends PlacementQuery {
  @ChoiceField(CASE_VIEWS, { optional: true })
  vis?: CaseView;
}
