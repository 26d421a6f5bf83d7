import { IntersectionType, PickType } from '@nestjs/swagger';
import { PlacementQuery } from '../../placements/placement-query.input.js';
import type { Month } from '../../shared/day.js';
import { ChoiceField, MonthField } from '../../web/fields/fields.js';
import { PageQuery } from '../../web/paging.js';
import { CLAIM_STATUSES, type ClaimStatus } from '../claim.rules.js';

/** What is asked of the list, as its address says it. */
export class ClaimListQuery extends IntersectionType(PageQuery, PickType(PlacementQuery, ['q'])) {
  @ChoiceField(CLAIM_STATUSES, { optional: true })
  status?: ClaimStatus;

  @MonthField({ optional: true })
  maaned?: Month;
}
