import { ChoiceField, IdField } from '../../web/fields/fields.js';
import { PageQuery } from '../../web/paging.js';
import { WORK_KINDS, type WorkKind } from './queue.rules.js';
import { QUEUE_VIEWS, type QueueView } from './queue.queries.js';

/** What one asks the queue for, in the words of its address. */
export class QueueQuery extends PageQuery {
  @ChoiceField(QUEUE_VIEWS, { optional: true })
  vis?: QueueView;

  @ChoiceField([...WORK_KINDS.consultant, ...WORK_KINDS.caseworker], { optional: true })
  slags?: WorkKind;

  /** Somebody whom one stands in for. */
  @IdField({ optional: true })
  for?: string;
}
