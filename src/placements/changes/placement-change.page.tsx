import { formatPeriod } from '../../shared/danish-date.js';
import { TextArea } from '../../web/form/inputs.js';
import type { Visitor } from '../../web/page/layout.js';
import type { FormOfChange } from '../../web/put-right/form-of-change.js';
import { putRightPage } from '../../web/put-right/put-right.js';
import type { PlacementView } from '../placement.view.js';
import { whoIsWhere } from '../placement.words.js';

export interface PlacementChangeFacts extends FormOfChange {
  visitor: Visitor;
  placement: PlacementView;
}

/** Where staff put the words of a placement right. */
export function placementChangePage({ placement, ...facts }: PlacementChangeFacts): string {
  const { mentee, employer } = placement;
  return putRightPage({
    ...facts,
    placementId: placement.id,
    title: 'Ret formål og opgaver',
    path: 'ret',
    lead: `${whoIsWhere(mentee.name, employer?.name ?? null)}, ${formatPeriod(placement)}`,
    fields: (
      <>
        <TextArea
          form={facts.form}
          name="purpose"
          label="Formål"
          hint="Skriv ikke om helbred eller baggrund."
        />
        <TextArea form={facts.form} name="tasks" label="Mentorens opgaver" />
      </>
    ),
    note: 'Alle i forløbet ser ordene på sagen. Breve, der er sendt, ændres ikke.',
  });
}
